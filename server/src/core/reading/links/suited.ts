/** A wish told last: "Gemma 3 is a good choice if you want an open-source model", « Gemma 3 convient à ceux qui veulent un modèle open source ». */
import { bodyFrom } from '../frame.ts';
import { listFrom } from '../mention-lists.ts';
import { has, isMark, isPlural, type Unit } from '../units.ts';
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
  const wish = between.findIndex((unit) => WISHING.test(unit.norm));
  if (wish < 1 || between.some((unit) => unit.kind !== 'word' || has(unit, 'negation', 'contrast'))) return false;
  // "is great unless you need", « même si vous préférez »
  if (between.some((unit) => has(unit, 'if') && !WISHING.test(unit.norm))) return false;
  const praise = rest.slice(0, wish - 1);
  if (SUITING.test(verb?.norm ?? '')) return praise.every(({ norm }) => WELL.test(norm));
  return has(verb, 'copula') && praise.every(isPraise) && praise.some(({ norm }) => GOOD.test(norm));
}

const isPraise = (unit: Unit) =>
  GOOD.test(unit.norm) || CHOICE.test(unit.norm) || WELL.test(unit.norm) || has(unit, 'determiner', 'definite');
const WISHING = /^(?:if|for|pour|à|si)$/;
const WELL = /^(?:very|really|quite|well|perfectly|très|bien|parfaitement|aussi|also)$/;
const CHOICE = /^(?:choices?|options?|picks?|fit|match|candidate|model|choix|candidat|modèle)$/;
const SUITING = /^(?:suits|fits|convient|conviendra)$/;
const GOOD =
  /^(?:ideal|perfect|good|great|excellent|best|right|solid|suited|recommended|idéal|parfait|bon|meilleur|excellent|adapté|recommandé)$/;
