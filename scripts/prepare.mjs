// Bundles what is not there yet: npm runs this before it packs the package, also when it installs it from a repository.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
if (!existsSync(`${root}dist/cli.cjs`)) {
  // `npm install --global` of a repository runs this without what the build needs.
  if (!existsSync(`${root}node_modules/esbuild`)) run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  for (const script of ['scripts/pack-registry.mjs', 'esbuild.mjs']) run(process.execPath, [script]);
}

function run(command, args) {
  // What that npm was told is not meant for this one.
  const meant = ([name]) => !/^npm_config_(global|location|prefix|install_links|omit|include)$/i.test(name);
  const { status } = spawnSync(command, args, {
    cwd: root,
    // Standard output is npm's, which names the package there.
    stdio: ['ignore', 2, 2],
    env: Object.fromEntries(Object.entries(process.env).filter(meant)),
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (status !== 0) process.exit(1);
}
