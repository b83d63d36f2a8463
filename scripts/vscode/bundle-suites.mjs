// Bundles the end-to-end suites as CommonJS, which every extension host loads.
import esbuild from 'esbuild';
import { root, suiteFolder } from './places.mjs';

export async function bundleSuites() {
  const common = { absWorkingDir: root, bundle: true, format: 'cjs', outdir: suiteFolder, logLevel: 'warning' };
  const named = { outExtension: { '.js': '.cjs' }, sourcemap: 'inline' };
  const node = { platform: 'node', target: 'node20', packages: 'external' };
  const worker = { platform: 'browser', target: 'es2022', external: ['vscode'] };
  await Promise.all([
    esbuild.build({ ...common, ...named, ...node, entryPoints: ['test/vscode/node.ts', 'test/vscode/measured.ts'] }),
    esbuild.build({ ...common, ...named, ...worker, entryPoints: ['test/vscode/web.ts'] }),
    esbuild.build({ ...common, ...named, ...node, entryPoints: ['test/vscode/packaged.ts'] }),
  ]);
}
