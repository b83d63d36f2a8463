/** Files that are huge, gone, folders, or in other encodings: a line for each that can't be read, and the rest is checked. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readDocuments } from '../../server/src/cli/jsonl.ts';
import { MOST_TEXT } from '../../server/src/core/index.ts';
import { run } from './fake-host.ts';

const CLI = resolve('dist/cli.cjs');
const OVERCLAIM = 'Acme-1 is open source.';
const TOO_LARGE = 'is larger than 16 MB, which is too much for one text';

describe('open-claims check, on hard files', function () {
  this.timeout(20_000);
  let folder = '';
  const at = (name: string) => join(folder, name);
  const write = (name: string, content: string | Uint8Array) => writeFileSync(at(name), content);
  const check = (...args: string[]) => run(['check', '--format', 'json', ...args], { workingDirectory: folder });
  const pathsOf = (stdout: string) => (JSON.parse(stdout).results as { path: string }[]).map(({ path }) => path);

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'open-claims-hard-')));
    write('a.txt', OVERCLAIM);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('turns down a file of a gigabyte without reading it', () => {
    write('huge.md', '');
    truncateSync(at('huge.md'), 2 ** 30);
    write('b.md', 'Llama 3 is an open-source model.');
    // A tenth of the file's size: reading it would end the process.
    const args = ['--max-old-space-size=100', CLI, 'check', '--format', 'json', '.'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    assert.equal(stderr, `open-claims: huge.md: ${TOO_LARGE}\n`);
    assert.equal(status, 2);
    assert.deepEqual(pathsOf(stdout), ['a.txt', 'b.md']);
  });

  it('takes a file of the largest size, and turns down one byte more', async () => {
    for (const [more, problems] of [
      [0, []],
      [1, [`large.txt: ${TOO_LARGE}`]],
    ] as const) {
      write('large.txt', new Uint8Array(MOST_TEXT + more).fill(97));
      assert.deepEqual((await check('large.txt')).stderr, problems);
    }
  });

  it('turns down standard input that is too long, and what never ends', async () => {
    const chunk = new Uint8Array(1_000_000).fill(97);
    async function* endless() {
      for (;;) yield chunk;
    }
    const { stderr } = await run(['check', '-'], { stdin: endless() });
    assert.deepEqual(stderr, [`standard input: ${TOO_LARGE}`]);
    if (process.platform !== 'win32') assert.deepEqual((await check('/dev/zero')).stderr, [`/dev/zero: ${TOO_LARGE}`]);
  });

  it('names lines of JSON Lines that are too long, keeps none of them, and goes on', async () => {
    const part = Buffer.alloc(1_000_000, 'a');
    async function* lines() {
      yield Buffer.from('{"id":"1","text":"');
      for (let i = 0; i < 6 * (MOST_TEXT / 1e6) + 1; i++) yield part;
      yield Buffer.from(`"}\n{"id":"2","text":"b"}\n{"id":"3","text":"${'a'.repeat(MOST_TEXT + 1)}"}\n`);
      yield Buffer.from('{"id":"4","text":"c"}');
    }
    const error = 'the text is longer than 16 million characters, which is too much for one text';
    const found = [];
    for await (const document of readDocuments(lines())) found.push(document);
    assert.deepEqual(found, [
      { line: 1, error },
      { id: '2', text: 'b' },
      { line: 3, error },
      { id: '4', text: 'c' },
    ]);
  });

  it('names a file that vanished after it was listed', async () => {
    for (const name of ['b.txt', 'c.txt']) write(name, OVERCLAIM);
    let first = true;
    const world = {
      workingDirectory: folder,
      beforeWriting: () => {
        if (first) rmSync(at('b.txt'));
        first = false;
      },
    };
    const { status, stderr, stdout } = await run(['check', '--fix', '--format', 'json', '.'], world);
    assert.deepEqual([status, stderr], [2, ['b.txt: no such file or directory']]);
    assert.deepEqual(pathsOf(stdout), ['a.txt', 'c.txt']);
  });

  it('names a file that became a folder after it was listed', async () => {
    write('b.txt', OVERCLAIM);
    let first = true;
    const beforeWriting = () => {
      if (first) {
        rmSync(at('b.txt'));
        mkdirSync(at('b.txt'));
      }
      first = false;
    };
    const { status, stderr } = await run(['check', '--fix', '.'], { workingDirectory: folder, beforeWriting });
    assert.deepEqual([status, stderr], [2, ['b.txt: is a directory']]);
  });

  it('looks into folders that are named like texts', async () => {
    mkdirSync(at('notes.md/empty.md'), { recursive: true });
    write('notes.md/deep.txt', OVERCLAIM);
    symlinkSync('..', at('notes.md/loop.md'));
    for (const names of [['.'], ['notes.md', 'a.txt'], ['**/*.txt']]) {
      const { stderr, stdout } = await check(...names);
      assert.deepEqual(stderr, []);
      assert.deepEqual(pathsOf(stdout).toSorted(), ['a.txt', join('notes.md', 'deep.txt')], names.join(' '));
    }
    assert.deepEqual((await check('notes.md/empty.md')).stderr, ['notes.md/empty.md: no file found']);
  });

  it('names texts in UTF-16 with either byte order, in UTF-8 that is damaged, and in others', async () => {
    const wide = Buffer.from(`\uFEFF${OVERCLAIM}`, 'utf16le');
    const texts = {
      'big-endian.txt': Buffer.from(wide).swap16(),
      'cut.txt': Buffer.from('Café').subarray(0, -1),
      'little-endian.txt': wide,
      'long.txt': Uint8Array.of(0x61, 0xc0, 0xaf),
      'surrogate.txt': Uint8Array.of(0x61, 0xed, 0xa0, 0x80),
    };
    for (const [name, bytes] of Object.entries(texts)) write(name, bytes);
    const advice = 'save it as UTF-8 to have it checked';
    const { stderr, stdout } = await check('.');
    assert.deepEqual(stderr, [
      `big-endian.txt: is UTF-16; ${advice}`,
      `cut.txt: is not UTF-8 text; ${advice}`,
      `little-endian.txt: is UTF-16; ${advice}`,
      `long.txt: is not UTF-8 text; ${advice}`,
      `surrogate.txt: is not UTF-8 text; ${advice}`,
    ]);
    assert.deepEqual(pathsOf(stdout), ['a.txt']);
  });

  it('keeps places behind zero bytes', async () => {
    write('a.txt', `\0\0Note. ${OVERCLAIM}\0 ${'More words. '.repeat(5)}`);
    const [result] = JSON.parse((await check('a.txt')).stdout).results;
    assert.equal(result.findings[0].start, 8 + 10);
  });
});
