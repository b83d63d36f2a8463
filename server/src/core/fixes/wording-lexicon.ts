/** What a language must tell so that a claim's words can be found and replaced. */
import type { Level } from '../reading/reading.ts';

/** Levels that the facts can bear, and so can stand in a replacement. */
export type AccurateLevel = 'open-source' | 'open-weight' | 'closed';

/** How the words of a claim can look; `plain` ones serve as adjective, noun or verb. */
export type Form =
  | 'plain'
  | 'participle'
  | 'gerund'
  | 'third-person'
  | 'third-plural'
  | 'infinitive'
  | 'software'
  | 'weights'
  | 'weights-predicate'
  | 'code'
  | 'en';

/** One way to write a claim. `_` in the pattern stands for what may part words. */
export interface Expression {
  readonly levels: readonly Level[];
  readonly pattern: string;
  readonly form: Form;
  /** Only a claim of this level behind an adverb ("fully open"). */
  readonly needsAdverb?: true;
}

export interface Lexicon {
  /** Longer ones first. */
  readonly expressions: readonly Expression[];
  /** Adverbs that go with the claim, as "fully" is false once "open-weight" stands there. */
  readonly adverbs: ReadonlySet<string>;
  /** Words that grade or hedge: no replacement keeps the sentence right behind them. */
  readonly hedges: ReadonlySet<string>;
  /** Words that set one thing against another. */
  readonly contrast: RegExp;
  /** The accurate terms as they may already stand in the sentence. */
  readonly terms: Readonly<Record<AccurateLevel, RegExp>>;
  /** Words that may stand between two coordinated terms. */
  readonly links: ReadonlySet<string>;
}

/** What may part the words of a claim: hyphens, spaces of every kind, a line break with its quotation mark. */
export const SEPARATOR = '(?:[-‐‑–_]|&nbsp;|[\\s~>]{1,20})';

/** A regular expression for an expression; it matches whole words only. */
export function compile(pattern: string): RegExp {
  const spaced = pattern.replaceAll('_', SEPARATOR);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${spaced})(?![\\p{L}\\p{N}])`, 'iu');
}

export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}
