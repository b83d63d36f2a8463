/** What a text says, before anything is judged. All spans are offsets into the source. */
import type { Entry, Licence } from '../registry/entry.ts';
import type { Span } from '../text/span.ts';

export type LanguageId = 'en' | 'fr';

/** Words that name a model, a family or a company. */
export interface Mention {
  readonly span: Span;
  readonly text: string;
  readonly entry: Entry;
  /** Number of a version that the registry doesn't know ("Llama 9"), as it was written. */
  readonly unknownVersion?: string;
  /** Only the base or the likeness of something else ("Llama-based"): claims are never about it. */
  readonly derived?: boolean;
}

/** How messages name it: with a version that the registry doesn't know as it was written. */
export function mentionName({ entry, unknownVersion }: Pick<Mention, 'entry' | 'unknownVersion'>): string {
  return unknownVersion === undefined ? entry.name : `${entry.name} ${unknownVersion}`;
}

export type Level = 'open-source' | 'free-software' | 'open-weight' | 'open' | 'licence' | 'closed';
/** Free software asks of a model no less than open source does. */
export function isOpenSource(level: Level): boolean {
  return level === 'open-source' || level === 'free-software';
}

export type Stance = 'asserted' | 'negated' | 'attributed' | 'quoted' | 'questioned' | 'hypothetical';
export type About = 'model' | 'software' | 'dataset' | 'generic';

/** Words that say how open something is. */
export interface Claim {
  readonly span: Span;
  readonly text: string;
  readonly level: Level;
  readonly stance: Stance;
  readonly about: About;
  /** Indices into the reading's mentions; only where `about` is `model`. */
  readonly targets: readonly number[];
  readonly language: LanguageId;
  /** For claims of level `licence`. */
  readonly licence?: Licence;
  /** The sentence around the claim. */
  readonly sentence: Span;
  /** How the words stand in the sentence; fixes need it. */
  readonly grammar: ClaimGrammar;
  /** True where membership is presupposed, not said ("outperforms other open-source models"). */
  readonly presupposed?: boolean;
}

/** `adjective` before or behind a noun or as predicate, `noun`, `verb` ("open-sourced"), `phrase` otherwise. */
export type ClaimGrammar = 'adjective' | 'noun' | 'verb' | 'phrase';

export interface Reading {
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  /** Language of most of the prose. */
  readonly language: LanguageId;
}
