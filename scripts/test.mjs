// `npm test`: installs what is needed, builds, runs every test, and ends with the real totals on one line.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installDependencies, run } from './setup.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const totals = { passed: 0, failed: 0 };
const DEBIAN_PACKAGES = 'python3-docutils parallel neovim emacs-nox elpa-eglot elpa-markdown-mode chromium';

installDependencies();
run('node', ['scripts/pack-registry.mjs']);
run('npx', ['--no-install', 'tsc', '-b']);
run('node', ['scripts/pack-types.mjs']);
run('node', ['esbuild.mjs']);
mkdirSync(`${root}build`, { recursive: true });

single('style (biome)', 'npx', ['--no-install', 'biome', 'check', '--error-on-warnings', '.']);
single('nothing unused (knip)', 'npx', ['--no-install', 'knip']);
single('generated files are fresh', 'node', ['scripts/generate.mjs', '--check']);
audit();
unitTests();
single('grammars', 'npm', ['run', '--silent', 'test:grammar']);
vscodeTests();

console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0;

/** A check that passes or fails as a whole. */
function single(name, command, args) {
  const { status, stdout, stderr } = execute(command, args);
  const ok = status === 0;
  count(ok ? 1 : 0, ok ? 0 : 1);
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}`);
  if (!ok) console.log(`${stdout}${stderr}`);
}

/** Known weaknesses of what is bundled; without the network it says so, and is no test. */
function audit() {
  const { status, stdout } = execute('node', ['scripts/audit.mjs']);
  const ok = status === 0;
  const isAsked = !stdout.startsWith('Not asked');
  if (isAsked) count(ok ? 1 : 0, ok ? 0 : 1);
  console.log(
    `${isAsked ? (ok ? 'ok  ' : 'FAIL') : '–   '} no known weakness in what is bundled: ${stdout.trim().split('\n').at(-1)}`,
  );
  if (!ok) console.log(stdout);
}

function unitTests() {
  const report = `${root}build/unit-tests.json`;
  rmSync(report, { force: true });
  const { stdout, stderr } = execute('npx', [
    '--no-install',
    'mocha',
    '--reporter',
    'json',
    '--reporter-option',
    `output=${report}`,
  ]);
  let result;
  try {
    result = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    count(0, 1);
    console.log(`FAIL unit tests did not finish\n${stdout.slice(-4000)}${stderr}`);
    return;
  }
  const { passes, failures } = result.stats;
  // Only a tool that npm does not have may be missing; any other skipped test counts as one that failed.
  const excused = result.pending.filter(({ fullTitle }) =>
    /docutils|GNU parallel|needs the editor|needs Chromium/.test(fullTitle),
  );
  const skipped = result.pending.length - excused.length;
  count(passes, failures + skipped);
  console.log(
    `${failures + skipped === 0 ? 'ok  ' : 'FAIL'} unit tests: ${passes} passed, ${failures} failed, ${skipped} skipped`,
  );
  if (excused.length > 0)
    console.log(
      `     ${excused.length} more need programs that npm does not have (on Debian: apt-get install ${DEBIAN_PACKAGES})`,
    );
  for (const { fullTitle, err } of result.failures) console.log(`     ${fullTitle}\n${err.stack ?? err.message}\n`);
}

/** Each pass prints its totals as a line of JSON. */
function vscodeTests() {
  const { status, stdout, stderr } = execute('node', [
    'scripts/vscode/run.mjs',
    process.platform === 'linux' ? 'all' : 'desktop',
  ]);
  const passes = stdout
    .split('\n')
    .filter((line) => line.startsWith('{"pass":'))
    .map((line) => JSON.parse(line));
  for (const { pass, passes: passed, failures, attempts } of passes) {
    count(passed, failures);
    console.log(
      `${failures === 0 && passed > 0 ? 'ok  ' : 'FAIL'} VS Code, ${pass}: ${passed} passed, ${failures} failed${attempts ? ' at the second attempt' : ''}`,
    );
  }
  // What failed, and be it once, comes before the long report, which logs are apt to cut.
  for (const line of stdout.split('\n')) if (line.trimStart().startsWith('✗')) console.log(line);
  if (status === 0) return;
  if (passes.every(({ failures, passes: passed }) => failures === 0 && passed > 0)) count(0, 1);
  console.log(`${stdout}${stderr}`);
}

function count(passed, failed) {
  totals.passed += passed;
  totals.failed += failed;
}

function execute(command, args) {
  return spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    shell: process.platform === 'win32',
  });
}
