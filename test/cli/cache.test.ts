/** A cache changes how much is read, and nothing else. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { run, type World } from './fake-host.ts';

describe('--cache', () => {
  let folder = '';
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const check = (args: string[], world: World = {}) =>
    run(['check', '--cache-location', 'c/cache', ...args], { workingDirectory: folder, ...world });
  /** How many texts were read. */
  const read = async (args: string[] = ['docs'], world: World = {}) => (await check(args, world)).sources.length;
  const file = () => join(folder, 'c/cache');

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'open-claims-'));
    mkdirSync(join(folder, 'docs'));
    write('docs/a.md', 'Acme-1 is open source.');
    write('docs/b.md', 'Nothing.');
    assert.equal(await read(), 2);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('reads nothing that did not change, and gives the same output, in every format', async () => {
    const fresh = await run(['check', 'docs'], { workingDirectory: folder });
    const { sources, stdout, status, stderr } = await check(['docs']);
    assert.deepEqual([sources.length, stdout, status, stderr], [0, fresh.stdout, fresh.status, fresh.stderr]);
    for (const format of ['json', 'sarif', 'html', 'gitlab']) {
      const first = await check(['--format', format, 'docs']);
      const second = await check(['--format', format, 'docs']);
      assert.deepEqual([first.sources.length, second.sources.length], [2, 0]);
      assert.equal(second.stdout, first.stdout);
    }
    assert.equal(await read(), 0, 'what other formats need does not push it out');
  });

  it('reads what changed: text, format, settings, own registry, program', async () => {
    write('docs/b.md', 'Nothing else.');
    assert.equal(await read(), 1);
    assert.equal(await read(['--document-format', 'plaintext', 'docs']), 2);
    assert.equal(await read(['--definition', 'mof-class-1', 'docs']), 2);
    assert.equal(await read(['docs'], { program: 'a newer program' }), 2);
    write('.open-claims.json', '{"messages": "fr"}');
    assert.equal(await read(['docs'], { program: 'a newer program' }), 2);
    write('own.json', '{"developer": {"id": "x", "name": "X"}, "families": []}');
    const withOwn = ['--registry', 'own.json', 'docs'];
    assert.equal(await read(withOwn), 2);
    const before = await read(withOwn);
    write('own.json', '{"developer": {"id": "x", "name": "Y"}, "families": []}');
    assert.deepEqual([before, await read(withOwn)], [0, 2]);
  });

  it('knows a text under another name', async () => {
    write('docs/c.md', 'Acme-1 is open source.');
    const { sources, stdout } = await check(['docs/c.md']);
    assert.equal(sources.length, 0);
    assert.match(stdout, /^docs\/c\.md:1:11 warning/);
  });

  it('is thrown away silently where it is damaged, and written anew', async () => {
    const whole = readFileSync(file(), 'utf8');
    for (const damaged of ['', '{}', whole.slice(0, -5), whole.replace('Acme', 'Acne'), `x${whole}`, '\0\0\n{}']) {
      writeFileSync(file(), damaged);
      const { sources, stderr, status } = await check(['docs']);
      assert.deepEqual([sources.length, stderr, status], [2, [], 1]);
      assert.equal(readFileSync(file(), 'utf8'), whole);
    }
  });

  it('is written in one step, for its owner only, and leaves nothing beside it', () => {
    assert.deepEqual(readdirSync(join(folder, 'c')), ['cache']);
    if (process.platform !== 'win32') assert.equal(statSync(file()).mode & 0o777, 0o600);
  });

  it('that can’t be written is told of, and changes no exit status', async () => {
    write('plain', '');
    const { status, stderr } = await run(['check', '--cache-location', 'plain/cache', 'docs/b.md'], {
      workingDirectory: folder,
    });
    assert.equal(status, 0);
    assert.match(stderr.join('\n'), /^the cache .*plain.cache was not written: [^\n]+$/);
  });

  it('forgets what was of no use for a month, and not what was', async () => {
    assert.equal(await read(['docs/a.md'], { today: '2026-12-15' }), 0);
    write('docs/d.md', 'New.');
    assert.equal(await read(['docs/d.md'], { today: '2026-12-30' }), 1);
    assert.equal(await read(['docs/a.md'], { today: '2026-12-30' }), 0);
    assert.equal(await read(['docs/b.md'], { today: '2026-12-30' }), 1);
  });

  it('goes with files, and with --fix, which reads all', async () => {
    assert.equal((await run(['check', '--input', 'jsonl', '--cache'], { stdin: [''] })).status, 2);
    assert.notEqual(await read(['--fix', '--dry-run', 'docs']), 0);
  });

  it('is shared with other threads, by default in the user’s cache folder', function () {
    this.timeout(30_000);
    for (let i = 0; i < 12; i++) write(`docs/${i}.md`, `Llama 2 is an open-source model. Note ${i}.`);
    const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'home'), HOME: join(folder, 'home') };
    const runs = ['1', '2', '2'].map((threads) => {
      const args = [resolve('dist/cli.cjs'), 'check', '--cache', '--format', 'json', '--threads', threads, 'docs'];
      const { stdout, status } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env });
      return { stdout, status };
    });
    assert.equal(runs[0]?.status, 1);
    assert.deepEqual(runs.slice(1), [runs[0], runs[0]]);
    if (process.platform === 'linux') assert.equal(readdirSync(join(folder, 'home/open-claims')).length, 1);
  });
});
