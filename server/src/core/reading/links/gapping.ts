/** "Llama is open-weight and OLMo open source": the second clause leaves the verb out. */
import { has, isPossessive, type Unit } from '../units.ts';
import { type LinkStep, linkUnits } from './link.ts';

export const linkGapping: LinkStep = ({ units, claim, group }) => {
  if (group.head !== undefined || units[claim - 1]?.kind !== 'mention') return undefined;
  // "Google's Gemini is closed and its Gemma 3 open source"
  const at = isPossessive(units[claim - 2]) ? claim - 3 : claim - 2;
  const joint = units[at];
  if (!(has(joint, 'and', 'but') || joint?.norm === ',')) return undefined;
  return earlierPredicate(units, at) ? linkUnits(units, [claim - 1], 'gapping') : undefined;
};

function earlierPredicate(units: readonly Unit[], end: number): boolean {
  const claim = units.findIndex((unit, i) => i < end && unit.kind === 'claim');
  return claim > 0 && units.slice(0, claim).some((unit) => has(unit, 'copula'));
}
