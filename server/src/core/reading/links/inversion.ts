/** The verb stands first: "Is Llama 3 open source?". */
import { listBefore } from '../list-before.ts';
import { has, isMark } from '../units.ts';
import { type LinkStep, linkUnits } from './link.ts';

export const linkInversion: LinkStep = ({ units, group }) => {
  const list = listBefore(units, group.from);
  if (!list || list.mentions.at(-1) !== list.to - 1) return undefined;
  const verb = units[list.from - 1];
  // `question: "Is Llama 3 open source?"`
  const first = units.findLastIndex((unit, i) => i < list.from && isMark(unit, ':')) + 1;
  return has(verb, 'copula') && list.from - first <= 3 ? linkUnits(units, list.mentions, 'predicate') : undefined;
};
