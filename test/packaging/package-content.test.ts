/** What travels with the packaged extension besides its code. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { listFiles } from '@vscode/vsce';

const root = resolve(import.meta.dirname, '../../..');

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
      'server/project.schema.fr.json',
      'server/registry/schema.fr.json',
      'server/registry/licences.schema.fr.json',
    ])
      assert.ok(files.includes(file), `${file} is missing`);
    assert.deepEqual(
      files.filter((file) => /\.ts$|^(test|scripts|examples|node_modules)\//.test(file)),
      [],
    );
    // What only the command line uses.
    assert.deepEqual(
      files.filter((file) => /dist\/(?:cli|documents|mcp|pdf)\b|RARE/.test(file)),
      [],
    );
  });

  it('holds the engine once, for both servers', () => {
    const bundles = JSON.parse(readFileSync(resolve(root, 'build/bundles.json'), 'utf8')) as readonly Outputs[];
    const inputs = new Map(bundles.flatMap((outputs) => Object.entries(outputs)));
    const readers = (bundle: string) =>
      Object.keys(inputs.get(bundle)?.inputs ?? {}).filter((path) => path.startsWith('server/src/core/')).length;
    assert.ok(readers('build/engine.js') > 100);
    assert.deepEqual([readers('dist/server.cjs'), readers('build/server.worker.js')], [0, 0]);
    const script = readFileSync(resolve(root, 'dist/server.worker.js'), 'utf8');
    assert.ok(script.startsWith(readFileSync(resolve(root, 'build/engine.js'), 'utf8').trimEnd()));
  });

  it('takes less than a megabyte', () => {
    const sizes = files.map((file) => deflateRawSync(readFileSync(resolve(root, file))).length + 300);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    assert.ok(total < 1_000_000 && total > 100_000, `${total} bytes`);
  });

  it('has its icon, as large as the Marketplace wants it, and every picture of the README', () => {
    const { icon } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { icon: string };
    const png = readFileSync(resolve(root, icon));
    assert.equal(png.subarray(1, 4).toString('latin1'), 'PNG');
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [256, 256]);
    const pictures = [...readFileSync(resolve(root, 'README.md'), 'utf8').matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)];
    assert.ok(pictures.length >= 3);
    for (const file of [icon, ...pictures.map(([, path]) => path ?? '')])
      assert.ok(files.includes(file), `${file} is missing`);
  });
});

type Outputs = Readonly<Record<string, { readonly inputs: Readonly<Record<string, unknown>> }>>;
