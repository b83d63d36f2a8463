/** What travels with the packaged extension besides its code. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { listFiles } from '@vscode/vsce';

const root = resolve(import.meta.dirname, '../../..');
const readJson = (file: string) =>
  createRequire(import.meta.url)(resolve(root, file)) as { version: string; icon: string };

describe('packaged extension', function () {
  // The packager looks through all folders, which a busy machine takes long for.
  this.timeout(90_000);
  let files: readonly string[] = [];
  before(async () => {
    files = await listFiles({ cwd: root, packageManager: 0 });
  });

  it('holds the licences, the attributions and no sources', () => {
    for (const file of [
      'LICENSE',
      'dist/THIRD-PARTY-NOTICES.txt',
      'server/registry/ATTRIBUTION.md',
      'dist/registry.json',
      'server/project.schema.json',
    ])
      assert.ok(files.includes(file), `${file} is missing`);
    assert.deepEqual(
      files.filter((file) => /\.ts$|^(test|scripts|examples|node_modules)\//.test(file)),
      [],
    );
  });

  it('has its icon, as large as the Marketplace wants it, and every picture of the README', () => {
    const { icon } = readJson('package.json');
    const png = readFileSync(resolve(root, icon));
    assert.equal(png.subarray(1, 4).toString('latin1'), 'PNG');
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [256, 256]);
    const pictures = [...readFileSync(resolve(root, 'README.md'), 'utf8').matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)];
    assert.ok(pictures.length >= 3);
    for (const file of [icon, ...pictures.map(([, path]) => path ?? '')])
      assert.ok(files.includes(file), `${file} is missing`);
  });

  it('names each bundled package with its version and the text of its licence', () => {
    const notices = readFileSync(resolve(root, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const name of [
      'vscode-languageclient',
      'vscode-languageserver',
      '@lezer/markdown',
      'htmlparser2',
      'picomatch',
      'diff',
    ]) {
      const { version } = readJson(`node_modules/${name}/package.json`);
      const notice = notices.split(/^-{80}$/m).find((part) => part.includes(`\n${name} ${version} (`));
      assert.match(notice ?? '', /Copyright/i, name);
    }
  });
});
