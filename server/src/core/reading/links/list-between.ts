/** What stands between a class and its list: what it announces, holds, or leaves to another noun. */
import type { Group } from '../groups/group.ts';
import { has, isMark, isNoun, isPlain, isPlural, type Unit } from '../units.ts';

/** "Open-source LLM launches: …" */
export const NEWS: RegExp = /^(?:launch(?:es)?|releases?|drops?|debuts?|arrivals?)$/;

/** "with models", "for MoE models": a preposition behind the claim holds the noun. */
export function isComplement(units: readonly Unit[], claim: number, noun: number): boolean {
  if (!has(units[noun], 'model-noun')) return false;
  return units.slice(claim + 1, noun).some(({ norm }) => SERVING.test(norm));
}

const SERVING = /^(?:with|for|on|avec|pour|sur)$/;

/** An article that the claim's noun is still to come for. */
export function determinerBefore(units: readonly Unit[], claim: number): boolean {
  let i = claim - 1;
  while (claim - i <= 4 && (isPlain(units[i]) || isMark(units[i], '%'))) i--;
  return has(units[i], 'determiner', 'definite');
}

export function isFollowedByThing(units: readonly Unit[], open: number): boolean {
  const close = units.findIndex((unit, i) => i > open && isMark(unit, ')', ']'));
  return close > 0 && has(units[close + 1], 'software-noun', 'data-noun', 'other-noun');
}

/** "New open-source model: Cohere released Command R": what the label announces is what is brought out. */
export function releasedBehind(
  units: readonly Unit[],
  { from, head, determiner }: Group,
  colon: number,
): number | undefined {
  const news = from <= 1 && has(units[head ?? -1], 'model-noun') && !isPlural(units[head ?? -1]);
  if (!news || (determiner !== undefined && !/^(?:an?|une?)$/.test(units[determiner]?.norm ?? ''))) return undefined;
  let i = colon + 1;
  if (units[i]?.kind !== 'organisation' && units[i]?.house !== true) return undefined;
  i++;
  while (has(units[i], 'have', 'adverb')) i++;
  if (!has(units[i], 'release-verb')) return undefined;
  return units[i + 1]?.kind === 'mention' ? i + 1 : undefined;
}

/** "Three open-source models", "the following open-source models": a list of them is to come. */
export function isCountedClass(units: readonly Unit[], claim: number): boolean {
  let i = claim - 1;
  while ((isPlain(units[i]) || isNoun(units[i])) && !COUNTED.test(units[i]?.norm ?? '')) i--;
  return COUNTED.test(units[i]?.norm ?? '');
}

const COUNTED =
  /^(?:\d|two|three|four|five|six|several|following|the following|deux|trois|quatre|cinq|six|plusieurs|suivants)$/;
/** What is done with models that are named behind. */
export const STUDIED: RegExp =
  /^(?:used|compared|tested|evaluated|selected|considered|chosen|benchmarked|utilisés|comparés|testés|évalués|retenus|sélectionnés|étudiés)$/;
