// `npm run bench:hostile [-- SHARE]`: how the time grows with texts of one line, deep or full of names, in each format.
// At a share of 1 there are 10 MB of one word, 100,000 brackets in one another and a million names; by default a fiftieth.
import { createChecker, createRegistry, defaultSettings, formats } from '../dist/index.js';

const SHARES = [1 / 4, 1 / 2, 1];
const share = Number(process.argv[2] ?? 1 / 50);
if (!(share > 0)) throw new RangeError('SHARE is a number above 0');

const source = { url: 'https://example.org/facts', checked: '2026-01-31', facts: ['weights'] };
const versions = [{ id: 'heron-3', name: 'Heron 3', weights: 'open', licence: null, sources: [source] }];
const registry = createRegistry({
  version: 'bench',
  date: '2026-01-31',
  attribution: '',
  osiApproved: [],
  licences: [],
  developers: [{ developer: { id: 'acme', name: 'Acme' }, families: [{ id: 'heron', name: 'Heron', versions }] }],
});
const checker = createChecker(registry, defaultSettings);

/** The milliseconds that this process works: the rest of the machine doesn't count. */
function workOf(run) {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const texts = [
  ['“open” on one line', 2_000_000, (count) => 'open '.repeat(count)],
  ['“open source” on one line', 200_000, (count) => 'open source '.repeat(count)],
  ['brackets', 100_000, (count) => `${'['.repeat(count)}Heron 3 is open source${']'.repeat(count)}`],
  ['names on one line', 1_000_000, (count) => 'Heron 3, '.repeat(count)],
  [
    'columns of a table',
    20_000,
    (count) => `|${' Heron 3 |'.repeat(count)}\n|${'---|'.repeat(count)}\n|${' open source |'.repeat(count)}\n`,
  ],
];
for (const { id } of formats) checker.check({ text: 'Heron 3 is open source. '.repeat(500), format: id });
for (const [name, count, make] of texts)
  for (const { id } of formats) {
    const sizes = SHARES.map((part) => make(Math.round(count * share * part)));
    // The least of two: collecting garbage comes when it comes.
    const [once, twice, fourTimes] = sizes.map((text) => {
      const check = () => checker.check({ text, format: id });
      return Math.min(workOf(check), workOf(check));
    });
    console.log(
      `${name}, ${id}: twice the text ÷ once: ${(twice / once).toFixed(2)}, four times: ${(fourTimes / once).toFixed(2)}; ${Math.round(fourTimes)} ms for ${(sizes[2].length / 1000).toFixed(0)} kB`,
    );
  }
