/** What attributing a claim needs to know of its sentence. */
import type { Claim } from '../reading/reading.ts';
import type { Span } from '../text/span.ts';
import { joined, type Surroundings, surroundingsOf } from './wording-surroundings.ts';

export interface AttributionPlace extends Surroundings {
  readonly text: string;
  /** The words of the claim, with the adverbs that go with them: "fully open source". */
  readonly words: Span;
  /** Who says so: "Meta", or "their developers". */
  readonly speaker: string;
  /** Of the models that the claim is about, in the order of the text. */
  readonly targets: readonly Span[];
}

export function attributionPlace(
  text: string,
  claim: Claim,
  given: Pick<AttributionPlace, 'speaker' | 'targets'>,
  adverbs: ReadonlySet<string>,
): AttributionPlace {
  const around = surroundingsOf(text, claim.span, claim.sentence);
  let { before } = around;
  let { start } = claim.span;
  for (let word = joined(before); word && adverbs.has(word.lower.replace(/\s/g, '')); word = joined(before)) {
    start = word.span.start;
    before = before.slice(1);
  }
  return { ...given, text, words: { start, end: claim.span.end }, before, after: around.after };
}

/** Whether the source between two offsets is nothing but a comma and blanks. */
export function isComma(text: string, start: number, end: number): boolean {
  return /^\s{0,3},\s{1,3}$/.test(text.slice(start, end));
}
