/** The server's reading of registry files: regular files of limited size, and clear words for all else. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fileAccess } from '../../server/src/node/file-access.ts';

describe('file access of the server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'open-claims-access-'));
  after(() => rmSync(folder, { recursive: true }));
  const at = (name: string) => join(folder, name);
  const read = (name: string) => fileAccess.read(pathToFileURL(at(name)).href);
  const problemOf = (read: ReturnType<typeof fileAccess.read>) => (typeof read === 'string' ? 'none' : read.problem.en);

  it('reads regular files, and links to them', () => {
    writeFileSync(at('sound.json'), '\uFEFF{}');
    symlinkSync(at('sound.json'), at('link.json'));
    assert.equal(read('sound.json'), '\uFEFF{}');
    assert.equal(read('link.json'), '\uFEFF{}');
  });

  it('does not hang on devices and pipes', function () {
    if (process.platform === 'win32') this.skip();
    symlinkSync('/dev/zero', at('zero.json'));
    execFileSync('sh', ['-c', 'mkfifo "$0"', at('pipe.json')]);
    for (const name of ['zero.json', 'pipe.json', '.']) assert.equal(problemOf(read(name)), 'not a regular file', name);
  });

  it('reads up to 4 MB', () => {
    writeFileSync(at('large.json'), '');
    truncateSync(at('large.json'), 4_000_000);
    assert.equal(read('large.json').toString().length, 4_000_000);
    truncateSync(at('large.json'), 4_000_001);
    assert.match(JSON.stringify(read('large.json')), /larger than 4 MB/);
  });

  it('tells bad text from bad names', () => {
    writeFileSync(at('latin.json'), Buffer.from([0xe9]));
    assert.equal(problemOf(read('latin.json')), 'not UTF-8 text');
    assert.equal(problemOf(fileAccess.read('vscode-vfs://github/a.json')), 'only files on this machine can be read');
    for (const name of ['file:///a%00.json', 'file:///a%2Fb.json', 'file:///a%E9.json'])
      assert.equal(problemOf(fileAccess.read(name)), 'the name is not valid', name);
    assert.equal(problemOf(read('gone.json')), 'the file can’t be read');
  });

  it('resolves paths, and says why it can’t', () => {
    assert.equal(fileAccess.resolve('file:///work', 'facts/é.json'), 'file:///work/facts/%C3%A9.json');
    assert.equal(fileAccess.resolve(undefined, at('a.json')), pathToFileURL(at('a.json')).href);
    for (const path of ['a\ud800.json', '/a\ud800.json', 'a\0.json'])
      assert.match(JSON.stringify(fileAccess.resolve('file:///work', path)), /"en":"the path holds/);
    assert.match(JSON.stringify(fileAccess.resolve(undefined, 'a.json')), /"en":"the path is relative/);
  });

  it('knows a file by all its names', () => {
    writeFileSync(at('r+o@t.json'), '{}');
    const names = [at('r+o@t.json'), at('r%2Bo%40t.json')].map((path) => `file://${path}`);
    assert.equal(new Set(names.map((name) => fileAccess.identity(name))).size, 1);
    assert.equal(fileAccess.identity('vscode-vfs://github/a.json'), 'vscode-vfs://github/a.json');
  });
});
