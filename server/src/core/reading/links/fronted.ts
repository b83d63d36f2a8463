/** "With Llama 3, Meta has an open-source model", « Avec Llama 3, Meta dispose d'un modèle open source ». */
import { listFrom } from '../mention-lists.ts';
import { has, isMark } from '../units.ts';
import { type LinkStep, linkUnits } from './link.ts';

export const linkFronted: LinkStep = ({ units, claim, group }) => {
  // "With Llama 3 now open source, …"
  if (
    ['with', 'avec'].includes(units[0]?.norm ?? '') &&
    group.head === undefined &&
    units[1]?.kind === 'mention' &&
    units.slice(2, claim).every((unit) => has(unit, 'adverb') || unit.norm === 'being') &&
    isMark(units[claim + 1], ',')
  )
    return linkUnits(units, [1], 'fronted');
  if (!['with', 'avec'].includes(units[0]?.norm ?? '') || group.head === undefined || group.determiner === undefined)
    return undefined;
  if (!has(units[group.head], 'model-noun') || !has(units[group.determiner], 'determiner')) return undefined;
  const list = units[1]?.kind === 'mention' ? listFrom(units, 1) : undefined;
  const [only, more] = list?.mentions ?? [];
  if (only === undefined || (more !== undefined && more < group.from) || !isMark(units[only + 1], ','))
    return undefined;
  const owns = units
    .slice(only + 1, group.from)
    .some((unit) => has(unit, 'have') || ['dispose', 'offers', 'offre', 'propose', 'gets'].includes(unit.norm));
  return owns ? linkUnits(units, [only], 'fronted') : undefined;
};
