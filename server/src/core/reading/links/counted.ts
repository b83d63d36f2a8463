/** As many names as were announced: "Three new open-source models were added: Llama 3, Gemma 2 and Phi-3". */
import type { Group } from '../groups/group.ts';
import { listFrom } from '../mention-lists.ts';
import { has, isMark, isNoun, isPlain, isPlural, type Unit } from '../units.ts';
import { type Link, linkUnits } from './link.ts';
import { isHeldByAnother } from './names-another.ts';

/** How far behind the class its list may begin. */
const REACH = 14;

/** The list closes the sentence and is of that length, so that it can be no other's. */
export function linkCounted(units: readonly Unit[], { from, to, head }: Group, claim: number): Link | undefined {
  if (!has(units[head ?? -1], 'model-noun') || isHeldByAnother(units, claim)) return undefined;
  const count = countIn(units.slice(Math.max(0, from - 1), head));
  if (count === undefined || units.slice(0, to).some((unit) => has(unit, 'negation', 'contrast', 'if')))
    return undefined;
  const colon = units.findIndex((unit, i) => i >= to && isMark(unit, ':'));
  if (colon < 0 || colon - to > REACH) return undefined;
  const between = units.slice(to, colon);
  // "… have been replaced by: …"
  const tied = has(between.at(-1), 'preposition', 'of');
  // "that a hospital could run in a cupboard:"
  const narrowed = /^(?:that|qu[e'])$/.test(between[0]?.norm ?? '');
  const told = narrowed ? between.slice(1).filter(({ norm }) => !ABLE.test(norm)) : between;
  if (tied || told.some((unit, i) => mayBeOthers(unit, told[i - 1]))) return undefined;
  const list = listFrom(units, colon + 1, true);
  if (!list || list.mentions.length !== count) return undefined;
  const behind = units[list.to];
  return behind === undefined || isMark(behind, '.', '!') || /^(?:for|pour)$/.test(behind.norm)
    ? linkUnits(units, list.mentions, 'list')
    : undefined;
}

const ABLE = /^(?:could|can|might|peut|pourrait)$/;

/** "… lag behind the two leaders: …": the list may be theirs. */
function mayBeOthers(unit: Unit, before: Unit | undefined): boolean {
  return (
    unit.kind === 'mention' ||
    unit.claim !== undefined ||
    has(unit, 'negation', 'contrast', 'model-noun', 'compare-verb', 'demonstrative', 'hypothetical') ||
    (has(unit, 'speech') && !has(before, 'copula')) ||
    COUNTS.has(unit.norm) ||
    // « ajoutés » is what happened to them.
    ((isPlain(unit) || isNoun(unit)) &&
      isPlural(unit) &&
      !/^(?:les|pour|for|our|nos)$/.test(before?.norm ?? '') &&
      !(has(before, 'copula') && /ée?s$/.test(unit.norm)))
  );
}

/** "two open-source LLMs, Llama 3 and Gemma 2": as many names behind the comma as were counted. */
export function isCounted(units: readonly Unit[], head: number | undefined, start: number): boolean {
  if (head === undefined || units[start]?.kind !== 'mention') return false;
  const count = countIn(units.slice(Math.max(0, head - 4), head));
  return count !== undefined && listFrom(units, start, true)?.mentions.length === count;
}

/** "a family of open-source models, Devstral 2 and Devstral Small 2.": its members close the sentence. */
export function isSeries(units: readonly Unit[], { container }: Group, start: number): boolean {
  if (container === undefined || units[start]?.kind !== 'mention') return false;
  const list = listFrom(units, start, true);
  if (!list || list.mentions.length < 2) return false;
  const last = list.mentions.at(-1) ?? start;
  return has(units[last - 1], 'and') && (units[list.to] === undefined || isMark(units[list.to], '.', '!', ';'));
}

export function countIn(units: readonly Unit[]): number | undefined {
  return units.map(({ norm }) => COUNTS.get(norm)).find((count) => count !== undefined);
}

const COUNTS = new Map([
  ...['two', 'the two', 'deux', 'les deux', '2'].map((word) => [word, 2] as const),
  ...['three', 'the three', 'trois', 'les trois', '3'].map((word) => [word, 3] as const),
  ...['four', 'quatre', '4'].map((word) => [word, 4] as const),
  ...['five', 'cinq', '5'].map((word) => [word, 5] as const),
  ...['six', '6'].map((word) => [word, 6] as const),
  ...['seven', 'sept', '7'].map((word) => [word, 7] as const),
  ...['eight', 'huit', '8'].map((word) => [word, 8] as const),
]);
