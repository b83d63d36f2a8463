/** SECURITY.md promises nothing that no test holds: each file and each title that it names is there. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const rows = readFileSync(join(root, 'SECURITY.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!---|Promise )/.test(line))
  .map((line) => line.split('|').slice(1, -1));

describe('SECURITY.md', () => {
  it('makes promises', () => assert.ok(rows.length >= 25, `${rows.length} rows`));

  for (const [promise = '', holders = ''] of rows)
    it(`has a test for: ${promise.trim()}`, () => {
      const named = [...holders.matchAll(/`([^`]+)`((?:,? “[^”]+”)+)/g)];
      assert.ok(named.length > 0, 'no test is named');
      assert.equal(holders.replaceAll(/`([^`]+)`((?:,? “[^”]+”)+)(; )?/g, '').trim(), '');
      for (const [, file = '', titles = ''] of named) {
        assert.match(file, /^test\/.+\.ts$/);
        assert.ok(existsSync(join(root, file)), `there is no ${file}`);
        const lines = readFileSync(join(root, file), 'utf8').split('\n');
        for (const [, title = ''] of titles.matchAll(/“([^”]+)”/g)) {
          const isThere = lines.some((line) => line.includes(title) && /\bit\(|\bon[A-Z]\w+\(|assert\./.test(line));
          assert.ok(isThere, `${file} has no test “${title}”`);
        }
      }
    });
});
