/** Words that stand beside a noun and describe it, though they may have another role elsewhere. */
import { has, isHyphen, isNoun, isPlain, type Unit } from '../units.ts';

/** Words with a role that may also be an adjective here: "leading", "best-known", "permissively licensed". */
export function isLooseModifier(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  if (unit?.kind !== 'word') return false;
  if (isHyphen(units[i - 1], unit) || isHyphen(units[i + 1], units[i + 2])) return true;
  if (has(unit, 'copula', 'determiner', 'pronoun', 'preposition', 'negation')) return false;
  // "compatible with", "based on", "competes with" hold what follows.
  if (has(unit, 'derived', 'compare-verb') && / (?:with|to|on|against|avec|à)$/.test(unit.norm)) return false;
  if (has(unit, 'adverb', 'listing', 'factive', 'derived', 'compare-verb'))
    return /(?:ing|ed|wn|[^s])$/.test(unit.norm);
  const qualified = has(units[i - 1], 'adverb', 'determiner', 'definite') || /ly$/.test(units[i - 1]?.norm ?? '');
  return has(unit, 'release-verb') && qualified && /(?:ed|able)$/.test(unit.norm);
}

/** Whether a noun ends the modifiers that begin here. */
export function nounWithin(units: readonly Unit[], start: number): boolean {
  for (let i = start; i <= start + 3; i++) {
    if (isNoun(units[i])) return true;
    if (!isPlain(units[i]) && !isLooseModifier(units, i) && !isHyphen(units[i], units[i + 1])) return false;
  }
  return false;
}
