/** Where a noun group begins: its determiner, or the adjectives that stand without one. */
import { has, isHyphen, isMark, isNoun, isPlain, isQuote, type Unit } from '../units.ts';
import { isLooseModifier } from './modifiers.ts';

/** How many units before or behind the claim belong to its group at most. */
export const REACH = 8;

interface Opening {
  readonly from: number;
  readonly determiner?: number | undefined;
  readonly container?: number | undefined;
}

/** Back over adjectives to the word that opens the group. What else may be an adjective counts only where a determiner opens it. */
export function openLeft(units: readonly Unit[], start: number, adjectiveBehind: boolean): Opening {
  let i = start - 1;
  let from = start;
  let strict: number | undefined;
  let container: number | undefined;
  let compound = 0;
  while (i >= 0 && start - i <= REACH + compound) {
    const unit = units[i];
    const tied = isHyphen(units[i - 1], unit);
    // "state-of-the-art": small words between hyphens are parts of one.
    if (
      tied &&
      has(unit, 'of', 'definite', 'preposition') &&
      unit?.capital !== true &&
      isHyphen(units[i + 1], units[i + 2])
    ) {
      compound += 2;
      i -= 2;
      continue;
    }
    if (has(unit, 'determiner', 'definite', 'demonstrative') && !has(unit, 'adverb') && !tied) {
      const opening = has(units[i - 1], 'one-of') ? i - 1 : i;
      return { from: opening, determiner: i, container };
    }
    if (has(unit, 'of') && has(units[i - 1], 'group-noun', 'one-of')) {
      container = i - 1;
      from = i - 1;
      i -= 2;
      continue;
    }
    // « une suite novatrice de modèles open source »
    if (adjectiveBehind && has(unit, 'of') && isPlain(units[i - 1]) && has(units[i - 2], 'group-noun')) {
      container = i - 2;
      from = i - 2;
      i -= 3;
      continue;
    }
    if (has(unit, 'one-of')) return { from: i, determiner: i };
    if (unit?.norm === "'s" && !has(units[i - 1], 'pronoun')) return { from: ownerFrom(units, i - 1), determiner: i };
    const passes =
      isQuote(unit) ||
      (isPlain(unit) && (!unit?.capital || i > 0)) ||
      unit?.kind === 'claim' ||
      has(unit, 'adverb', 'other') ||
      isHyphen(unit, units[i + 1]) ||
      (isMark(unit, ',') && isAdjective(units, i)) ||
      // "the largest and most accurate open-source models"
      // "a small but powerful open-source model"
      ((has(unit, 'and') || unit?.norm === 'but' || unit?.norm === 'yet') &&
        isPlain(units[i - 1]) &&
        !units[i - 1]?.capital &&
        (i + 1 < start || units[i - 2]?.norm === "'s"));
    const loose = !adjectiveBehind && (isLooseModifier(units, i) || isNoun(unit));
    if ((!passes && !loose) || has(unit, 'copula')) break;
    if (!passes) strict ??= from;
    if (!isQuote(unit)) from = i;
    i--;
  }
  return { from: strict ?? from, container };
}

/** "a large-scale, open-source model": what stands between a comma and the word that opens the group, if one does. */
function isAdjective(units: readonly Unit[], comma: number): boolean {
  let i = comma - 1;
  let words = 0;
  if (i < 1 || !isPlain(units[i])) return false;
  while (isPlain(units[i]) && (!units[i]?.capital || words === 0) && words < 2) {
    words++;
    i--;
    // "large-scale" is one word.
    if (isHyphen(units[i], units[i + 1]) && isPlain(units[i - 1])) i -= 2;
    // "natively multimodal"
    if (!has(units[i], 'adverb') && !LY.test(units[i]?.norm ?? '')) break;
  }
  return i >= 0 && (has(units[i], 'determiner', 'of', 'one-of', 'definite', 'adverb') || units[i]?.norm === "'s");
}

const LY = /ly$/;

/** "Meta's", "the world's", "the company's": where the owner begins. */
function ownerFrom(units: readonly Unit[], owner: number): number {
  const article = has(units[owner - 1], 'definite') && units[owner]?.kind === 'word';
  return Math.max(0, article ? owner - 1 : owner);
}
