/** A baseline passes over what was accepted, wherever it stands now, and over nothing else. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './fake-host.ts';

const CLAIM = 'Acme-1 is open source.';

describe('--baseline', () => {
  let folder = '';
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const check = (...args: string[]) => run(['check', ...args], { workingDirectory: folder });
  const written = () => JSON.parse(readFileSync(join(folder, 'base.json'), 'utf8'));
  const found = async (...args: string[]) => {
    const { stdout } = await check('--baseline', 'base.json', '--format', 'json', ...args);
    return (JSON.parse(stdout).results as { findings: unknown[] }[]).map(({ findings }) => findings.length);
  };

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'open-claims-'));
    mkdirSync(join(folder, 'docs'));
    write('docs/a.txt', `First.\n\n${CLAIM}\n`);
    write('docs/b.txt', 'Nothing.');
    await check('--write-baseline', 'base.json', 'docs');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is written with rule, model, words and count, sorted, and says how many', async () => {
    write('docs/b.txt', 'Acme-1 is open source and open source.');
    const { status, stdout, stderr } = await check('--write-baseline', 'base.json', 'docs');
    assert.equal(status, 0);
    assert.match(stdout, /^2 texts checked: no findings; 3 accepted before\n/);
    assert.deepEqual(stderr, ['base.json: 3 findings are accepted now']);
    const { version, accepted } = written();
    assert.equal(version, 1);
    assert.deepEqual(Object.keys(accepted), ['docs/a.txt', 'docs/b.txt']);
    const [{ fingerprint, ...entry }] = accepted['docs/b.txt'];
    assert.match(fingerprint, /^[0-9a-f]{16}$/);
    assert.deepEqual(entry, { rule: 'overclaim', model: 'acme-1', words: 'open source', count: 2 });
  });

  it('passes over what it holds, also where lines moved and wrapped, and reports what is new', async () => {
    assert.deepEqual(await found('docs'), [0, 0]);
    write('docs/a.txt', 'First.\n\n\nAcme-1 is\nopen source.\n');
    write('docs/b.txt', CLAIM);
    assert.deepEqual(await found('docs'), [0, 1]);
    const { status, stdout } = await check('--baseline', 'base.json', 'docs/b.txt');
    assert.equal(status, 1);
    assert.match(stdout, /1 text checked: 1 warning\n/);
  });

  it('ends with 0 where all is accepted, and says how much that is', async () => {
    const { status, stdout, stderr } = await check('--baseline', 'base.json', 'docs');
    assert.equal(status, 0);
    assert.match(stdout, /2 texts checked: no findings; 1 accepted before/);
    assert.deepEqual(stderr, []);
  });

  it('takes the place of the file that holds it for the start of paths', async () => {
    const { status } = await run(['check', '--baseline', '../base.json', 'a.txt'], {
      workingDirectory: join(folder, 'docs'),
    });
    assert.equal(status, 0);
  });

  it('tells what no longer matches, of texts that were checked or are gone', async () => {
    write('docs/a.txt', 'Nothing.');
    assert.deepEqual((await check('--baseline', 'base.json', 'docs/b.txt')).stderr, []);
    const told =
      'base.json: 1 accepted finding is no longer there (docs/a.txt: 1); --write-baseline base.json forgets what is gone';
    assert.deepEqual((await check('--baseline', 'base.json', 'docs')).stderr, [told]);
    assert.deepEqual((await check('--baseline', 'base.json', '--quiet', 'docs')).stderr, []);
    // Another rule says nothing on it.
    assert.deepEqual((await check('--baseline', 'base.json', '--rule', 'underclaim', 'docs')).stderr, []);
    rmSync(join(folder, 'docs/a.txt'));
    assert.deepEqual((await check('--baseline', 'base.json', 'docs/b.txt')).stderr, [told]);
  });

  it('keeps what was accepted of texts that were not checked this time, and forgets what is gone', async () => {
    write('docs/b.txt', CLAIM);
    await check('--write-baseline', 'base.json', 'docs/b.txt');
    assert.deepEqual(Object.keys(written().accepted), ['docs/a.txt', 'docs/b.txt']);
    rmSync(join(folder, 'docs/a.txt'));
    await check('--write-baseline', 'base.json', 'docs/b.txt');
    assert.deepEqual(Object.keys(written().accepted), ['docs/b.txt']);
  });

  it('is left as it is where a text could not be read', async () => {
    const before = readFileSync(join(folder, 'base.json'), 'utf8');
    const { status, stderr } = await check('--write-baseline', 'base.json', 'docs/b.txt', 'missing.txt');
    assert.equal(status, 2);
    assert.equal(stderr.at(-1), 'base.json: not written, as not all could be checked');
    assert.equal(readFileSync(join(folder, 'base.json'), 'utf8'), before);
  });

  it('is refused in one line where it can’t be used, before anything is checked', async () => {
    write('bad.json', '{');
    write('other.json', '{"version": 2, "accepted": {}}');
    write('entry.json', '{"version": 1, "accepted": {"a.txt": [{"count": 1}]}}');
    const wrong: [string[], RegExp][] = [
      [['--baseline', 'missing.json'], /^--baseline: missing\.json: no such file or directory$/],
      [['--baseline', 'bad.json'], /^--baseline: bad\.json is not valid JSON$/],
      [['--write-baseline', 'bad.json'], /^--write-baseline: bad\.json is not valid JSON$/],
      [['--baseline', 'other.json'], /is a baseline of version 2; this program knows version 1$/],
      [['--baseline', 'entry.json'], /"accepted" of "a\.txt" needs entries with/],
      [['--baseline', 'base.json', '--write-baseline', 'base.json'], /not both$/],
      [['--write-baseline', 'base.json', '--fix'], /do one, then the other$/],
    ];
    for (const [args, message] of wrong) {
      const { status, stderr, stdout } = await check(...args, 'docs');
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr.join('\n'), message);
      assert.equal(stdout, '');
    }
    const lines = await run(['check', '--input', 'jsonl', '--baseline', 'base.json'], { workingDirectory: folder });
    assert.equal(lines.status, 2);
    assert.equal((await check('--write-baseline', 'no/folder/base.json', 'docs')).status, 2);
  });

  it('leaves no accepted finding in a page', async () => {
    for (const format of ['markdown', 'html', 'sarif', 'junit']) {
      const { stdout } = await check('--baseline', 'base.json', '--format', format, 'docs');
      assert.ok(!stdout.includes('open-weight, not'), format);
    }
  });
});
