/** The name stands before what holds the group: "the Llama 3 family of open-source models". */
import { isQuote } from '../units.ts';
import { type LinkStep, linkUnits } from './link.ts';

export const linkContainer: LinkStep = ({ units, group }) => {
  if (group.container === undefined) return undefined;
  let i = group.container - 1;
  while (isQuote(units[i])) i--;
  return units[i]?.kind === 'mention' ? linkUnits(units, [i], 'container') : undefined;
};
