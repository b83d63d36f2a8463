/** The reach of a class: "open-source models, from Llama 3 to Mistral 7B", « les modèles open source, de Llama 3 à Mistral 7B ». */
import { has, isDash, isMark, isOwner, isPlain, isPlural, isQuote, type Unit } from '../units.ts';
import { type LinkStep, linkUnits } from './link.ts';

const CONTENDERS = /^(?:contenders|challengers|rivals|concurrents|rivaux)$/;
const FROM = new Set(['from', 'de', "d'"]);
const TO = new Set(['to', 'à', 'via', 'through', 'and', 'et', 'en passant par', 'jusque', "jusqu'à"]);

export const linkRange: LinkStep = ({ units, group }) => {
  const { head, to } = group;
  if (
    !(has(units[head ?? -1], 'model-noun') || CONTENDERS.test(units[head ?? -1]?.norm ?? '')) ||
    !isPlural(units[head ?? -1])
  )
    return undefined;
  // « si Meta rendait ses modèles open source, de Llama 3 à Llama 4 ? »
  if (units.slice(0, group.from).some((unit) => has(unit, 'if', 'question'))) return undefined;
  // "away from open-source models, from Llama 3 to GPT-4"
  if (units[group.from - 1]?.norm === 'from') return undefined;
  const parted = isMark(units[to], ',', '(') || isDash(units[to]);
  const from = parted ? to + 1 : reachBehind(units, group.from, to);
  if (from === undefined || !FROM.has(units[from]?.norm ?? '')) return undefined;
  const names = namesFrom(units, from + 1);
  return names.length > 1 ? linkUnits(units, names, 'list') : undefined;
};

/** "Open-source contenders are hard to ignore, from Llama 4 …": index of "from", where the class opens the sentence. */
function reachBehind(units: readonly Unit[], from: number, to: number): number | undefined {
  // « de tout premier plan, »
  const complement =
    has(units[to], 'of') &&
    units.slice(to + 1, to + 4).every((unit) => isPlain(unit) || has(unit, 'determiner') || isMark(unit, ','));
  if (from > 1 && !complement) return undefined;
  const comma = units.findIndex((unit, i) => i > to && isMark(unit, ','));
  if (!complement && !has(units[to], 'copula', 'have')) return undefined;
  const told = units
    .slice(to, comma)
    .every(
      (unit) =>
        unit.kind === 'word' &&
        !isPlural(unit) &&
        (complement || !has(unit, 'negation', 'contrast', 'if', 'compare-verb', 'definite', 'determiner')),
    );
  return comma > 0 && told ? comma + 1 : undefined;
}

/** The names that "to" and the like join. */
function namesFrom(units: readonly Unit[], start: number): readonly number[] {
  const names: number[] = [];
  let i = start;
  for (;;) {
    while (isQuote(units[i]) || isOwner(units[i])) i++;
    // "to the newer Qwen2.5-Coder"
    if (names.length > 0 && has(units[i], 'definite') && isPlain(units[i + 1])) i += 2;
    if (units[i]?.kind !== 'mention') return names;
    names.push(i++);
    while (isQuote(units[i])) i++;
    const next = joint(units, i) ?? joint(units, overTrait(units, i));
    if (next === undefined) return names;
    i = next;
  }
}

/** "Llama 4 with its long context to": what a name has stands before the joint. */
function overTrait(units: readonly Unit[], start: number): number {
  if (!/^(?:with|avec)$/.test(units[start]?.norm ?? '')) return start;
  let i = start + 1;
  while (i < start + 8 && units[i]?.kind === 'word' && !TO.has(units[i]?.norm ?? '')) i++;
  return i;
}

/** Index behind "to", ", and", « en passant par ». */
function joint(units: readonly Unit[], start: number): number | undefined {
  let i = start;
  if (isMark(units[i], ',')) i++;
  if (units[i]?.norm === 'en' && units[i + 1]?.norm === 'passant') return i + 3;
  if (TO.has(units[i]?.norm ?? '')) return i + 1;
  return undefined;
}
