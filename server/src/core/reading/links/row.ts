/** A row of a table that the format did not take for one: "| Llama 3 | an open-source model |". */
import { has, isMark, isQuote } from '../units.ts';
import { type LinkStep, linkUnits } from './link.ts';

export const linkRow: LinkStep = ({ units, claim, group }) => {
  const noun = units[group.head ?? -1];
  if (has(noun, 'software-noun', 'data-noun', 'other-noun') && !has(noun, 'model-noun')) return undefined;
  if (!isMark(units[0], '|')) return undefined;
  let i = 1;
  while (isQuote(units[i])) i++;
  if (units[i]?.kind !== 'mention') return undefined;
  let end = i + 1;
  while (isQuote(units[end])) end++;
  // "| Llama 3 (Meta, 2024) | …"
  if (isMark(units[end], '(')) while (end < claim && !isMark(units[end], '|')) end++;
  return isMark(units[end], '|') && end < claim ? linkUnits(units, [i], 'row') : undefined;
};
