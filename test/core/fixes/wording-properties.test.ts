/** What holds for every rewording, whatever the text. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rewordClaim } from '../../../server/src/core/fixes/wording.ts';
import type { AccurateLevel } from '../../../server/src/core/fixes/wording-lexicon.ts';
import type { Claim, LanguageId } from '../../../server/src/core/reading/reading.ts';
import { applyEdits, type Edit } from '../../../server/src/core/text/apply-edits.ts';

const WORDS: Record<LanguageId, readonly string[]> = {
  en: 'a an the is are was has been will to as of fully truly most Meta Llama models model released recently it, **the** *an* and unlike open-weight proprietary not [a](b) `x` “ weights software Apache code'.split(
    ' ',
  ),
  fr: 'un une le les des l’ d’ de à en est sont a été rendu rendre publié modèle modèles Llama Meta logiciel poids entièrement plus **un** et contrairement propriétaire comme c’est « français licence données'.split(
    ' ',
  ),
};
const CLAIMS: Record<LanguageId, readonly string[]> = {
  en: [
    'open source',
    'open-source',
    'Open-Source',
    'OPEN SOURCE',
    'fully open',
    'open-sourced',
    'open sourcing',
    'OSS',
  ],
  fr: [
    'open source',
    'open-source',
    'Open Source',
    'en open source',
    'code source ouvert',
    'entièrement ouvert',
    'open-sourcé',
    'libre',
  ],
};

interface Case {
  readonly text: string;
  readonly claim: Claim;
  readonly to: AccurateLevel;
  readonly language: LanguageId;
}

/** Sentences put together from words that matter to the rules, between two other sentences. */
const cases: fc.Arbitrary<Case> = fc.constantFrom<LanguageId>('en', 'fr').chain((language) =>
  fc
    .record({
      before: fc.array(fc.oneof(fc.constantFrom(...WORDS[language]), fc.string({ maxLength: 6 })), { maxLength: 7 }),
      after: fc.array(fc.oneof(fc.constantFrom(...WORDS[language]), fc.string({ maxLength: 6 })), { maxLength: 7 }),
      stated: fc.constantFrom(...CLAIMS[language]),
      space: fc.constantFrom(' ', '\u00a0', '\n'),
      grammar: fc.constantFrom<Claim['grammar']>('adjective', 'noun', 'verb', 'phrase'),
      to: fc.constantFrom<AccurateLevel>('open-weight', 'closed', 'open-source'),
    })
    .map(({ before, after, stated, space, grammar, to }) => {
      const outside = 'A first sentence. ';
      const lead = outside + before.map((word) => (word.endsWith('’') ? word : word + space)).join('');
      const tail = after.map((word) => space + word).join('');
      const text = `${lead}${stated}${tail}. A last sentence.`;
      const claim: Claim = {
        span: { start: lead.length, end: lead.length + stated.length },
        text: stated,
        level: 'open-source',
        stance: 'asserted',
        about: 'model',
        targets: [0],
        language,
        sentence: { start: outside.length, end: lead.length + stated.length + tail.length + 1 },
        grammar,
      };
      return { text, claim, to, language };
    }),
);

function withEdits(check: (edits: readonly Edit[], given: Case) => void): void {
  let offered = 0;
  fc.assert(
    fc.property(cases, (given) => {
      const edits = rewordClaim(given.text, given.claim, given.to, given.language)?.edits;
      if (!edits) return;
      offered++;
      check(edits, given);
    }),
    { numRuns: 2000 },
  );
  assert.ok(offered > 100, `only ${offered} rewordings among the cases`);
}

describe('every rewording', () => {
  it('stays inside the sentence, in order, without overlaps', () => {
    withEdits((edits, { claim }) => {
      let position = claim.sentence.start;
      for (const { span } of edits) {
        assert.ok(span.start >= position && span.end >= span.start);
        position = span.end;
      }
      assert.ok(position <= claim.sentence.end);
    });
  });

  it('replaces words of the claim', () => {
    withEdits((edits, { claim }) => {
      assert.ok(edits.some(({ span }) => span.start < claim.span.end && span.end > claim.span.start));
    });
  });

  it('leaves what it does not replace as it is', () => {
    withEdits((edits, { text }) => {
      const result = applyEdits(text, edits);
      const kept = edits.reduce((length, { span }) => length - (span.end - span.start), text.length);
      const added = edits.reduce((length, { newText }) => length + newText.length, 0);
      assert.equal(result.length, kept + added);
      assert.ok(result.startsWith('A first sentence. ') && result.endsWith('. A last sentence.'));
    });
  });

  it('keeps emphasis, links and code balanced', () => {
    withEdits((edits, { text }) => {
      const marks = (value: string) => value.replace(/[^*_`[\]()<>{}]/g, '');
      assert.equal(marks(applyEdits(text, edits)), marks(text));
    });
  });

  it('is done after one time', () => {
    withEdits((edits, { text, claim, to, language }) => {
      const result = applyEdits(text, edits);
      const grown = result.length - text.length;
      const start = Math.min(claim.span.start, ...edits.map(({ span }) => span.start));
      const end = Math.max(claim.span.end, ...edits.map(({ span }) => span.end)) + grown;
      const sentence = { start: claim.sentence.start, end: claim.sentence.end + grown };
      assert.equal(
        rewordClaim(result, { ...claim, span: { start, end }, sentence, level: to }, to, language),
        undefined,
      );
      if (to === 'open-source') return;
      assert.equal(rewordClaim(result, { ...claim, span: { start, end }, sentence }, to, language), undefined);
    });
  });

  it('offers nothing rather than throwing, on any text and span', () => {
    const levels = fc.constantFrom<Claim['level']>(
      'open-source',
      'free-software',
      'open-weight',
      'open',
      'licence',
      'closed',
    );
    fc.assert(
      fc.property(
        fc.string(),
        fc.nat(60),
        fc.nat(60),
        levels,
        cases,
        (noise, a, b, level, { claim, to, language, text }) => {
          const mixed = noise + text.slice(10, 40) + noise;
          const span = { start: Math.min(a, b), end: Math.max(a, b) };
          const edits = rewordClaim(
            mixed,
            { ...claim, level, span, sentence: { start: 0, end: b } },
            to,
            language,
          )?.edits;
          for (const edit of edits ?? []) assert.ok(edit.span.start >= 0 && edit.span.end <= mixed.length);
        },
      ),
    );
  });
});
