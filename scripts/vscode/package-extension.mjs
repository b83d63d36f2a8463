// Packs the extension into build/open-claims.vsix, and puts its bill of materials beside it. The bundles in dist/ have to be there.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, vsix } from './places.mjs';

/** Returns the last line of what the packager says. Throws when it fails. */
export function packageExtension() {
  mkdirSync(path.dirname(vsix), { recursive: true });
  const { repository } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  // Links and images of the README get the repository's address before them, where there is one.
  const links = repository === undefined ? ['--allow-missing-repository', '--no-rewrite-relative-links'] : [];
  const said = packageFolder(root, vsix, links);
  const bill = 'open-claims.cdx.json';
  copyFileSync(path.join(root, 'dist', bill), path.join(path.dirname(vsix), bill));
  return said;
}

/** Packs the extension in a folder into the file `out`; `more` are options of the packager. */
export function packageFolder(folder, out, more) {
  const vsce = path.join(path.dirname(createRequire(import.meta.url).resolve('@vscode/vsce/package.json')), 'vsce');
  const args = [vsce, 'package', '--no-dependencies', '--out', out, ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The extension could not be packaged.\n${stdout}${stderr}`);
  return stdout.trim().split('\n').at(-1).trim();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(packageExtension());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
