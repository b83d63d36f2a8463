/** The subject that a clause begins with: a second verb behind "and" shares it ("Llama 3 runs locally and is …"). */
import { listFrom } from './mention-lists.ts';
import type { Subject } from './subject.ts';
import { has, isMark, isNoun, isOwner, isPlain, isPlural, isPossessive, isQuote, type Unit } from './units.ts';

const NONE: Subject = { kind: 'none' };

/** The subject that stands first in `[start, end)`. */
export function leadingSubject(units: readonly Unit[], start: number, end: number): Subject {
  const own = ownOfRelative(units, start, end);
  if (own !== undefined) return { kind: 'mentions', units: [own] };
  let i = overOpening(units, start, end);
  const opening = i;
  let points = false;
  while (
    i < end &&
    (isQuote(units[i]) || isOwner(units[i]) || has(units[i], 'definite', 'determiner', 'demonstrative', 'adverb'))
  ) {
    points ||= has(units[i], 'definite', 'demonstrative') || isPossessive(units[i]);
    i++;
  }
  if (has(units[opening], 'pronoun')) return { kind: 'anaphor', at: opening, means: 'one' };
  const adjectives = i;
  while (i < end && isPlain(units[i]) && !units[i]?.capital && i - adjectives < 3) i++;
  const noun = i;
  while (i < end && (has(units[i], 'model-noun', 'group-noun') || isQuote(units[i]))) i++;
  if (units[i]?.kind === 'mention' && i < end) return named(units, i, end);
  if (i > noun && has(units[i - 1], 'model-noun'))
    return points && noun === adjectives && !isPlural(units[i - 1]) && !has(units[i], 'of')
      ? { kind: 'anaphor', at: opening, means: 'one' }
      : { kind: 'other', head: i - 1 };
  return NONE;
}

/** "The story is Qwen3, which dropped on Monday and is …": the name right before the relative clause that both verbs stand in. */
function ownOfRelative(units: readonly Unit[], start: number, end: number): number | undefined {
  for (let i = end - 1; i > start + 1; i--) {
    if (units[i]?.kind === 'mention' || units[i]?.kind === 'mark') return undefined;
    if (!has(units[i], 'relative')) continue;
    const name = isMark(units[i - 1], ',') ? i - 2 : -1;
    return units[name]?.kind === 'mention' && !WHOSE.test(units[i]?.norm ?? '') ? name : undefined;
  }
  return undefined;
}

const WHOSE = /^(?:whose|dont|that|que)$/;

/** Past "However,", "Because", "In 2024,": to where the subject may stand. */
function overOpening(units: readonly Unit[], start: number, end: number): number {
  let i = start;
  while (
    i < end &&
    (isQuote(units[i]) ||
      isMark(units[i], ',', '-', '(') ||
      has(units[i], 'and', 'but', 'subordinator') ||
      units[i]?.norm === 'that')
  )
    i++;
  if (!has(units[i], 'preposition', 'contrast', 'derived', 'as')) return i;
  for (let j = i; j < end && j - i <= 14; j++) if (isMark(units[j], ',')) return j + 1;
  return end;
}

/** The names, unless what follows makes them part of another noun: "Llama 3's licence", "Llama 3 fine-tunes". */
function named(units: readonly Unit[], at: number, end: number): Subject {
  const list = listFrom(units, at);
  if (!list || list.to >= end) return NONE;
  const behind = units[list.to];
  // « Llama 3 offre des performances » has a verb.
  const noun = isNoun(behind) && !has(units[list.to + 1], 'determiner', 'definite');
  if (behind?.norm === "'s" || (noun && !has(behind, 'model-noun', 'group-noun', 'compare-verb'))) return NONE;
  // "GPT-4 needs a client that works and is …": the relative clause has its own subject.
  if (units.slice(list.to, end).some((unit) => has(unit, 'relative') || unit.norm === 'that')) return NONE;
  // A verb has to stand between: a name right before "and" is a member of a list.
  return units.slice(list.to, end).some(({ kind }) => kind === 'word')
    ? { kind: 'mentions', units: list.mentions }
    : NONE;
}

/** The pronoun or name that the clause begins with. */
export function openingSubject(units: readonly Unit[], end: number, start: number): Subject {
  const at = units.findIndex((unit, i) => i >= start && i < end && (unit.kind === 'mention' || has(unit, 'pronoun')));
  if (at < 0 || at > start + 3) return NONE;
  return units[at]?.kind === 'mention' ? { kind: 'mentions', units: [at] } : { kind: 'anaphor', at, means: 'one' };
}
