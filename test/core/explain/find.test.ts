/** Which entry a typed name means. */
import assert from 'node:assert/strict';
import { findEntries, suggestEntries } from '../../../server/src/core/registry/find.ts';
import { acmeRegistry } from './acme-registry.ts';

const idsOf = (name: string) => findEntries(acmeRegistry, name).map(({ id }) => id);

describe('findEntries', () => {
  for (const [name, id] of [
    ['Acme', 'acme'],
    ['acme-1', 'acme-1'],
    ['ACME 1', 'acme-1'],
    ['acme1 mini', 'acme-1'],
    ['Acme-1 Instruct', 'acme-1'],
    ['Acme 1 70B', 'acme-1'],
    ['Acme Labs Acme-2', 'acme-2'],
    ['the Acme models', 'acme'],
    ['les modèles Zephyrine', 'zephyrine'],
    ['Acme Laboratories', 'acme-labs'],
    ['Zephyrine R+', 'zephyrine-r-plus'],
    ['Zephyrine R', 'zephyrine-r'],
  ] as const)
    it(`takes “${name}” for ${id}`, () => assert.equal(idsOf(name)[0], id));

  it('does not guess', () => {
    for (const name of ['', ' ', 'Acme 9', 'Acm', 'Nothing', 'the model', '70B', '<>'])
      assert.deepEqual(idsOf(name), [], name);
  });
});

describe('suggestEntries', () => {
  it('offers names that begin alike', () => {
    assert.deepEqual(
      suggestEntries(acmeRegistry, 'Acme 9', 3).map(({ name }) => name),
      ['Acme Labs', 'Acme', 'Acme-1'],
    );
    assert.deepEqual(suggestEntries(acmeRegistry, 'Quux', 3), []);
  });
});
