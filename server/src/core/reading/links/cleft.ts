/** A class is spoken of and its one member named behind: "One open-source model stands out, and it is Gemma 3", « Quel modèle open source choisir ? C'est Llama 3 ». */
import { has, isMark, isOwner, isPlural, isQuote, type Unit } from '../units.ts';
import { type LinkStep, linkUnits } from './link.ts';

export const linkCleft: LinkStep = ({ units, group }) => {
  const { head, to } = group;
  if (!has(units[head ?? -1], 'model-noun') || isPlural(units[head ?? -1])) return undefined;
  let end = units.length - 1;
  while (isMark(units[end], '.', '!') || isQuote(units[end])) end--;
  if (units[end]?.kind !== 'mention') return undefined;
  let i = end - 1;
  while (
    i > to &&
    (isQuote(units[i]) || (isOwner(units[i]) && units[i - 1]?.norm !== 'it') || has(units[i], 'definite', 'adverb'))
  )
    i--;
  const pronoun = isIdentifying(units, i);
  if (pronoun === undefined || pronoun <= to) return undefined;
  // Nothing else may be meant.
  const between = units.slice(0, pronoun);
  if (
    between.some(
      (unit) =>
        unit.kind === 'mention' || has(unit, 'negation', 'contrast', 'speech', 'distance') || TAKEN.test(unit.norm),
    )
  )
    return undefined;
  const parted = isMark(units[pronoun - 1], ',', ';', ':', '–', '—') || has(units[pronoun - 1], 'and');
  return parted ? linkUnits(units, [end], 'nominal') : undefined;
};

/** Index of the pronoun of "it is", "it's", "that would be", « c'est », « ce serait » that ends at `verb`. */
function isIdentifying(units: readonly Unit[], verb: number): number | undefined {
  for (let i = verb; i >= Math.max(0, verb - 2); i--) {
    const { norm } = units[i] as Unit;
    if (/^(?:it|that|c' ?|ce)$/.test(norm) && i < verb) return BEING.test(units[verb]?.norm ?? '') ? i : undefined;
  }
  return undefined;
}

/** "what people think of as an open-source model" */
const TAKEN = /^(?:think|taken|mistaken|pris|prise|pense)$/;

const BEING = /^(?:is|was|'s|be|est|était|serait|sera|fut)$/;
