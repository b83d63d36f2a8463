// Writes the library's types into dist/types/, with those that they take from packages: who uses them needs no other package.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { reachableDeclarations, withImports } from './declarations.mjs';

const root = new URL('../', import.meta.url);
const target = new URL('dist/types/', root);
/** Where these packages keep their types. Their licences are in dist/THIRD-PARTY-NOTICES.txt, as their code is in dist/index.js. */
const PACKAGES = {
  valibot: 'node_modules/valibot/dist/index.d.mts',
  'jsonc-parser': 'node_modules/jsonc-parser/lib/esm/main.d.ts',
};

const { files, packages } = reachableDeclarations();
rmSync(target, { recursive: true, force: true });
for (const name of packages) {
  if (!PACKAGES[name]) throw new Error(`the library's types need ${name}, which scripts/pack-types.mjs does not know`);
  write(`packages/${name}.d.ts`, readFileSync(new URL(PACKAGES[name], root), 'utf8'));
}
for (const [path, text] of files) {
  const up = '../'.repeat(path.split('/').length - 1) || './';
  const rename = (specifier) =>
    specifier.startsWith('.') ? specifier.replace(/\.ts$/, '.js') : `${up}packages/${specifier}.js`;
  write(path.replace(/\.ts$/, '.d.ts'), withImports(text, rename).replace(/^\/\/# sourceMappingURL=.*$/m, ''));
}

function write(path, text) {
  const url = new URL(path, target);
  mkdirSync(new URL('.', url), { recursive: true });
  writeFileSync(url, text);
}
