/** One of a class that opens the sentence: "Among open-source models, Llama 3 leads", « Parmi les modèles open source, citons … ». */
import { listFrom } from '../mention-lists.ts';
import { isDeniedBehind } from '../negation.ts';
import { has, isMark, isOwner, isPlain, isPlural, isQuote, type Unit } from '../units.ts';
import { type LinkStep, linkUnits } from './link.ts';

/** "…, GPT-4 has no rival", "…, the GPT-4 tokenizer", "…, GPT-4 served as a judge": the name is no member. */
function isMember(units: readonly Unit[], end: number): boolean {
  const next = units[end];
  if (next?.norm === "'s" || has(next, 'software-noun', 'data-noun', 'other-noun')) return false;
  return !isDeniedBehind(units, end) && !units.slice(end, end + 4).some((unit) => has(unit, 'as'));
}

const PARTITIVE = ['among', 'amongst', 'parmi'];

/** "Of the open-source models" picks one; "Of open-source models, …" need not. */
function isPartitive([first, second]: readonly Unit[]): boolean {
  return PARTITIVE.includes(first?.norm ?? '') || (first?.norm === 'of' && has(second, 'definite'));
}

/** How many words may stand between the comma and the name: « on trouve », "there is", "we can cite". */
const BETWEEN = 4;

const CITING = new Set(
  'can|peut|pouvons|cite|citer|mention|mentionner|name|nommer|citons|mentionnons|noter|retenir'.split('|'),
);

export const linkAmong: LinkStep = ({ units, group }) => {
  const { head } = group;
  if (head === undefined || !has(units[head], 'model-noun', 'loose-noun')) return undefined;
  if (!isPlural(units[head]) || !isPartitive(units)) return undefined;
  if (group.from > 2) return undefined;
  let i = group.to;
  while (i < units.length && i < head + 6 && !isMark(units[i], ',')) i++;
  if (!isMark(units[i], ',')) return undefined;
  for (let at = i + 1; at <= i + 1 + BETWEEN; at++) {
    const unit = units[at];
    if (unit?.kind === 'mention') {
      const list = listFrom(units, at);
      return list && isMember(units, list.to) ? linkUnits(units, list.mentions, 'among') : undefined;
    }
    if (
      !isPlain(unit) &&
      !isQuote(unit) &&
      !isOwner(unit) &&
      !CITING.has(unit?.norm ?? '') &&
      !has(unit, 'pronoun', 'listing', 'definite', 'copula', 'have')
    )
      return undefined;
  }
  return undefined;
};
