/** What a link step sees and answers: the models that a claim is about. */
import type { Offer } from '../antecedents.ts';
import type { Discourse } from '../discourse.ts';
import type { Group } from '../groups/group.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Unit } from '../units.ts';

export interface LinkContext {
  readonly units: readonly Unit[];
  /** Unit index of the claim. */
  readonly claim: number;
  readonly group: Group;
  readonly lexicon: Lexicon;
  /** What the passage said before. */
  readonly discourse: Discourse;
}

/** Mentions by index into the document's list. `settled`: the claim is about something else, no other step may link it. */
export type Link =
  | { readonly kind: 'linked'; readonly mentions: readonly number[]; readonly via: string }
  | { readonly kind: 'settled'; readonly about: 'software' | 'dataset' | 'generic' };

export type LinkStep = (context: LinkContext) => Link | undefined;

/** Turns unit indices into a link. */
export function linkUnits(units: readonly Unit[], indices: readonly number[], via: string): Link | undefined {
  const mentions: number[] = [];
  for (const i of indices) {
    const mention = units[i]?.mention;
    if (mention !== undefined) mentions.push(mention);
  }
  return mentions.length > 0 ? { kind: 'linked', mentions, via } : undefined;
}

/** A link to the one model that sentences before speak of. */
export function spokenOf([nearest]: readonly Offer[], via: string): Link | undefined {
  const mentions = nearest?.model ?? nearest?.one ?? [];
  return mentions.length > 0 ? { kind: 'linked', mentions, via } : undefined;
}
