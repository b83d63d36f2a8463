// Bundles what is not there yet: npm runs this before it packs the package, also when it installs it from a repository.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
if (!existsSync(`${root}dist/cli.cjs`))
  for (const script of ['scripts/pack-registry.mjs', 'esbuild.mjs']) {
    // Standard output is npm's, which names the package there.
    const { status } = spawnSync(process.execPath, [script], { cwd: root, stdio: ['ignore', 2, 2] });
    if (status !== 0) process.exit(1);
  }
