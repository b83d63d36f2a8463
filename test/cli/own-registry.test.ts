/** Registry files of a project that would hang or flood the command line: told of and left out. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './fake-host.ts';

describe('registry files of a project', () => {
  let folder = '';
  const at = (name: string) => join(folder, '.open-claims', 'registry', name);
  const list = () => run(['registry', 'list'], { workingDirectory: folder });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'open-claims-own-'));
    mkdirSync(at(''), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are left out where they are devices, pipes or folders', async function () {
    if (process.platform === 'win32') this.skip();
    symlinkSync('/dev/zero', at('a.json'));
    execFileSync('sh', ['-c', 'mkfifo "$0"', at('b.json')]);
    mkdirSync(at('c.json'));
    const { status, stderr } = await list();
    assert.equal(status, 2);
    assert.deepEqual(
      stderr.map((line) => line.replace(/^.*registry./, '')),
      ['a.json: is not a regular file', 'b.json: is not a regular file', 'c.json: is a directory'],
    );
  });

  it('are left out where they are larger than 4 MB', async () => {
    writeFileSync(at('a.json'), '');
    truncateSync(at('a.json'), 4_000_001);
    const { stderr } = await list();
    assert.equal(stderr.length, 1);
    assert.match(stderr[0] ?? '', /a\.json: larger than 4 MB/);
  });

  it('are read up to a limited number', async () => {
    for (let i = 0; i < 501; i++) writeFileSync(at(`${i}.json`), '{ "licences": [] }');
    const { stderr } = await list();
    assert.equal(stderr.filter((line) => /only the first 500 files are read/.test(line)).length, 1);
  });

  it('have a limited number of their problems told', async () => {
    const versions = Array.from({ length: 150 }, (_, i) => ({ id: `h-${i}`, name: `H ${i}`, weights: 'shut' }));
    writeFileSync(
      at('a.json'),
      JSON.stringify({ developer: { id: 'q', name: 'Q' }, families: [{ id: 'h', name: 'H', versions }] }),
    );
    const { stderr } = await list();
    assert.equal(stderr.length, 101);
    assert.match(stderr.at(-1) ?? '', /a\.json: and \d+ more problems$/);
  });

  it('are checked by name under the same limits', async function () {
    if (process.platform === 'win32') this.skip();
    symlinkSync('/dev/zero', at('a.json'));
    const { status, stderr } = await run(['registry', 'validate', at('a.json')], { workingDirectory: folder });
    assert.equal(status, 2);
    assert.match(stderr.join(''), /a\.json: is not a regular file/);
  });

  it('count below their folder only inside a repository', async () => {
    writeFileSync(at('a.json'), '{');
    const below = join(folder, 'drafts');
    mkdirSync(below);
    const told = async () => (await run(['registry', 'list'], { workingDirectory: below })).stderr.length;
    assert.equal(await told(), 0);
    mkdirSync(join(folder, '.git'));
    assert.equal(await told(), 1);
  });
});
