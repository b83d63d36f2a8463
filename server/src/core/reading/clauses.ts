/** Where a clause begins: cues count inside it, not in the whole sentence. */
import { has, isDash, isMark, type Unit } from './units.ts';

/** Index of the first unit of the clause that holds unit `at`. */
export function clauseStart(units: readonly Unit[], at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const unit = units[i];
    if (isMark(unit, ';', ':') || isDash(unit)) return i + 1;
    if (has(unit, 'but') && !has(unit, 'and')) return i + 1;
    // ", and X is …": a new subject with its own verb.
    if (
      (has(unit, 'and') || isMark(unit, ',')) &&
      verbBetween(units, i + 1, at) &&
      verbBetween(units, Math.max(0, i - 12, behindColon(units, i)), i)
    ) {
      if (has(unit, 'and') && (isMark(units[i - 1], ',') || startsSubject(units[i + 1])) && !joinsSubjects(units, i))
        return i + 1;
    }
  }
  return 0;
}

/** Index behind the last colon or semicolon before a unit: what stands before it has verbs of its own. */
function behindColon(units: readonly Unit[], before: number): number {
  for (let i = before - 1; i >= 0 && before - i <= 12; i--) if (isMark(units[i], ';', ':')) return i + 1;
  return 0;
}

/** "You say that Llama and Alpaca are": two names behind "that" share the verb. */
function joinsSubjects(units: readonly Unit[], and: number): boolean {
  if (units[and - 1]?.kind !== 'mention') return false;
  for (let i = and - 1; i >= 0 && and - i <= 8; i--) {
    if (has(units[i], 'subordinator') || units[i]?.norm === 'that') return true;
    if (verbBetween(units, i, i + 1)) return false;
  }
  return false;
}

function startsSubject(unit: Unit | undefined): boolean {
  return unit?.kind === 'mention' || has(unit, 'pronoun', 'definite', 'demonstrative') || unit?.kind === 'organisation';
}

/** "Meta's Llama 3 and Google's Gemma 2 are": no short "is". */
function isGenitive(units: readonly Unit[], i: number): boolean {
  return units[i]?.norm === "'s" && units[i + 1]?.kind === 'mention';
}

function verbBetween(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (has(units[i], 'copula', 'release-verb', 'speech', 'distance', 'compare-verb', 'have') && !isGenitive(units, i))
      return true;
  return false;
}
