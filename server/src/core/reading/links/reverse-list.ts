/** Names before the group: "Llama, Mistral and other open-source models". */
import { listBefore } from '../list-before.ts';
import { has, isMark, type Unit } from '../units.ts';
import { type LinkStep, linkUnits } from './link.ts';

export const linkReverseList: LinkStep = ({ units, claim, group }) => {
  const other = findOther(units, group.from, claim);
  if (other === undefined) return undefined;
  if (group.head !== undefined && has(units[group.head], 'software-noun', 'data-noun', 'other-noun')) return undefined;
  let i = other - 1;
  while (has(units[i], 'determiner', 'definite', 'of', 'adverb')) i--;
  if (!has(units[i], 'and', 'or')) return undefined;
  if (isMark(units[i - 1], ',')) i--;
  const list = listBefore(units, i);
  return list && linkUnits(units, list.mentions, 'reverse-list');
};

/** The unit that says "other", in the group or right before it. */
function findOther(units: readonly Unit[], from: number, claim: number): number | undefined {
  for (let i = claim - 1; i >= Math.max(0, from - 2); i--) if (has(units[i], 'other')) return i;
  return undefined;
}
