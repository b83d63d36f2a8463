/** The package as npm installs it: the library with its types, and the command line, outside of the repository. */
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

describe('installed package', function () {
  this.timeout(120_000);
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'package-'));
    writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}');
    const packed = npm(root, 'pack', '--silent', '--ignore-scripts', '--pack-destination', folder).trim();
    npm(folder, 'install', '--offline', '--no-audit', '--no-fund', `./${packed.split('\n').at(-1)}`);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('compiles in a strict TypeScript project, and runs', () => {
    writeFileSync(join(folder, 'use.ts'), exampleOf('library.md'));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const strict = ['--strict', '--skipLibCheck', 'false', '--exactOptionalPropertyTypes', '--types', 'node'];
    const target = ['--target', 'es2023', '--module', 'nodenext', '--typeRoots', join(root, 'node_modules/@types')];
    assert.equal(output(folder, process.execPath, tsc, ...strict, ...target, 'use.ts'), '');
    assert.equal(
      output(folder, process.execPath, 'use.js'),
      '1:13 overclaim “open-source”: Replace by “open-weight”\n',
    );
  });

  it('needs no package but itself', () => {
    const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
      packages: Readonly<Record<string, unknown>>;
    };
    assert.deepEqual(Object.keys(packages), ['', 'node_modules/open-claims']);
  });

  it('brings the command line', () => {
    const bin = join(folder, 'node_modules/open-claims/dist/cli.cjs');
    assert.match(output(folder, process.execPath, bin, '--version'), /^\d+\.\d+\.\d+\n$/);
    writeFileSync(join(folder, 'draft.md'), 'Llama 2 is an open-source model.');
    const { status, stdout } = spawnSync(process.execPath, [bin, 'check', 'draft.md'], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.match(stdout, /^draft\.md:1:15 warning overclaim/);
  });
});

/** The first example of a page. */
function exampleOf(page: string): string {
  return /```ts\n(.*?)```/s.exec(readFileSync(join(root, 'docs', page), 'utf8'))?.[1] ?? assert.fail();
}

function npm(cwd: string, ...args: string[]): string {
  return output(cwd, process.platform === 'win32' ? 'npm.cmd' : 'npm', ...args);
}

function output(cwd: string, command: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}
