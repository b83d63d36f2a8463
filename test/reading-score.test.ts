/** Reading keeps its score on our own passages, and the passages are well formed. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { entryNamed } from './corpus/expected.ts';
import { baselineOf, dropsFrom, figuresOf } from './corpus/figures.ts';
import { type Outcome, outcomeOf } from './corpus/outcome.ts';
import { type Passage, readCorpus, readMarked } from './corpus/passages.ts';

const baselineFile = resolve(import.meta.dirname, '../../test/corpus/baseline.json');

describe('score of reading', () => {
  let passages: readonly Passage[] = [];
  let outcomes: readonly Outcome[] = [];
  before(() => {
    passages = readCorpus();
    outcomes = passages.map(outcomeOf);
  });

  for (const language of ['english', 'french']) {
    it(`has enough ${language} passages, of which many are silent`, () => {
      const own = outcomes.filter(({ passage }) => passage.language === language);
      assert.ok(own.length >= 200, `${own.length} passages`);
      assert.ok(own.filter(({ isSilent }) => isSilent).length >= own.length * 0.4);
    });
  }

  it('names only what the registry holds', () => {
    for (const { claims } of passages) for (const { targets } of claims) targets.forEach(entryNamed);
  });

  it('has no passage twice', () => {
    const texts = passages.map(({ text }) => text);
    assert.deepEqual(
      texts.filter((text, index) => texts.indexOf(text) !== index),
      [],
    );
  });

  it('does not drop below its baseline', () => {
    assert.deepEqual(dropsFrom(JSON.parse(readFileSync(baselineFile, 'utf8')), baselineOf(outcomes)), []);
  });

  it('sees a drop', () => {
    const before = { precision: 1, recall: 0.9, agreement: 0.8, silent: 1 };
    assert.equal(dropsFrom({ english: before }, { english: before }).length, 0);
    assert.match(dropsFrom({ english: before }, { english: { ...before, recall: 0.8 } }).join(), /recall fell/);
  });

  it('counts what is missed and what is found wrongly', () => {
    const score = (marked: string) => outcomeOf({ language: 'english', construction: 'test', ...readMarked(marked) });
    const wrong = score('Llama 3 is open source.');
    assert.deepEqual([wrong.wrong, wrong.isSilent, wrong.staysSilent, wrong.disagreements.length], [1, true, false, 1]);
    const missed = score('The [tree]{open-source asserted → Llama 3} is green.');
    assert.deepEqual([missed.overclaims, missed.found, missed.agreed], [1, 0, 0]);
    assert.deepEqual(figuresOf([missed]), { precision: 1, recall: 0, agreement: 0, silent: 1 });
  });

  for (const [why, marked] of [
    ['an unknown level', 'Llama 3 is [free]{free asserted → Llama 3}.'],
    ['an unknown stance', 'Llama 3 is [open source]{open-source said → Llama 3}.'],
    ['a claim that may be asserted or not', 'Llama 3 is [open source]{open-source asserted/negated → Llama 3}.'],
    ['a mark without its arrow', 'Llama 3 is [open source]{open-source asserted Llama 3}.'],
  ] as const)
    it(`refuses ${why}`, () => assert.throws(() => readMarked(marked)));
});
