/** Whether the group behind a comma begins a clause of its own, whose subject it is: "GPT-4 came first, the open-source model being slow". */
import { has, isNoun, isPlain, isQuote, type Unit } from '../units.ts';

/** "being", "having" behind the group: nothing but its complement stands between. */
export function isAbsolute(units: readonly Unit[], start: number): boolean {
  const verb = units.findIndex((unit, i) => i >= start && !isComplement(unit, units[i - 1]));
  const behind = units.slice(start, Math.min(start + REACH, verb < 0 ? units.length : verb + 1));
  return behind.some(({ norm }) => ABSOLUTE.test(norm));
}

/** "…, the open-source model has fallen behind". */
export function isSubject(units: readonly Unit[], start: number): boolean {
  const verb = units.findIndex((unit, i) => i >= start && !isComplement(unit, units[i - 1]));
  return verb >= 0 && verb < start + REACH && has(units[verb], 'have', 'copula');
}

/** How far behind the group its verb may stand. */
const REACH = 5;
const ABSOLUTE = /^(?:being|having|étant|ayant)\b/;

function isComplement(unit: Unit, before: Unit | undefined): boolean {
  if (has(unit, 'copula', 'have')) return false;
  return (
    isPlain(unit) ||
    isQuote(unit) ||
    has(unit, 'of', 'preposition', 'adverb', 'pronoun') ||
    ((has(unit, 'definite') || isNoun(unit)) && has(before, 'of', 'preposition', 'definite'))
  );
}
