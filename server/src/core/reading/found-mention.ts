/** A name in the tokens and what it may mean. */
import type { Entry } from '../registry/entry.ts';

/** A possible mention: token indices `[from, to)`. */
export interface FoundMention {
  readonly from: number;
  readonly to: number;
  readonly entry: Entry;
  /** The name is also a word or another thing's name: evidence has to decide. */
  readonly ambiguous: boolean;
  /** Ambiguous with words, persons or animals alone. */
  readonly word?: boolean | undefined;
  /** Written small, though the name is a word with a capital letter. */
  readonly small?: boolean | undefined;
  /** The family that its house's name stands for. */
  readonly house?: boolean | undefined;
  readonly unknownVersion?: string | undefined;
  /** Only the base or the likeness of something else ("Llama-based"). */
  readonly derived: boolean;
}

/** All mentions are made here, with every field in one order: objects of one shape are quick to look at. */
export function foundMention({
  from,
  to,
  entry,
  ambiguous,
  word,
  small,
  house,
  unknownVersion,
  derived,
}: FoundMention): FoundMention {
  return { from, to, entry, ambiguous, word, small, house, unknownVersion, derived };
}

/** A company whose name stands for its models ("Mistral"). */
export function isHouse({ entry }: FoundMention): boolean {
  return entry.kind === 'organisation' && entry.houseFamily !== undefined;
}

/** Names a model of its own: no company, nor what is only based on a model. */
export function isModelName({ entry, derived }: FoundMention): boolean {
  return !derived && entry.kind !== 'organisation';
}

/** A model, or a house that stands for its models. */
export function standsForModels(mention: FoundMention): boolean {
  return !mention.derived && (mention.entry.kind !== 'organisation' || isHouse(mention));
}

/** Id of who makes what is named, or of the company itself. */
export function makerOf({ entry }: Pick<FoundMention, 'entry'>): string {
  return entry.kind === 'organisation' ? entry.id : entry.developer;
}
