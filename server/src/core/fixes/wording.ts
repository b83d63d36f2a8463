/** Replaces a claim's words by accurate ones and keeps the sentence's grammar; the rules are in wording-in-<language>.ts. */
import type { Claim, LanguageId } from '../reading/reading.ts';
import type { Edit } from '../text/apply-edits.ts';
import { english } from './wording-english.ts';
import { type Extent, limited } from './wording-extent.ts';
import { french } from './wording-french.ts';
import { rewordEnglish } from './wording-in-english.ts';
import { rewordFrench } from './wording-in-french.ts';
import type { AccurateLevel } from './wording-lexicon.ts';
import { placeOf } from './wording-place.ts';

const languages = {
  en: { lexicon: english, reword: rewordEnglish },
  fr: { lexicon: french, reword: rewordFrench },
} as const;

export interface Rewording {
  /** In the order of the text. */
  readonly edits: readonly Edit[];
  /** Whether an adverb goes with the words ("fully open source"): the author then said more than the new words do. */
  readonly dropsAdverb: boolean;
}

/**
 * Undefined rather than an ungrammatical or false sentence.
 * Only plain assertions are reworded: what others said, asked or denied stays theirs.
 */
export function rewordClaim(
  text: string,
  claim: Claim,
  to: AccurateLevel,
  language: LanguageId,
  extent: Extent = 'all',
): Rewording | undefined {
  if (claim.stance !== 'asserted' || claim.presupposed) return undefined;
  const { lexicon, reword } = languages[language];
  const place = placeOf(text, claim, to, lexicon);
  const general = place && reword(place);
  const edits = general && extent === 'most' ? limited(place, general) : general;
  if (!place || !edits?.some(({ span, newText }) => text.slice(span.start, span.end) !== newText)) return undefined;
  return { edits, dropsAdverb: place.start < place.core.start };
}
