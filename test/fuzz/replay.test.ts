/** What fuzzing once broke holds now: each input in `crashes/`, and a few that every target must take. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { targets } from './targets.ts';

const crashes = resolve(import.meta.dirname, '../../../test/fuzz/crashes');
/** Far more than any input of this size takes. */
const MOST_MILLISECONDS = 5000;

describe('fuzzed', function () {
  this.timeout(20_000);
  for (const [name, target] of Object.entries(targets)) {
    const folder = resolve(crashes, name);
    const files = existsSync(folder) ? readdirSync(folder).sort() : [];
    const inputs: readonly (readonly [string, string])[] = [
      ...['', '\0', '\uD800', '{', '[[[[', '"', '\r\n\r', '{"__proto__":{"polluted":1}}', 'a\n**/*'].map(
        (input) => [JSON.stringify(input), input] as const,
      ),
      ...files.map((file) => [file, JSON.parse(readFileSync(resolve(folder, file), 'utf8')) as string] as const),
    ];
    for (const [title, input] of inputs)
      it(`${name} takes ${title}`, async () => {
        const start = performance.now();
        await target(input);
        assert.ok(performance.now() - start < MOST_MILLISECONDS);
      });
  }

  it('inputs belong to targets that are there', () => {
    for (const name of readdirSync(crashes)) assert.ok(name === 'README.md' || name in targets, name);
  });
});
