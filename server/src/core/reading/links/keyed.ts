/** A class as a key, and what is used of it: "Open-source model: uses Llama 3", « Modèle open source : s'appuie sur Llama 3 ». */
import { listFrom } from '../mention-lists.ts';
import { has, isMark, isQuote } from '../units.ts';
import { type LinkStep, linkUnits } from './link.ts';

const USING = new Set(
  "uses|using|utilise|runs|powered|built|based|relies|on|by|with|s'appuie|sur|avec|fondé|basé|propulsé|par|s'|appuie".split(
    '|',
  ),
);

export const linkKeyed: LinkStep = ({ units, group }) => {
  if (!has(units[group.head ?? -1], 'model-noun')) return undefined;
  // A key of its own: nothing but marks and a maker before the class, a colon right behind it.
  if (!units.slice(0, group.from).every((unit) => isQuote(unit) || unit.kind === 'organisation')) return undefined;
  let i = group.to;
  while (isQuote(units[i])) i++;
  if (!isMark(units[i], ':')) return undefined;
  const colon = i;
  do i++;
  while (isQuote(units[i]) || USING.has(units[i]?.norm ?? ''));
  const used = units.slice(colon + 1, i).some(({ kind }) => kind === 'word');
  const list = used && units[i]?.kind === 'mention' ? listFrom(units, i) : undefined;
  const ends =
    list && (units[list.to] === undefined || units[list.to]?.kind === 'mark' || has(units[list.to], 'preposition'));
  return list && ends ? linkUnits(units, list.mentions, 'list') : undefined;
};
