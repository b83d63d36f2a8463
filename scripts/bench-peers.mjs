// `npm run bench:peers [-- FOLDER]`: our command line beside other checkers of prose, on the same Markdown files, in one run.
// Without a folder: 10 MB of documentation in 1,300 files, with a claim in each and with claims in few, and one file of 1 KB. The peers are installed in a folder of their own.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { documentation } from './bench/texts.mjs';

const FILES = 1300;
const FILE_SIZE = 8000;
/** Paragraphs from one claim to the next, where few pages hold one. */
const SPARSE = 650;
const peers = join(import.meta.dirname, 'bench', 'peers');
const ours = join(import.meta.dirname, '..', 'dist', 'cli.cjs');
const binary = (name) => join(peers, 'node_modules', '.bin', name);

/** Each is told to do its least: one language, no configuration to look for, no progress to print. */
const checkers = [
  ['node -e 0', process.execPath, ['-e', '0']],
  ['Open Claims', process.execPath, [ours, 'check', '--fail-on', 'never', '.']],
  ['Open Claims, one thread', process.execPath, [ours, 'check', '--threads', '1', '--fail-on', 'never', '.']],
  ['markdownlint-cli2', binary('markdownlint-cli2'), ['**/*.md']],
  ['cSpell', binary('cspell'), ['lint', '--no-progress', '--no-summary', '--quiet', '--root', '.', '**/*.md']],
  [
    'textlint, one rule',
    binary('textlint'),
    ['--rules-base-directory', join(peers, 'node_modules'), '--rule', 'no-todo', '**/*.md'],
  ],
];

/** Wall time in milliseconds, and the most memory that the process held, in MB; undefined where the system doesn't tell. */
function measure(command, args, cwd) {
  return new Promise((done, reject) => {
    const start = process.hrtime.bigint();
    const child = spawn(command, args, { stdio: 'ignore', cwd });
    let memory;
    const look = setInterval(() => {
      memory = peakOf(child.pid) ?? memory;
    }, 5);
    child.on('error', reject);
    child.on('exit', (status) => {
      clearInterval(look);
      done({ time: Number(process.hrtime.bigint() - start) / 1e6, memory, status });
    });
  });
}

function peakOf(pid) {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

/** The quickest of some rounds: what the machine does besides only ever adds. */
async function compare(name, folder, rounds) {
  console.log(`\n${name}`);
  let base;
  for (const [checker, command, args] of checkers) {
    const runs = [];
    for (let round = 0; round < rounds; round++) runs.push(await measure(command, args, folder));
    const best = runs.reduce((a, b) => (b.time < a.time ? b : a));
    if (checker === 'Open Claims') base = best.time;
    const beside = base === undefined ? '' : `, ${(best.time / base).toFixed(2)} × ours`;
    const held = best.memory === undefined ? '' : `, ${Math.round(best.memory)} MB`;
    console.log(`  ${checker}: ${Math.round(best.time)} ms${beside}${held} (exit status ${best.status})`);
  }
}

if (!existsSync(join(peers, 'node_modules'))) {
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', args, { cwd: peers, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('The peers could not be installed.');
}
const [named] = process.argv.slice(2);
if (named !== undefined) await compare(named, resolve(named), 3);
else {
  const home = mkdtempSync(join(tmpdir(), 'open-claims-peers-'));
  const write = (place, files, size, every) => {
    mkdirSync(join(home, place));
    const text = documentation(files * size, every);
    for (let i = 0; i < files; i++)
      writeFileSync(join(home, place, `page-${i}.md`), `# Page ${i}\n\n${text.slice(i * size, (i + 1) * size)}\n`);
    return join(home, place);
  };
  await compare('one file of 1 KB', write('small', 1, 1000), 9);
  const size = `${(FILES * FILE_SIZE) / 1e6} MB in ${FILES} files`;
  await compare(`${size}, a model named in each`, write('dense', FILES, FILE_SIZE), 2);
  await compare(`${size}, a model named in about one of twenty`, write('sparse', FILES, FILE_SIZE, SPARSE), 2);
  rmSync(home, { recursive: true });
}
