/** Versions on which too little is on record: the family speaks for them, softly, and only where all of it falls short. */
import { strict as assert } from 'node:assert';
import { createChecker, resolveSettings } from '../../server/src/core/index.ts';
import { type Facts, heronRegistry } from '../support/registry.ts';

const { settings } = resolveSettings({});
const bare: Facts = { id: 'heron-1', weights: 'open' };
const closedData: Facts = { id: 'heron-2', trainingData: 'closed', dataDocumentation: 'closed' };
const open: Facts = {
  id: 'heron-3',
  weights: 'open',
  licence: 'Apache-2.0',
  trainingCode: 'open',
  trainingData: 'open',
};

function found(text: string, ...versions: readonly Facts[]) {
  return createChecker(heronRegistry(versions), settings)
    .check({ text, format: 'plaintext' })
    .findings.map(({ verdict, severity, message }) => ({ verdict, severity, message }));
}

describe('rule overclaim, undecided versions', () => {
  it('informs where no version of the family is known to be open source', () => {
    assert.deepEqual(found('Heron 1 is an open-source model.', bare, closedData), [
      {
        verdict: 'overclaim',
        severity: 'information',
        message:
          'Too little is on record to call Heron 1 open source. No recorded version of Heron is known to be (OSAID 1.0).',
      },
    ]);
  });
  it('is silent where a version of the family is open source', () => {
    assert.deepEqual(found('Heron 1 is an open-source model.', bare, closedData, open), []);
  });
  it('is silent where nothing is known of the family', () => {
    assert.deepEqual(found('Heron 1 is an open-source model.', bare), []);
  });
});
