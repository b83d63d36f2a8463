/** The bundled registry answers as one that is made whole at once. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createRegistry } from '../../../server/src/core/index.ts';
import { createNameMatcher } from '../../../server/src/core/registry/name-matcher.ts';
import { readPacked } from '../../../server/src/core/registry/packed.ts';

const text = readFileSync(resolve('dist/registry.json'), 'utf8');
const whole = createRegistry(JSON.parse(text));

describe('the packed registry', () => {
  it('is JSON with a line for each developer, and holds what the whole one does, in its order', () => {
    const packed = readPacked(text);
    assert.deepEqual(packed.entries, whole.entries);
    assert.deepEqual(packed.licences, whole.licences);
    assert.deepEqual(packed.houses, whole.houses);
    assert.ok(packed.entries.length > 1000);
  });

  it('knows each entry by its id before all are read', () => {
    const ids = ['llama-3', 'meta', whole.entries.at(-1)?.id ?? '', whole.entries[0]?.id ?? ''];
    for (const id of ids) assert.deepEqual(readPacked(text).get(id), whole.get(id), id);
    const packed = readPacked(text);
    assert.equal(packed.get('no such "id"'), undefined);
    for (const { id } of [...whole.entries].reverse()) assert.deepEqual(packed.get(id), whole.get(id));
    // Entries are made once.
    assert.equal(
      packed.get('llama-3'),
      packed.entries.find(({ id }) => id === 'llama-3'),
    );
  });

  it('finds the same under every name, in whatever order they are met', () => {
    const expected = createNameMatcher(whole);
    const found = createNameMatcher(readPacked(text));
    for (const { names } of [...whole.entries].reverse())
      for (const { text: name } of names)
        for (const written of [name, name.replace(/[ -]/g, ''), name.toUpperCase(), `${name}x`])
          assert.deepEqual(found.named(written), expected.named(written), written);
  });

  it('takes no word of the language it is written in for a name', () => {
    for (const norm of ['constructor', '__proto__', ''])
      assert.deepEqual([readPacked(text).startsName(norm), readPacked(text).entriesBeginning(norm)], [false, []]);
  });
});
