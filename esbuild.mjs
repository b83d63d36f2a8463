// Bundles every entry into dist/. `--watch` rebuilds on change.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import esbuild from 'esbuild';
import { asciiOnly } from './scripts/ascii-only.mjs';
import { writeBillOfMaterials } from './scripts/bill-of-materials.mjs';
import { bundledPackages } from './scripts/bundled-packages.mjs';
import { engineBefore, engineBeside, joinWorker } from './scripts/engine.mjs';
import { writeNotices } from './scripts/notices.mjs';

const common = {
  bundle: true,
  minify: true,
  sourcemap: false,
  target: 'es2022',
  logLevel: 'warning',
  // The licences go into one file, dist/THIRD-PARTY-NOTICES.txt.
  legalComments: 'none',
  metafile: true,
  // htmlparser2 brings a serializer with large tables; only its tokenizer is used.
  // The Markdown parser names colours for editors; nothing here is painted.
  alias: { 'dom-serializer': './scripts/unused.mjs', '@lezer/highlight': './scripts/no-highlight.mjs' },
};
// ES modules first: what a bundle doesn't use of them is left out.
// In Node the registry is read from a file: compiling 400 kB of string would cost a fifth of the start-up.
const registryBeside = {
  name: 'registry-beside',
  setup(build) {
    build.onLoad({ filter: /registry-data\.generated\.ts$/ }, () => ({
      contents: `import { readFileSync } from 'node:fs';
import { join } from 'node:path';
export const registryJson = () => readFileSync(join(__dirname, 'registry.json'), 'utf8');`,
      resolveDir: import.meta.dirname,
    }));
  },
};
// VS Code waits for the extension's start, and compiling this library would be most of it.
const clientBeside = {
  name: 'client-beside',
  setup(build) {
    build.onResolve({ filter: /language-client\.node\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './language-client.cjs', external: true } : undefined,
    );
  },
};
// In a worker it is read from the same file, which is then in the package once.
const registryFetched = {
  name: 'registry-fetched',
  setup(build) {
    const path = `${import.meta.dirname}/server/src/browser/fetched-registry.ts`;
    build.onResolve({ filter: /registry-data\.generated\.ts$/ }, () => ({ path }));
  },
};
// What most runs of the command line do without would still have to be parsed.
const moreBeside = {
  name: 'more-beside',
  setup(build) {
    build.onResolve({ filter: /\/more\.ts$/ }, () => ({ path: './cli-more.cjs', external: true }));
  },
};
// CommonJS has no import.meta; some ES modules of our dependencies ask for it.
const importMeta = "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;";
const node = {
  ...common,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
  plugins: [registryBeside],
  define: { 'import.meta.url': 'importMetaUrl' },
  banner: { js: importMeta },
};
// Accents as they are: escapes would make the package larger.
const worker = { ...common, charset: 'utf8', platform: 'browser', mainFields: ['browser', 'module', 'main'] };

