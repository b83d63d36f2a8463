/** The built command line mends files: with the bundled registry, as a process, and when it is interrupted. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openWorkshop, type Workshop } from './workshop.ts';

const CLI = resolve('dist/cli.cjs');
const CLAIM = 'Llama 3 is an open-source model.\n';
const CLEAN = 'Llama 3 is an open-weight model.\n';

describe('dist/cli.cjs check --fix', function () {
  this.timeout(20_000);
  let shop: Workshop;
  beforeEach(() => {
    shop = openWorkshop();
  });
  afterEach(() => shop.close());

  const run = (args: readonly string[], input = '') =>
    spawnSync(process.execPath, [CLI, 'check', ...args], { cwd: shop.folder, input, encoding: 'utf8' });

  it('mends a file, a text from standard input, and shows the same as a diff', () => {
    shop.write('a.md', CLAIM);
    const dry = run(['--fix', '--dry-run', 'a.md']);
    assert.match(
      dry.stdout,
      /^diff --git a\/a\.md b\/a\.md\n(?:.*\n)*-Llama 3 is an open-source model\.\n\+Llama 3 is an/,
    );
    assert.match(dry.stderr, /^1 text checked: no findings would be left; 1 would be mended in 1 text\n/);
    const piped = run(['--fix', '-'], CLAIM);
    assert.deepEqual([piped.status, piped.stdout], [0, CLEAN]);
    assert.match(piped.stderr, /^1 text checked: no findings left; 1 mended in 1 text\n/);
    const { status, stdout, stderr } = run(['--fix', 'a.md']);
    assert.deepEqual([status, stderr, shop.text('a.md')], [0, '', CLEAN]);
    assert.match(stdout, /1 mended in 1 text\n/);
  });

  it('mends all files even if nobody reads the report', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `${index}.md`);
    // What is left makes the report longer than a pipe holds.
    for (const name of names) shop.write(name, `${CLAIM}\n${'GPT-4 is open source.\n\n'.repeat(20)}`);
    const child = spawn(process.execPath, [CLI, 'check', '--fix', '.'], { cwd: shop.folder });
    child.stdout.once('data', () => child.stdout.destroy());
    await new Promise((done) => child.once('close', done));
    for (const name of names) assert.ok(shop.text(name).startsWith(CLEAN), name);
  });

  if (process.platform !== 'win32')
    it('leaves the old text and no other file where the new one finds no room', () => {
      const text = CLAIM + 'Nothing is claimed here.\n'.repeat(400);
      shop.write('a.md', text);
      const limited = ['-c', 'ulimit -f 4 && exec "$0" "$@"', process.execPath, CLI, 'check', '--fix', 'a.md'];
      const { status, stdout, stderr } = spawnSync('sh', limited, { cwd: shop.folder, encoding: 'utf8' });
      assert.equal(status, 2);
      assert.match(stderr, /^open-claims: a\.md: was not changed: [^\n]*too large[^\n]*\n$/);
      assert.match(stdout, /1 warning left; none mended; 1 text could not be mended\n/);
      assert.equal(shop.text('a.md'), text);
      assert.deepEqual(shop.names(), ['a.md']);
    });

  const signals = process.platform === 'win32' ? [] : (['SIGINT', 'SIGTERM'] as const);
  for (const signal of signals)
    it(`ends at ${signal} with each file whole, old or new, and nothing beside them`, async () => {
      const names = Array.from({ length: 1000 }, (_, index) => `${String(index).padStart(4, '0')}.md`);
      const filler = 'Nothing is claimed here.\n'.repeat(40);
      for (const name of names) shop.write(name, CLAIM + filler);
      const child = spawn(process.execPath, [CLI, 'check', '--fix', '.'], { cwd: shop.folder, stdio: 'ignore' });
      const closed = new Promise((done) => child.once('close', (_, by) => done(by)));
      while (shop.text('0003.md') !== CLEAN + filler && child.exitCode === null) await wait(1);
      child.kill(signal);
      assert.equal(await closed, signal);
      assert.deepEqual(shop.names(), names);
      const texts = new Set(names.map((name) => shop.text(name)));
      assert.deepEqual(texts, new Set([CLEAN + filler, CLAIM + filler]));
    });
});
