// `npm run bench`: ratios measured side by side in one run, on text and registries that it makes itself.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundledRegistry, createChecker, createRegistry, defaultSettings } from '../dist/index.js';
import { benchServer } from './bench/lsp.mjs';
import { denseProse, documentation, plainProse } from './bench/texts.mjs';

const ROUNDS = 9;
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const ratio = (a, b) => (median(a) / median(b)).toFixed(2);

const prose = 'The council met on Tuesday, and the clerk read the minutes of the last meeting aloud to the members. ';
const claims = 'The council runs open-source models such as Heron 3 and Heron 12. The clerk approves. ';
const plainText = `${prose.repeat(6)}\n\n`.repeat(400);
const denseText = `${claims.repeat(6)}\n\n`.repeat(400);

/** A registry of invented versions: "Heron 1", "Heron 2" … in families of ten. */
function syntheticRegistry(size) {
  const source = { url: 'https://example.org/facts', checked: '2026-01-31', facts: ['weights'] };
  const version = (i) => ({ id: `heron-${i}`, name: `Heron ${i}`, weights: 'open', licence: null, sources: [source] });
  const families = Array.from({ length: Math.ceil(size / 10) }, (_, f) => ({
    id: `family-${f}`,
    name: `Family${f}`,
    versions: Array.from({ length: 10 }, (_, i) => version(f * 10 + i)),
  }));
  return createRegistry({
    version: 'bench',
    date: '2026-01-31',
    attribution: '',
    osiApproved: [],
    licences: [],
    developers: [{ developer: { id: 'acme', name: 'Acme' }, families }],
  });
}

