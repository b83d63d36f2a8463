/** The command line starts with the code kept at the build, and without it where that can't be used. */
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import zlib from 'node:zlib';

const root = resolve(import.meta.dirname, '../../..');

/** Tells, on standard error, whether V8 was handed code and took it. */
const WATCH = `const vm = require('node:vm');
vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    process.stderr.write(options.cachedData ? (this.cachedDataRejected ? 'refused' : 'taken') : 'none');
  }
};`;

describe('code kept at the build', function () {
  this.timeout(20_000);
  let folder = '';
  const place = (name: string) => join(folder, 'dist', name);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'open-claims-code-'));
    mkdirSync(join(folder, 'dist'));
    for (const file of ['package.json', 'dist/cli.cjs', 'dist/cli-main.cjs', 'dist/cli.cache', 'dist/registry.json'])
      copyFileSync(resolve(root, file), join(folder, file));
    writeFileSync(join(folder, 'watch.cjs'), WATCH);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function run(...flags: readonly string[]) {
    const args = [...flags, '--require', join(folder, 'watch.cjs'), place('cli.cjs'), 'check', '-'];
    const input = 'Llama 2 is an open source model.';
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { input, encoding: 'utf8' });
    return { status, stdout, code: /^(?:taken|refused|none)/.exec(stderr)?.[0] };
  }

  function change(name: string, edit: (content: Buffer) => Buffer): void {
    writeFileSync(place(name), edit(readFileSync(place(name))));
  }

  it('is taken by the Node that made it', function () {
    if (!('crc32' in zlib)) this.skip();
    const { status, code } = run();
    assert.deepEqual([status, code], [1, 'taken']);
  });

  it('is left alone where it is missing, cut off, damaged, or of another Node, and the answer is the same', () => {
    const { code: _, ...whole } = run();
    const edits: Readonly<Record<string, (content: Buffer) => Buffer>> = {
      empty: () => Buffer.alloc(0),
      'cut off': (content) => content.subarray(0, content.length - 1000),
      'one bit turned': (content) => {
        const at = content.length >> 1;
        content.writeUInt8(content.readUInt8(at) ^ 1, at);
        return content;
      },
      'of another Node': (content) => {
        content.write('1 ', 0, 'latin1');
        return content;
      },
    };
    for (const [name, edit] of Object.entries(edits)) {
      copyFileSync(resolve(root, 'dist/cli.cache'), place('cli.cache'));
      change('cli.cache', edit);
      assert.deepEqual(run(), { ...whole, code: 'none' }, name);
    }
    rmSync(place('cli.cache'));
    assert.deepEqual(run(), { ...whole, code: 'none' }, 'missing');
  });

  it('is never taken for another program of the same length', () => {
    const say = () => spawnSync(process.execPath, [place('cli.cjs'), 'chekc'], { encoding: 'utf8' }).stderr;
    assert.match(say(), /there is no command/);
    change('cli-main.cjs', (content) =>
      Buffer.from(content.toString().replace('there is no command', 'THERE IS NO COMMAND')),
    );
    assert.equal(run().code, 'none');
    assert.match(say(), /THERE IS NO COMMAND/);
  });

  it('is refused by V8 itself under other flags, which is no harm', function () {
    if (!('crc32' in zlib)) this.skip();
    const { code: _, ...whole } = run();
    assert.deepEqual(run('--min-semi-space-size=16'), { ...whole, code: 'refused' });
  });

  it('keeps what goes wrong in the program readable', () => {
    change('cli-main.cjs', (content) => Buffer.concat([Buffer.from('throw new Error("here");\n'), content]));
    const { status, stderr } = spawnSync(process.execPath, [place('cli.cjs'), '--version'], { encoding: 'utf8' });
    assert.equal(status, 1);
    assert.match(stderr, /Error: here\n\s+at .*cli-main\.cjs:1/);
  });
});
