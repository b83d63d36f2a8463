// Builds the page that checks pasted text on the reader's own machine, into build/playground/ (or the folder that is named).
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { bundledPackages } from './bundled-packages.mjs';
import { writeNotices } from './notices.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const target = resolve(process.argv[2] ?? join(root, 'build/playground'));
const common = {
  bundle: true,
  minify: true,
  metafile: true,
  format: 'iife',
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
  absWorkingDir: root,
  alias: { 'dom-serializer': './scripts/unused.mjs', '@lezer/highlight': './scripts/no-highlight.mjs' },
};

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
const worker = await esbuild.build({
  ...common,
  entryPoints: ['playground/worker.ts'],
  outfile: 'worker.js',
  write: false,
});
await esbuild.build({
  ...common,
  entryPoints: ['playground/page.ts'],
  outfile: join(target, 'page.js'),
  define: { WORKER_SOURCE: JSON.stringify(worker.outputFiles[0].text) },
});
for (const file of ['index.html', 'style.css']) copyFileSync(join(root, 'playground', file), join(target, file));
for (const file of ['LICENSE', 'server/registry/ATTRIBUTION.md'])
  copyFileSync(join(root, file), join(target, file.split('/').at(-1)));
process.chdir(root);
writeNotices(bundledPackages([worker]), join(target, 'THIRD-PARTY-NOTICES.txt'));
console.log(join(target, 'index.html'));
