/** Input that can't be read or is named twice: one line each, and the rest is still checked. */
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './fake-host.ts';

const OVERCLAIM = 'Acme-1 is open source.';

describe('open-claims check, on input that is hard to read', () => {
  let folder = '';
  const make = (name: string) => mkdirSync(join(folder, name), { recursive: true });
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  const link = (target: string, name: string) => symlinkSync(target, join(folder, name));
  const check = (...args: string[]) => run(['check', '--format', 'json', ...args], { workingDirectory: folder });
  const pathsOf = (stdout: string) => (JSON.parse(stdout).results as { path: string }[]).map(({ path }) => path);

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'open-claims-input-')));
    write('a.txt', OVERCLAIM);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('goes on after names that no file can have', async () => {
    link('loop.txt', 'loop.txt');
    const long = 'x'.repeat(300);
    const { status, stdout, stderr } = await check('a.txt/foo', long, 'loop.txt', 'a.txt');
    assert.equal(status, 2);
    assert.deepEqual(stderr, [
      'a.txt/foo: no such file: a part of the path is not a directory',
      `${long}: the name is too long`,
      'loop.txt: is a loop of symbolic links',
    ]);
    assert.deepEqual(pathsOf(stdout), ['a.txt']);
  });

  it('follows links to files and folders, round no loop, and checks no file twice', async () => {
    for (const name of ['docs/inner', 'elsewhere/deep', 'docs/node_modules']) make(name);
    write('outside.txt', OVERCLAIM);
    write('docs/own.txt', OVERCLAIM);
    write('docs/node_modules/skipped.txt', OVERCLAIM);
    write('elsewhere/deep/far.txt', OVERCLAIM);
    link('../outside.txt', 'docs/linked.txt');
    link('own.txt', 'docs/another-name.txt');
    link('../elsewhere', 'docs/linked-folder');
    link('..', 'docs/inner/up');
    link('../..', 'docs/inner/further-up');
    link('../docs', 'elsewhere/back');
    const expected = ['docs/linked-folder/deep/far.txt', 'docs/linked.txt', 'docs/own.txt'];
    for (const names of [['docs'], ['docs/**'], ['docs', 'docs/**/*.txt', 'docs/own.txt']]) {
      const { stdout, stderr } = await check(...names);
      assert.deepEqual(pathsOf(stdout), expected, names.join(' '));
      assert.deepEqual(stderr, []);
    }
  });

  it('names links in a folder that lead nowhere', async () => {
    make('docs');
    link('gone.txt', 'docs/broken.txt');
    link('gone.png', 'docs/broken.png');
    link('user@host.1', 'docs/.#open-in-an-editor.txt');
    link('self.txt', 'docs/self.txt');
    const { status, stderr } = await check('docs', 'a.txt');
    assert.equal(status, 2);
    assert.deepEqual(stderr.toSorted(), [
      `${join('docs', 'broken.txt')}: is a link to a file that does not exist`,
      `${join('docs', 'self.txt')}: is a loop of symbolic links`,
    ]);
  });

  it('names folders that may not be read', async function () {
    // The administrator may read everything.
    const own = process.geteuid?.();
    if (own === undefined) this.skip();
    make('docs/secret');
    write('docs/secret/hidden.txt', OVERCLAIM);
    write('docs/b.txt', OVERCLAIM);
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'docs/secret'), 0o000);
    if (own === 0) process.seteuid?.(65534);
    try {
      for (const name of ['docs', 'docs/**/*.txt']) {
        const { status, stdout, stderr } = await check(name);
        assert.equal(status, 2);
        assert.deepEqual(stderr, [`${join('docs', 'secret')}: permission denied`]);
        assert.deepEqual(pathsOf(stdout), ['docs/b.txt']);
      }
      const { stderr } = await check('docs/secret', 'docs/secret/*.txt', 'docs/secret/hidden.txt', 'missing/*.txt');
      assert.deepEqual(stderr, [
        'docs/secret: permission denied',
        'docs/secret: permission denied',
        'docs/secret/hidden.txt: permission denied',
        'missing/*.txt: no file found',
      ]);
    } finally {
      if (own === 0) process.seteuid?.(0);
      chmodSync(join(folder, 'docs/secret'), 0o755);
    }
  });

  it('turns down UTF-16 without a mark, and takes a stray zero', async () => {
    write('wide.txt', Buffer.from(OVERCLAIM, 'utf16le'));
    write('swapped.txt', Buffer.from(OVERCLAIM, 'utf16le').swap16());
    write('zeros.txt', new Uint8Array(100));
    write('stray.txt', `${OVERCLAIM}\0${OVERCLAIM}`);
    const { status, stdout, stderr } = await check('wide.txt', 'swapped.txt', 'zeros.txt', 'stray.txt');
    assert.equal(status, 2);
    assert.deepEqual(stderr, [
      'wide.txt: seems to be UTF-16; save it as UTF-8 to have it checked',
      'swapped.txt: seems to be UTF-16; save it as UTF-8 to have it checked',
      'zeros.txt: is not text; save it as UTF-8 to have it checked',
    ]);
    assert.deepEqual(pathsOf(stdout), ['stray.txt']);
  });

  it('keeps to one line whatever a name holds', async () => {
    const { stderr } = await check('first\nsecond\u001b\u202e.txt', 'tab\t\r');
    assert.deepEqual(stderr, [
      'first\\nsecond\\u001b\\u202e.txt: no such file or directory',
      'tab\\t\\r: no such file or directory',
    ]);
    for (const args of [['two\nlines'], ['explain', 'two\nlines'], ['registry', 'validate', 'two\nlines']])
      assert.match((await run(args, { workingDirectory: folder })).stderr.join('|'), /^[^\n|]*two\\nlines[^\n|]*$/);
  });

  it('finds files below folders with odd names', async () => {
    for (const name of ['docs/line\nend', 'docs/[a] {b}']) make(name);
    write('docs/line\nend/a.txt', OVERCLAIM);
    write('docs/[a] {b}/b.txt', OVERCLAIM);
    assert.deepEqual(pathsOf((await check('docs')).stdout), ['docs/[a] {b}/b.txt', 'docs/line\nend/a.txt']);
  });

  it('checks a file once, whatever names it is given by', async () => {
    link('a.txt', 'link.txt');
    const { stdout } = await check('a.txt', './a.txt', join(folder, 'a.txt'), 'link.txt', '.', '*.txt');
    assert.deepEqual(pathsOf(stdout), ['a.txt']);
  });

  it('reads standard input once', async () => {
    for (const more of [[], ['--input', 'jsonl']]) {
      const { status, stdout, stderr } = await check(...more, '-', '-');
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.deepEqual(stderr, ['- stands for standard input, which can be read only once']);
    }
  });
});