function timeCheck(checker, text) {
  const start = process.hrtime.bigint();
  checker.check({ text, format: 'markdown' });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function timeProcess(args) {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, args, { stdio: 'ignore' });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Runs the cases in turn, so that a change of the machine's pace meets them all. */
function sideBySide(cases) {
  for (const run of cases) run();
  const times = cases.map(() => []);
  for (let round = 0; round < ROUNDS; round++) for (const [i, run] of cases.entries()) times[i].push(run());
  return times;
}

const sizes = [500, 5_000, 50_000];
const checkers = sizes.map((size) => createChecker(syntheticRegistry(size), defaultSettings));
for (const [name, text] of [
  ['prose without claims', plainText],
  ['a claim in each second sentence', denseText],
]) {
  const times = sideBySide(checkers.map((checker) => () => timeCheck(checker, text)));
  const rate = (text.length / 1e3 / median(times[0])).toFixed(1);
  console.log(
    `${name}: ${rate} MB/s; time with ${sizes[1]} entries ÷ with ${sizes[0]}: ${ratio(times[1], times[0])}, with ${sizes[2]}: ${ratio(times[2], times[0])}`,
  );
}

/** What nothing that looks for claims can do without: one pass over the text for the words that they are made of. */
const RARE = /open|source|weight|licen[cs]e|poids|libre|ferm[ée]|closed|propri[eé]ta/gi;

function timeScan(text) {
  const start = process.hrtime.bigint();
  let found = 0;
  for (const _ of text.matchAll(RARE)) found++;
  return found < 0 ? 0 : Number(process.hrtime.bigint() - start) / 1e6;
}

const bundled = createChecker(bundledRegistry(), defaultSettings);
for (const [name, text] of [
  ['prose without claims', plainProse(500_000)],
  ['a claim in each second sentence', denseProse(250_000)],
  ['documentation', documentation(500_000)],
]) {
  const [checks, scans] = sideBySide([() => timeCheck(bundled, text), () => timeScan(text)]);
  const rate = (times) => `${(text.length / 1e3 / median(times)).toFixed(1)} MB/s`;
  console.log(
    `${name}, the product’s registry: ${rate(checks)} on one core, ${ratio(checks, scans)} × a bare scan for rare words (${rate(scans)})`,
  );
}

/** What a folder's run does with most pages. */
const pages = plainProse(2_000_000);
const timeGlance = () => {
  const start = process.hrtime.bigint();
  bundled.mayFind({ text: pages, format: 'markdown' });
  return Number(process.hrtime.bigint() - start) / 1e6;
};
const [glances, bareScans] = sideBySide([timeGlance, () => timeScan(pages)]);
console.log(
  `a glance at prose without claims: ${(pages.length / 1e3 / median(glances)).toFixed(0)} MB/s, ${ratio(glances, bareScans)} × a bare scan for rare words`,
);

/** The first check of a text and one after each letter typed into it, without an editor around them. */
for (const size of [1_000, 100_000, 1_000_000]) {
  let text = documentation(size);
  const follower = bundled.follow();
  const timeFollowed = () => {
    const start = process.hrtime.bigint();
    follower.check({ text, format: 'markdown' });
    return Number(process.hrtime.bigint() - start) / 1e6;
  };
  const first = timeFollowed();
  const at = text.indexOf('\n\n', size >> 1) + 2;
  const times = Array.from({ length: 200 }, (_, i) => {
    text = `${text.slice(0, at + i)}${'The model is open source. '[i % 26]}${text.slice(at + i)}`;
    return timeFollowed();
  });
  console.log(
    `a text of ${size / 1000} KB followed: ${first.toFixed(1)} ms at first, then a letter ${median(times).toFixed(2)} ms, 99th percentile ${[...times].sort((a, b) => a - b)[198].toFixed(1)} ms`,
  );
}

const lengths = [1, 2, 4];
for (const [name, unit, count = 10_000, head = ''] of [
  ['"open source" over and over', 'open source '],
  ['mentions over and over', 'Heron 3, '],
  ['open brackets', '['],
  ['rows of a table', '| Heron 3 | open source | Yes |\n', 1000, '| Model | Notes | Open |\n|---|---|---|\n'],
  ['rows that head others', '| **Open-source models** | |\n| Heron 3 | 80 |\n', 1000, '| Model | Score |\n|---|---|\n'],
  ['rows that name no model', '| Harbour | open source |\n', 1000, '# Heron 3\n\n| A | B |\n|---|---|\n'],
  ['items of a list', '- Open source\n', 1000, '# Heron 3\n\n'],
  ['sections', '### Harbour\n\nOpen source\n\n', 1000],
  ['quotations', '> Heron 3 is open source.\n\n', 1000, '## Voices\n\n'],
  ['makers in one sentence', 'labs (Heron 3) publish open-source models '],
  ['tabs behind a key', '\t', 10_000, '"a":'],
]) {
  const times = sideBySide(lengths.map((length) => () => timeCheck(checkers[0], head + unit.repeat(count * length))));
  console.log(`${name}: twice the text ÷ once: ${ratio(times[1], times[0])}, four times: ${ratio(times[2], times[0])}`);
}

const packed = readFileSync(new URL('../dist/registry.json', import.meta.url), 'utf8');
const timeLoad = (text) => {
  const start = process.hrtime.bigint();
  createRegistry(JSON.parse(text));
  return Number(process.hrtime.bigint() - start) / 1e6;
};
const versions = createRegistry(JSON.parse(packed)).entries.filter(({ kind }) => kind === 'version').length;
console.log(
  `loading the registry, ${versions} versions: ${median(sideBySide([() => timeLoad(packed)])[0]).toFixed(1)} ms; ${Math.round(gzipSync(packed).length / 1000)} kB gzipped`,
);

const folder = mkdtempSync(join(tmpdir(), 'open-claims-bench-'));
const file = join(folder, 'small.md');
writeFileSync(file, 'Llama 3 is an open-source model. '.repeat(30));
const [empty, check] = sideBySide([() => timeProcess(['-e', '0']), () => timeProcess(['dist/cli.cjs', 'check', file])]);
rmSync(folder, { recursive: true });
console.log(
  `1 KB file, whole process ÷ node -e 0: ${ratio(check, empty)} (${Math.round(median(check))} ms ÷ ${Math.round(median(empty))} ms)`,
);

await benchServer();
