// Scores the reader on test/corpus and compares the figures with its baseline. Needs a build (`tsc -b`).
// `--failures` lists every disagreement, `--update` makes the present figures the baseline.
import { readFileSync, writeFileSync } from 'node:fs';
import { baselineOf, dropsFrom, figuresOf } from '../out/test/corpus/figures.js';
import { outcomeOf } from '../out/test/corpus/outcome.js';
import { readCorpus } from '../out/test/corpus/passages.js';

const baselineFile = new URL('../test/corpus/baseline.json', import.meta.url);
const heads = ['passages', 'overclaims', 'found', 'wrong', 'precision', 'recall', 'claims', 'agreement', 'silent'];
const percent = (value) => (value * 100).toFixed(1);
const line = (label, cells) => label.padEnd(18) + cells.map((cell) => String(cell).padStart(11)).join('');

/** Counts and shares, in the order of the heads. */
function cells(group) {
  const { precision, recall, agreement } = figuresOf(group);
  const sum = (value) => group.reduce((total, outcome) => total + Number(value(outcome)), 0);
  return [
    group.length,
    sum((outcome) => outcome.overclaims),
    sum((outcome) => outcome.found),
    sum((outcome) => outcome.wrong),
    percent(precision),
    percent(recall),
    `${sum((outcome) => outcome.agreed)}/${sum((outcome) => outcome.claims)}`,
    percent(agreement),
    `${sum((outcome) => outcome.staysSilent)}/${sum((outcome) => outcome.isSilent)}`,
  ];
}

const outcomes = readCorpus().map(outcomeOf);
for (const language of new Set(outcomes.map(({ passage }) => passage.language))) {
  const own = outcomes.filter(({ passage }) => passage.language === language);
  console.log(`\n${line(language, heads)}`);
  for (const construction of new Set(own.map(({ passage }) => passage.construction))) {
    const group = own.filter(({ passage }) => passage.construction === construction);
    console.log(line(construction, cells(group)));
  }
  console.log(line('all', cells(own)));
}

if (process.argv.includes('--failures')) {
  for (const { passage, disagreements } of outcomes) {
    if (disagreements.length === 0) continue;
    console.log(`\n${passage.language}/${passage.construction}: ${passage.text.replaceAll('\n', '⏎')}`);
    for (const disagreement of disagreements) console.log(`  ${disagreement}`);
  }
}

const now = baselineOf(outcomes);
if (process.argv.includes('--update')) writeFileSync(baselineFile, `${JSON.stringify(now, null, 2)}\n`);
const drops = dropsFrom(JSON.parse(readFileSync(baselineFile, 'utf8')), now);
for (const drop of drops) console.error(drop);
process.exitCode = drops.length > 0 ? 1 : 0;
