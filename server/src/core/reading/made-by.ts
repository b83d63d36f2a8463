/** Who the words behind a noun say has made it: "an open-source model from Ai2" is none of Meta's. */
import { type FoundMention, makerOf } from './found-mention.ts';
import type { Group } from './groups/group.ts';
import { has, isMark, isPlain, isQuote, type Unit } from './units.ts';

/** Id of the one maker named right behind the noun. */
export function makerBehind(units: readonly Unit[], { head, to }: Group): string | undefined {
  if (!has(units[head ?? -1], 'model-noun')) return undefined;
  if (!has(units[to], 'of') && !FROM.test(units[to]?.norm ?? '')) return undefined;
  const at = has(units[to + 1], 'definite') ? to + 2 : to + 1;
  const maker = units[at];
  const company = maker?.kind === 'organisation' || maker?.house === true;
  // "from Meta's lab", "from Meta and Google", "from Meta (by way of Groq)"
  const next = units[at + 1];
  const ends =
    next === undefined || isMark(next, ',', '.', ';', ':', '!', '?') || isQuote(next) || next.kind === 'word';
  const more = has(next, 'and', 'or') || isMark(next, ',');
  return company && ends && !(more && units[at + 2]?.kind !== 'word') ? maker?.maker : undefined;
}

const FROM = /^(?:from|by|chez|par)$/;

/** What is named is known to be another maker's. */
export function isOfAnotherMaker(maker: string | undefined, mention: FoundMention | undefined): boolean {
  return maker !== undefined && mention !== undefined && makerOf(mention) !== maker;
}

/** "from Zurich": a place, which tells of a model that has no name here. */
export function isFromPlace(units: readonly Unit[], tie: number): boolean {
  const place = units[tie + 1];
  return units[tie]?.norm === 'from' && isPlain(place) && place?.capital === true;
}
