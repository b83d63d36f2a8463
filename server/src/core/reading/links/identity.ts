/** The group comes first, the name behind the verb: "The best open-source model is Llama 3". */
import { listFrom } from '../mention-lists.ts';
import { has, isOwner, isQuote } from '../units.ts';
import { type LinkStep, linkUnits } from './link.ts';

export const linkIdentity: LinkStep = ({ units, claim, group }) => {
  const { head, determiner } = group;
  if (head === undefined || !has(units[head], 'model-noun', 'group-noun', 'loose-noun')) return undefined;
  if (determiner === undefined || !has(units[determiner], 'definite', 'one-of')) return undefined;
  let i = Math.max(group.to, claim + 1, head + 1);
  if (!has(units[i], 'copula') || has(units[i], 'negation')) return undefined;
  i++;
  while (isQuote(units[i]) || isOwner(units[i]) || has(units[i], 'adverb')) i++;
  if (units[i]?.kind !== 'mention') return undefined;
  const list = listFrom(units, i);
  return list && linkUnits(units, list.mentions, 'predicate');
};
