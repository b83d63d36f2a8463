/** One of a class that opens the sentence: "Among open-source models, Llama 3 leads", « Parmi les modèles open source, citons … ». */
import { listFrom } from '../mention-lists.ts';
import { has, isMark, isOwner, isPlain, isPlural, isQuote } from '../units.ts';
import { type LinkStep, linkUnits } from './link.ts';

const PARTITIVE = ['among', 'amongst', 'of', 'parmi'];
/** How many words may stand between the comma and the name: « on trouve », "there is". */
const BETWEEN = 3;

export const linkAmong: LinkStep = ({ units, group }) => {
  const { head } = group;
  if (head === undefined || !has(units[head], 'model-noun', 'loose-noun')) return undefined;
  if (!isPlural(units[head]) || !PARTITIVE.includes(units[0]?.norm ?? '')) return undefined;
  if (group.from > 2) return undefined;
  let i = Math.max(group.to, head + 1);
  while (i < units.length && i < head + 6 && !isMark(units[i], ',')) i++;
  if (!isMark(units[i], ',')) return undefined;
  for (let at = i + 1; at <= i + 1 + BETWEEN; at++) {
    const unit = units[at];
    if (unit?.kind === 'mention') {
      const list = listFrom(units, at);
      return list && linkUnits(units, list.mentions, 'among');
    }
    if (
      !isPlain(unit) &&
      !isQuote(unit) &&
      !isOwner(unit) &&
      !has(unit, 'pronoun', 'listing', 'definite', 'copula', 'have')
    )
      return undefined;
  }
  return undefined;
};