const bundles = [
  {
    ...node,
    entryPoints: { extension: 'client/src/extension.node.ts' },
    outExtension: { '.js': '.cjs' },
    external: ['vscode'],
    plugins: [clientBeside],
    // Only `require` gives extensions VS Code's own module.
    supported: { 'dynamic-import': false },
  },
  {
    ...node,
    entryPoints: { 'language-client': 'client/src/language-client.node.ts' },
    outExtension: { '.js': '.cjs' },
    external: ['vscode'],
  },
  {
    ...node,
    entryPoints: { server: 'server/src/node/main.ts' },
    outExtension: { '.js': '.cjs' },
    plugins: [engineBeside],
  },
  {
    ...node,
    entryPoints: { cli: 'server/src/cli/start/main.ts' },
    outExtension: { '.js': '.cjs' },
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    ...node,
    entryPoints: { 'cli-main': 'server/src/cli/main.ts' },
    outExtension: { '.js': '.cjs' },
    plugins: [registryBeside, moreBeside],
    // What is loaded later is loaded by `require`, which is there already.
    supported: { 'dynamic-import': false },
  },
  {
    ...node,
    entryPoints: { 'cli-more': 'server/src/cli/more.ts' },
    outExtension: { '.js': '.cjs' },
    supported: { 'dynamic-import': false },
  },
  {
    ...worker,
    entryPoints: { 'extension.browser': 'client/src/extension.browser.ts' },
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    external: ['vscode'],
  },
  {
    ...worker,
    entryPoints: { engine: 'server/src/browser/engine.ts' },
    format: 'iife',
    globalName: 'openClaimsEngine',
    outdir: 'build',
    plugins: [registryFetched, joinWorker],
  },
  {
    ...worker,
    entryPoints: { 'server.worker': 'server/src/browser/main.ts' },
    format: 'iife',
    outdir: 'build',
    plugins: [engineBefore, joinWorker],
  },
  {
    ...worker,
    entryPoints: { report: 'client/webview/report.ts', 'report-look': 'client/webview/report.css' },
    format: 'iife',
  },
  {
    ...common,
    entryPoints: { index: 'server/src/core/index.ts' },
    platform: 'neutral',
    format: 'esm',
    mainFields: ['module', 'main'],
  },
];

// Libraries that few runs of the command line need, and the extension never: they and their licences stay out of its package.
const rareBundles = [
  {
    ...node,
    entryPoints: { documents: 'server/src/cli/documents/main.ts' },
    outExtension: { '.js': '.cjs' },
    // What Node has itself need not be bundled.
    alias: { ...common.alias, 'readable-stream': 'node:stream' },
  },
  {
    ...node,
    entryPoints: { pdf: 'server/src/cli/documents/pdf/main.ts' },
    outExtension: { '.js': '.cjs' },
    // It asks for a library that draws where it finds itself in Node.
    define: { ...node.define, 'process.versions.nw': '"none"' },
  },
  { ...node, entryPoints: { mcp: 'server/src/cli/mcp/main.ts' }, outExtension: { '.js': '.cjs' } },
];

// Part of the build itself.
const keepCode = {
  ...node,
  entryPoints: ['server/src/cli/start/keep-code.ts'],
  outfile: 'build/keep-code.cjs',
  banner: {},
};

const USUAL_RUN = ['check', '--quiet', '--fail-on', 'never', 'examples'];

const contextsOf = (group) => Promise.all(group.map((options) => esbuild.context({ outdir: 'dist', ...options })));
const groups = [
  { contexts: await contextsOf(bundles), notices: 'dist/THIRD-PARTY-NOTICES.txt' },
  { contexts: await contextsOf(rareBundles), notices: 'dist/THIRD-PARTY-NOTICES-RARE.txt' },
];
const contexts = groups.flatMap((group) => group.contexts);
if (process.argv.includes('--watch')) {
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  const all = [];
  for (const { contexts, notices } of groups) {
    const results = await Promise.all(contexts.map((context) => context.rebuild()));
    writeNotices(bundledPackages(results), notices);
    all.push(...results);
  }
  writeBillOfMaterials(bundledPackages(all), 'dist/open-claims.cdx.json');
  // What each bundle is made of, for the tests.
  mkdirSync('build', { recursive: true });
  writeFileSync('build/bundles.json', JSON.stringify(all.map(({ metafile }) => metafile.outputs)));
  await Promise.all(contexts.map((context) => context.dispose()));
  // Regular expressions alone still hold other letters. Without them the program takes half the space, and less time to read.
  const program = readFileSync('dist/cli-main.cjs', 'utf8');
  writeFileSync('dist/cli-main.cjs', asciiOnly(program));
  await esbuild.build(keepCode);
  // What most runs use is what checking texts uses.
  execFileSync(process.execPath, ['build/keep-code.cjs', `${import.meta.dirname}/dist`, ...USUAL_RUN], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
