/**
 * What each fix makes of a whole document, in every format: the golden files beside this test hold it as differences from
 * the document, so that a change of one character anywhere shows. `GOLDEN=write npx mocha …` writes them anew.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import {
  type Analysis,
  applyEdits,
  bundledRegistry,
  createChecker,
  defaultSettings,
  defineTerms,
  type Edit,
  fixText,
  formatOfFile,
  offersAt,
} from '../../../server/src/core/index.ts';

const root = new URL('../../../../', import.meta.url);
const samples = new URL('test/core/formats/samples/', root);
const golden = new URL('test/core/fixes/golden/', root);
const checker = createChecker(bundledRegistry(), defaultSettings);

interface Change {
  readonly title: string;
  readonly result: string;
}

/** Of each kind of fix the first that any finding has, then what needs no finding, then all at once. */
function changesOf(analysis: Analysis): readonly Change[] {
  const { source, findings, reading } = analysis;
  const { text } = source;
  const changes = new Map<string, Change>();
  const add = (kind: string, title: string, edits: readonly Edit[]) => {
    if (!changes.has(kind)) changes.set(kind, { title, result: applyEdits(text, edits) });
  };
  for (const language of ['en', 'fr'])
    for (const { claim, fixes } of findings)
      if (claim !== undefined && reading.claims[claim]?.language === language)
        for (const { kind, title, edits } of fixes) add(`${language} ${kindOf(kind, title)}`, title, edits);
  const [mention] = reading.mentions.filter(({ span }) => text.slice(span.start, span.end) === 'Mistral 7B');
  if (mention)
    for (const { title, edits } of offersAt(analysis, defaultSettings, mention.span).fixes) add('model', title, edits);
  const all = defineTerms(analysis, defaultSettings);
  if (all) add('all terms', all.title, all.edits);
  const fixed = fixText(checker, source);
  changes.set('all', { title: `All ${fixed.mended} safe fixes`, result: fixed.text });
  return [...changes.values()];
}

/** One of each kind, and of attribution and ignoring each way. */
function kindOf(kind: string, title: string): string {
  return kind === 'attribution' || kind === 'ignore' ? title.replace(/:.*$/, '') : kind;
}

function shown(name: string, text: string, { title, result }: Change): string {
  const patch = createTwoFilesPatch(name, name, text, result, '', '', { context: 0 });
  // The first four lines name the files.
  return `# ${title}\n${patch.split('\n').slice(4).join('\n')}`;
}

describe('golden files of fixes', () => {
  const names = readdirSync(samples).filter((name) => formatOfFile(name) !== undefined);

  it('are there for each format', () => assert.equal(new Set(names.map((name) => extname(name))).size, 8));

  for (const name of names) {
    it(name, () => {
      const text = readFileSync(new URL(name, samples), 'utf8');
      const format = formatOfFile(name)?.id ?? '';
      const analysis = checker.check({ text, format });
      const changes = changesOf(analysis);
      assert.ok(changes.length > 8, `only ${changes.map(({ title }) => title).join('; ')}`);
      const actual = changes.map((change) => shown(name, text, change)).join('\n');
      const file = new URL(`${name}.txt`, golden);
      const { GOLDEN } = process.env;
      if (GOLDEN === 'write') writeFileSync(file, actual);
      assert.equal(actual, readFileSync(file, 'utf8'));
    });
  }
});
