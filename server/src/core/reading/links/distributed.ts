/** Members told with their number: "All eight rely on open-source models: five on Llama 3.3, two on Qwen3". */
import { has, isMark, nameFrom, type Unit } from '../units.ts';
import { countIn } from './counted.ts';
import { type LinkStep, linkUnits } from './link.ts';
import { isHeldByAnother } from './names-another.ts';

export const linkDistributed: LinkStep = ({ units, claim, group }) => {
  const { head, to } = group;
  if (!has(units[head ?? -1], 'model-noun', 'loose-noun') || !isMark(units[to], ':')) return undefined;
  if (
    isHeldByAnother(units, claim) ||
    units.slice(0, to).some((unit) => has(unit, 'negation', 'contrast', 'if') || LEAVING.test(unit.norm))
  )
    return undefined;
  const names: number[] = [];
  for (let i = to + 1; i < units.length; ) {
    const name = memberFrom(units, i);
    if (name === undefined) return undefined;
    names.push(name);
    i = name + 1;
    if (units[i] === undefined || isMark(units[i], '.', ';')) break;
    while (isMark(units[i], ',') || has(units[i], 'and')) i++;
  }
  return names.length > 1 ? linkUnits(units, names, 'list') : undefined;
};

/** "five on Llama 3.3", « deux avec Qwen3 »: index of the name. */
function memberFrom(units: readonly Unit[], start: number): number | undefined {
  const unit = units[start];
  const count =
    countIn(units.slice(start, start + 1)) !== undefined ||
    /^(?:\d+|one|une?|six|seven|eight|sept|huit)$/.test(unit?.norm ?? '');
  return count && TIES.test(units[start + 1]?.norm ?? '') ? nameFrom(units, start + 2) : undefined;
}

const TIES = /^(?:on|sur)$/;
const LEAVING = /^(?:gave|giv|dropp|abandon|left|leav|outd|délaiss|quitt|renonc|refus|reject)/;
