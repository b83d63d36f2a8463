/** Finds the claims of a sentence: which words, of which level, about what. */

import type { ClaimPhrase } from '../languages/language.ts';
import type { Licence } from '../registry/entry.ts';
import type { Offer } from './antecedents.ts';
import { type Group, groupAround } from './groups.ts';
import type { Lexicon } from './lexicon.ts';
import { linkClaim } from './links/index.ts';
import type { About, Level, Stance } from './reading.ts';
import { stanceOf } from './stance.ts';
import { has, isHyphen, isQuote, type Unit } from './units.ts';

/** A claim by prose offsets; `mentions` are indices into the document's list. */
export interface FoundClaim {
  readonly start: number;
  readonly end: number;
  readonly phrase: ClaimPhrase;
  readonly level: Level;
  readonly stance: Stance;
  readonly about: About;
  readonly mentions: readonly number[];
  readonly presupposed: boolean;
  readonly licence?: Licence;
  /** Stands first in its sentence, with the noun that it describes. */
  readonly opens: boolean;
  /** Names a class of models that a list or heading may go on with ("Open-source models:"). */
  readonly introduces: boolean;
}

export function findClaims(units: readonly Unit[], lexicon: Lexicon, antecedents: readonly Offer[]): FoundClaim[] {
  return units.flatMap((unit, index) => {
    if (!unit.claim) return [];
    // "OSS-20b" is a name's part.
    if (isHyphen(units[index + 1], units[index + 2]) && /^\d/.test(units[index + 2]?.norm ?? '')) return [];
    const group = groupAround(units, index, lexicon.language.adjectiveBehind);
    return isClaim(unit.claim, units, group) ? [claimAt(units, index, unit.claim, group, lexicon, antecedents)] : [];
  });
}

/** Some words are claims only beside a noun: "open" says nothing of a model, "open model" does. */
function isClaim(phrase: ClaimPhrase, units: readonly Unit[], group: Group): boolean {
  if (!phrase.beside) return true;
  return group.head !== undefined && has(units[group.head], ...phrase.beside);
}

function claimAt(
  units: readonly Unit[],
  index: number,
  phrase: ClaimPhrase,
  group: Group,
  lexicon: Lexicon,
  antecedents: readonly Offer[],
): FoundClaim {
  const { start, level } = withAdverb(units, index, phrase, lexicon);
  const link = linkClaim({ units, claim: index, group, lexicon, antecedents });
  const via = link.kind === 'linked' ? link.via : 'none';
  const head = group.head === undefined ? undefined : units[group.head];
  return {
    start,
    end: units[index]?.end ?? start,
    phrase,
    level,
    stance: stanceOf(units, index, group, via),
    about: link.kind === 'linked' ? 'model' : link.about,
    mentions: link.kind === 'linked' ? link.mentions : [],
    presupposed: false,
    ...(units[index]?.licence ? { licence: units[index].licence } : {}),
    opens: Math.min(group.from, index) <= firstWord(units),
    introduces: link.kind === 'settled' && (head === undefined || has(head, 'model-noun', 'loose-noun', 'group-noun')),
  };
}

/** Index of the first unit that is no mark or adverb. */
function firstWord(units: readonly Unit[]): number {
  return units.findIndex((unit) => unit.kind !== 'mark' && !has(unit, 'adverb'));
}

/** "fully open source" is one claim; "partly open source" is a vague one. */
function withAdverb(
  units: readonly Unit[],
  index: number,
  phrase: ClaimPhrase,
  lexicon: Lexicon,
): { start: number; level: Level } {
  let before = index - 1;
  while (isQuote(units[before])) before--;
  const adverb = units[before]?.norm ?? '';
  const start = units[index]?.start ?? 0;
  if (lexicon.weakening.has(adverb)) return { start: units[before]?.start ?? start, level: 'open' };
  if (!lexicon.strengthening.has(adverb) || before !== index - 1) return { start, level: phrase.level };
  return {
    start: units[before]?.start ?? start,
    level: phrase.level === 'open' && phrase.beside ? 'open-source' : phrase.level,
  };
}
