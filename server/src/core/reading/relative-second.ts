/** A second verb inside a relative clause: "Llama 3, which beats GPT-4 and is …", "a model that reads A, B and C, and is …". */
import { has, isMark, isQuote, type Unit } from './units.ts';

/** How far before the second verb the clause may begin. */
const LONGEST = 28;

/** Index of the relative word whose subject the verb behind `and` shares. Names between are what the first verb acts on. */
export function relativeOf(units: readonly Unit[], and: number): number | undefined {
  // ", and is" may go on with the main clause.
  const parted = isMark(units[and - 1], ',');
  for (let i = and - 1; i > 0 && and - i <= LONGEST; i--) {
    const unit = units[i];
    const that = unit?.norm === 'that' && has(units[i - 1], 'model-noun', 'loose-noun');
    if (has(unit, 'relative') || that) {
      if (WHOSE.test(unit?.norm ?? '') || startsSubject(units[i + 1])) return undefined;
      return parted && isMark(units[i - 1], ',') ? undefined : i;
    }
    if (has(unit, 'subordinator', 'if', 'pronoun', 'question') || unit?.claim !== undefined) return undefined;
    if (unit?.kind === 'mark' && !isQuote(unit) && !isInList(units, i, and)) return undefined;
  }
  return undefined;
}

const WHOSE = /^(?:whose|dont|que|qu')$/;

/** "which GPT-4 beats", "that the lab built": the relative word is no subject. */
function startsSubject(unit: Unit | undefined): boolean {
  return unit?.kind === 'mention' || has(unit, 'definite', 'determiner', 'pronoun', 'demonstrative');
}

/** A comma between names, or the one before "and"; hyphens of compounds. */
function isInList(units: readonly Unit[], i: number, and: number): boolean {
  if (isMark(units[i], '-', '/', '‑') && units[i]?.tight === true) return true;
  if (!isMark(units[i], ',')) return false;
  if (i === and - 1) return true;
  // "which beats GPT-4, OLMo came later and …": a new subject.
  if (units[i + 1]?.kind === 'mention') return isMark(units[i + 2], ',') || has(units[i + 2], 'and', 'or');
  return units[i - 1]?.kind === 'mention';
}
