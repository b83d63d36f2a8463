/** What travels with the packaged extension besides its code. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { listFiles } from '@vscode/vsce';

const root = resolve(import.meta.dirname, '../../..');
const readJson = (file: string) => createRequire(import.meta.url)(resolve(root, file)) as { version: string };

describe('packaged extension', () => {
  it('holds the licences, the attributions and no sources', async () => {
    const files = await listFiles({ cwd: root, packageManager: 0 });
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
