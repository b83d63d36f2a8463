/** A wish told last: "Gemma 3 is a good choice if you want an open-source model", « Gemma 3 convient à ceux qui veulent un modèle open source ». */
import { bodyFrom } from '../frame.ts';
import { listFrom } from '../mention-lists.ts';
import { has, isMark, isPlain, isPlural, type Unit } from '../units.ts';
import { type LinkStep, linkUnits } from './link.ts';
import { isObjectOfSeeking } from './sought.ts';

export const linkSuited: LinkStep = ({ units, group }) => {
  const { head, determiner } = group;
  if (determiner === undefined || !has(units[head ?? -1], 'model-noun') || isPlural(units[head ?? -1]))
    return undefined;
  if (!isObjectOfSeeking(units, determiner)) return undefined;
  // "if you want an open-source model that beats GPT-4"
  if (!(units[group.to] === undefined || isMark(units[group.to], '.', ',', ';', '!'))) return undefined;
  const from = bodyFrom(units);
  const list = units[from]?.kind === 'mention' ? listFrom(units, from) : undefined;
  const [name, more] = list?.mentions ?? [];
  if (!list || name === undefined || more !== undefined || units[name]?.closed) return undefined;
  return suits(units.slice(list.to, determiner)) ? linkUnits(units, [name], 'sought') : undefined;
};

/** "is the best choice if you want", "is ideal for those who want", « convient à ceux qui veulent » */
function suits(between: readonly Unit[]): boolean {
  const [verb, ...rest] = between;
  const wish = between.findIndex((unit) => has(unit, 'if') || /^(?:for|pour|à)$/.test(unit.norm));
  if (wish < 1 || between.some((unit) => unit.kind !== 'word' || has(unit, 'negation', 'contrast'))) return false;
  if (SUITING.test(verb?.norm ?? '')) return true;
  return has(verb, 'copula') && rest.slice(0, wish - 1).every(isPraise) && rest.some(({ norm }) => GOOD.test(norm));
}

const isPraise = (unit: Unit) =>
  isPlain(unit) || has(unit, 'determiner', 'definite', 'factive', 'adverb', 'model-noun');
const SUITING = /^(?:suits|fits|convient|conviendra)$/;
const GOOD =
  /^(?:ideal|perfect|good|great|excellent|best|right|solid|suited|recommended|idéal|parfait|bon|meilleur|excellent|adapté|recommandé)$/;
