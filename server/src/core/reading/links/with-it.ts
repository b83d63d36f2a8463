/** Who has the model has one of a class: "With Mixtral, Europe has one of the best open-source models". */
import { has, isMark, isPlural, nameFrom } from '../units.ts';
import { type LinkStep, linkUnits } from './link.ts';

const WITH = new Set(['with', 'avec']);
const HAVING =
  /^(?:has|have|owns?|holds?|offers?|gains?|gets?|boasts?|tient|tiennent|possède|détient|offre|dispose|a|ont)$/;

export const linkWithIt: LinkStep = ({ units, group }) => {
  const { head, from, determiner } = group;
  if (!has(units[head ?? -1], 'model-noun')) return undefined;
  const one =
    has(units[from], 'one-of') || has(units[(determiner ?? from) - 1], 'one-of') || has(units[from - 1], 'one-of');
  const single = ['a', 'an', 'un', 'une'].includes(units[determiner ?? -1]?.norm ?? '') && !isPlural(units[head ?? -1]);
  if (!one && !single) return undefined;
  for (let i = 0; i < from; i++) {
    if (!WITH.has(units[i]?.norm ?? '') || !(i === 0 || units[i - 1]?.kind === 'mark')) continue;
    const name = nameFrom(units, i + 1);
    if (name === undefined || !isMark(units[name + 1], ',')) continue;
    const between = units.slice(name + 2, from);
    const owned = between.some(({ norm }) => HAVING.test(norm));
    const plain = between.every(
      (unit) =>
        unit.kind !== 'mention' && unit.kind !== 'mark' && !has(unit, 'negation', 'hypothetical', 'compare-verb'),
    );
    if (owned && plain && between.length <= 6) return linkUnits(units, [name], 'nominal');
  }
  return undefined;
};
