/** Rewords a marked sentence: `‹open source›` is the claim. For the tables of the wording tests. */
import assert from 'node:assert/strict';
import { rewordClaim } from '../../../server/src/core/fixes/wording.ts';
import type { AccurateLevel } from '../../../server/src/core/fixes/wording-lexicon.ts';
import type { Claim, ClaimGrammar, LanguageId, Level } from '../../../server/src/core/reading/reading.ts';
import { applyEdits } from '../../../server/src/core/text/apply-edits.ts';

export interface Marked {
  readonly text: string;
  readonly claim: Claim;
}

export function marked(source: string, level: Level, language: LanguageId, rest: Partial<Claim> = {}): Marked {
  const start = source.indexOf('‹');
  const end = source.indexOf('›') - 1;
  assert.ok(start >= 0 && end > start, `no marked claim in ${source}`);
  const text = source.replace(/[‹›]/g, '');
  return {
    text,
    claim: {
      span: { start, end },
      text: text.slice(start, end),
      level,
      stance: 'asserted',
      about: 'model',
      targets: [0],
      language,
      sentence: { start: 0, end: text.length },
      grammar: 'adjective',
      ...rest,
    },
  };
}

/** Before and after; an empty second text means that no rewording is offered. */
export type Row = readonly [before: string, after: string];

export interface Group {
  readonly about: string;
  readonly level?: Level;
  readonly to?: AccurateLevel;
  readonly grammar?: ClaimGrammar;
  readonly rest?: Partial<Claim>;
  readonly rows: readonly Row[];
}

export function runTable(language: LanguageId, groups: readonly Group[]): void {
  for (const { about, level = 'open-source', to = 'open-weight', grammar = 'adjective', rest = {}, rows } of groups) {
    describe(about, () => {
      for (const [before, after] of rows) {
        it(before, () => {
          const { text, claim } = marked(before, level, language, { grammar, ...rest });
          const edits = rewordClaim(text, claim, to, language)?.edits;
          assert.equal(edits ? applyEdits(text, edits) : '', after);
        });
      }
    });
  }
}
