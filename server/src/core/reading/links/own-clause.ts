/** Whether the group behind a comma begins a clause of its own, whose subject it is: "GPT-4 came first, the open-source model being slow". */
import { has, isNoun, isPlain, isQuote, type Unit } from '../units.ts';

/** "being", "having" behind the group: nothing but its complement stands between. */
export function isAbsolute(units: readonly Unit[], start: number): boolean {
  const end = verbBehind(units, start) ?? start + REACH - 1;
  return units.slice(start, end + 1).some(({ norm }) => ABSOLUTE.test(norm));
}

/** "…, the open-source model has fallen behind". */
export function isSubject(units: readonly Unit[], start: number): boolean {
  const verb = verbBehind(units, start);
  return verb !== undefined && has(units[verb], 'have', 'copula');
}

/** Index of what follows the group's complement, its verb perhaps, within reach. */
function verbBehind(units: readonly Unit[], start: number): number | undefined {
  for (let i = start; i < start + REACH; i++) if (!isComplement(units[i], units[i - 1])) return i;
  return undefined;
}

/** How far behind the group its verb may stand. */
const REACH = 5;
const ABSOLUTE = /^(?:being|having|étant|ayant)\b/;

function isComplement(unit: Unit | undefined, before: Unit | undefined): boolean {
  if (has(unit, 'copula', 'have')) return false;
  return (
    isPlain(unit) ||
    isQuote(unit) ||
    has(unit, 'of', 'preposition', 'adverb', 'pronoun') ||
    ((has(unit, 'definite') || isNoun(unit)) && has(before, 'of', 'preposition', 'definite'))
  );
}
