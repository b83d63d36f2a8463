/** Verdicts: each definition's conditions, unknown facts, and families whose versions differ. */
import { strict as assert } from 'node:assert';
import { type DefinitionId, definitions, judgeEntry } from '../../../server/src/core/index.ts';
import { type Facts, heronRegistry } from '../../support/registry.ts';

const full: Facts = {
  id: 'heron-1',
  weights: 'open',
  licence: 'Apache-2.0',
  trainingCode: 'open',
  trainingData: 'open',
  dataDocumentation: 'open',
};
const weightsOnly: Facts = {
  ...full,
  id: 'heron-2',
  trainingCode: 'closed',
  trainingData: 'closed',
  dataDocumentation: 'closed',
};
const closed: Facts = { id: 'heron-3', weights: 'closed' };
const bare: Facts = { id: 'heron-4', weights: 'open' };

function verdict(facts: Facts, definition: DefinitionId = 'osaid-1.0') {
  const registry = heronRegistry([facts]);
  const entry = registry.get(facts.id);
  assert.ok(entry);
  return judgeEntry(registry, entry, definition);
}

function familyStatus(...versions: readonly Facts[]) {
  const registry = heronRegistry(versions);
  const family = registry.get('heron');
  assert.ok(family);
  return judgeEntry(registry, family, 'osaid-1.0').status;
}

describe('judging a version', () => {
  it('meets OSAID with weights, licence, code and data', () => assert.equal(verdict(full).status, 'meets'));
  it('meets OSAID with data described instead of published', () => {
    assert.equal(verdict({ ...full, trainingData: 'closed' }).status, 'meets');
  });
  it('fails the reproducible definition without the data', () => {
    assert.deepEqual(verdict({ ...full, trainingData: 'closed' }, 'reproducible').unmet, ['data-released']);
  });
  it('names what is missing', () => {
    assert.deepEqual(verdict(weightsOnly).unmet, ['training-code', 'data-information']);
    assert.deepEqual(verdict({ ...full, licence: 'acme-nc' }).unmet, ['weights-open-licence']);
  });
  it('is lenient by licence alone', () => assert.equal(verdict(weightsOnly, 'osi-licence').status, 'meets'));
  it('fails the AI Act for a restricted licence', () => {
    assert.ok(verdict({ ...full, licence: 'acme-nc' }, 'eu-ai-act').unmet.includes('weights-eu-licence'));
  });
  it('does not decide what is not known', () => {
    assert.equal(verdict(bare).status, 'unknown');
    assert.deepEqual(verdict(bare).undecided, ['weights-open-licence', 'training-code', 'data-information']);
  });
  it('fails every definition without weights', () => {
    for (const { id } of definitions) assert.equal(verdict(closed, id).status, 'fails', id);
  });
  it('asks more of each higher class of the Model Openness Framework', () => {
    const size = (id: string) => definitions.find((definition) => definition.id === id)?.requirements.length ?? 0;
    assert.ok(size('mof-class-3') < size('mof-class-2') && size('mof-class-2') < size('mof-class-1'));
  });
});

describe('judging a family', () => {
  it('fails when all versions fail', () => assert.equal(familyStatus(weightsOnly, closed), 'fails'));
  it('depends when versions differ', () => assert.equal(familyStatus(full, closed), 'depends'));
  it('is unknown when most are unknown', () => {
    assert.equal(familyStatus(bare, { ...bare, id: 'heron-5' }, closed), 'unknown');
  });
  it('is unknown when the rest is unknown', () => assert.equal(familyStatus(full, bare), 'unknown'));
});
