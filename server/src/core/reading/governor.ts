/** What holds a list of names: a noun before a preposition, or an opening phrase. */
import type { MentionList } from './mention-lists.ts';
import { beforeName, has, isMark, isNoun, isPlain, isQuote, type Unit } from './units.ts';

/** "Unlike GPT-4, Llama 3 is": what stands before the comma belongs to an opening phrase, and commas alone make no subject list. */
export function withoutOpening(units: readonly Unit[], list: MentionList): MentionList {
  const [first = list.from] = list.mentions;
  const last = list.mentions.at(-1) ?? first;
  if (first === last) return list;
  const held =
    governorOf(units, list.from, 0) !== undefined &&
    has(units[beforeName(units, list.from)], 'preposition', 'contrast', 'derived', 'as');
  const joined = units.slice(first, last).some((unit) => has(unit, 'and', 'or') || isMark(unit, '/', '&'));
  if (joined && !held) return list;
  const comma = units.findIndex((unit, i) => i > first && i < last && isMark(unit, ','));
  if (comma < 0) return list;
  const cut = joined ? comma : units.findLastIndex((unit, i) => i < last && isMark(unit, ','));
  const mentions = list.mentions.filter((i) => i > cut);
  return { ...list, mentions, from: mentions[0] ?? list.from };
}

/** The noun that a preposition ties the names to, or the verb they are the object of. */
export function governorOf(units: readonly Unit[], from: number, start: number): number | undefined {
  const i = beforeName(units, from);
  if (i < start || !has(units[i], 'of', 'preposition', 'derived', 'contrast', 'list-intro')) return undefined;
  // "After Llama 3 was open-sourced, …" opens a clause.
  if (has(units[i], 'subordinator') && (i === start || units[i - 1]?.kind === 'mark')) return undefined;
  // "the 8B version of Llama 3", "every version of" is Llama 3, "a version of" is not.
  if (
    units[i]?.norm === 'version of' &&
    units.slice(Math.max(start, i - 3), i).some((unit) => has(unit, 'definite') || EVERY.test(unit.norm))
  )
    return undefined;
  if (has(units[i], 'contrast', 'derived')) return i;
  for (let j = i - 1; j >= start && i - j <= 5; j--) if (isNoun(units[j]) || units[j]?.kind === 'mention') return j;
  // "something like Llama 3, which is …", "all of the Llama 3 models are …"
  if (has(units[i], 'list-intro')) return undefined;
  const quantity = has(units[i], 'of') && has(units[i - 1], 'determiner', 'one-of', 'adverb');
  return quantity ? undefined : i;
}

const EVERY = /^(?:every|each|any|chaque)$/;

/** "The *model* that beat GPT-4 is", "The first *model* to beat GPT-4 is": the name stands inside what narrows the noun down. */
export function describedNoun(units: readonly Unit[], name: number, start: number): number | undefined {
  for (let i = name - 1; i > start; i--) {
    if (units[i]?.kind === 'mark' && !isQuote(units[i])) return undefined;
    if (CALLED.test(units[i]?.norm ?? '')) return undefined;
    const noun = units[i - 1];
    // "the claim that Llama 3 is" holds a clause of its own.
    const narrows =
      NARROWING.test(units[i]?.norm ?? '') ||
      (units[i]?.norm === 'à' && /(?:er|ir|re)$/.test(units[i + 1]?.norm ?? ''));
    // « le modèle suisse qui concurrence Llama 3 »
    const behind = isNoun(noun) ? i - 1 : isPlain(noun) && isNoun(units[i - 2]) ? i - 2 : undefined;
    if (narrows && behind !== undefined && beforeName(units, name) > i) return behind;
  }
  return undefined;
}

const NARROWING = /^(?:that|which|who|whose|qui|que|qu'|dont|to|to which|where|we|i|auquel|auxquels)$/;
const CALLED = /^(?:call|nam|dub|baptis|appel|nomm)/;
