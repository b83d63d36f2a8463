/** Claims on the weights: "Llama 3's weights are available", « ses poids sont publics ». */
import { has } from '../units.ts';
import { type LinkStep, linkUnits } from './link.ts';

export const linkWeights: LinkStep = ({ units, claim, discourse }) => {
  const phrase = units[claim]?.claim;
  if (phrase?.grammar !== 'phrase' || phrase.level !== 'open-weight') return undefined;
  if (units[claim - 1]?.norm === "'s" && units[claim - 2]?.kind === 'mention')
    return linkUnits(units, [claim - 2], 'predicate');
  const own = ['its', 'their', 'ses', 'leurs', 'whose'].includes(units[claim - 1]?.norm ?? '');
  if (!own || has(units[claim - 2], 'preposition')) return undefined;
  const mentions = discourse.antecedents[0]?.one ?? [];
  return mentions.length > 0 ? { kind: 'linked', mentions, via: 'anaphor' } : undefined;
};
