// Runs the end-to-end tests in a real VS Code: node scripts/vscode/run.mjs [node|packaged|web|all|desktop|measured].
import { spawnSync } from 'node:child_process';
import { bundleSuites } from './bundle-suites.mjs';
import { runDesktopPass } from './pass-desktop.mjs';
import { runMeasuredPass } from './pass-measured.mjs';
import { runNodePass } from './pass-node.mjs';
import { runPackagedPass } from './pass-packaged.mjs';
import { runWebPass } from './pass-web.mjs';
import { root } from './places.mjs';
import { setUp } from './setup.mjs';

const passes = {
  node: runNodePass,
  packaged: runPackagedPass,
  web: runWebPass,
  desktop: runDesktopPass,
  measured: runMeasuredPass,
};
// A desktop VS Code has to be downloaded or to be there, and figures depend on the machine: these run when they are asked for.
const inBrowser = ['node', 'packaged', 'web'];

const [asked = 'all', ...more] = process.argv.slice(2);
if (more.length > 0 || !['all', ...Object.keys(passes)].includes(asked)) {
  console.error('Usage: node scripts/vscode/run.mjs [node|packaged|web|all|desktop|measured]');
  process.exit(2);
}
const names = asked === 'all' ? inBrowser : [asked];

try {
  if (asked !== 'desktop') setUp();
  bundleExtension();
  await bundleSuites();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const results = [];
for (const name of names) {
  let result = await runPass(name);
  // A busy machine can keep an editor waiting. What fails twice is no chance; that it failed once is told.
  if (result.failures > 0 && inBrowser.includes(name)) result = { ...(await runPass(name)), attempts: 2 };
  results.push(result);
}
for (const result of results) console.log(JSON.stringify(result));
process.exit(results.every(({ passes, failures }) => passes > 0 && failures === 0) ? 0 : 1);

function bundleExtension() {
  const { status } = spawnSync('npm', ['run', '--silent', 'bundle'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The extension could not be bundled.');
}

/** A pass that breaks off counts as one failure. */
async function runPass(name) {
  console.log(`\n${name}`);
  const start = Date.now();
  const outcome = await passes[name]().catch((error) => {
    console.error(error.message);
    return { passes: 0, failures: 1 };
  });
  const seconds = Math.round((Date.now() - start) / 100) / 10;
  return { pass: name, passes: outcome.passes, failures: outcome.failures, seconds };
}
