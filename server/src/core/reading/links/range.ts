/** The reach of a class: "open-source models, from Llama 3 to Mistral 7B", « les modèles open source, de Llama 3 à Mistral 7B ». */
import { has, isDash, isMark, isOwner, isPlural, isQuote, type Unit } from '../units.ts';
import { type LinkStep, linkUnits } from './link.ts';

const FROM = new Set(['from', 'de', "d'"]);
const TO = new Set(['to', 'à', 'via', 'through', 'and', 'et', 'en passant par', 'jusque', "jusqu'à"]);

export const linkRange: LinkStep = ({ units, group }) => {
  const { head, to } = group;
  if (!has(units[head ?? -1], 'model-noun') || !isPlural(units[head ?? -1])) return undefined;
  // "away from open-source models, from Llama 3 to GPT-4"
  if (units[group.from - 1]?.norm === 'from') return undefined;
  const parted = isMark(units[to], ',', '(') || isDash(units[to]);
  if (!parted || !FROM.has(units[to + 1]?.norm ?? '')) return undefined;
  const names = namesFrom(units, to + 2);
  return names.length > 1 ? linkUnits(units, names, 'list') : undefined;
};

/** The names that "to" and the like join. */
function namesFrom(units: readonly Unit[], start: number): readonly number[] {
  const names: number[] = [];
  let i = start;
  for (;;) {
    while (isQuote(units[i]) || isOwner(units[i])) i++;
    if (units[i]?.kind !== 'mention') return names;
    names.push(i++);
    while (isQuote(units[i])) i++;
    const next = joint(units, i);
    if (next === undefined) return names;
    i = next;
  }
}

/** Index behind "to", ", and", « en passant par ». */
function joint(units: readonly Unit[], start: number): number | undefined {
  let i = start;
  if (isMark(units[i], ',')) i++;
  if (units[i]?.norm === 'en' && units[i + 1]?.norm === 'passant') return i + 3;
  if (TO.has(units[i]?.norm ?? '')) return i + 1;
  return undefined;
}
