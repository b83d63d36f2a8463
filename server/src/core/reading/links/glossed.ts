/** Examples behind what explains a class: "Open-source model: one you can run yourself, e.g. Llama 3", "open-source models, which anybody can download (Llama 3, Gemma 2)". */
import { listFrom } from '../mention-lists.ts';
import { has, isMark, isPlain, isPlural, type Unit } from '../units.ts';

/** How long the explanation may be. */
const LONGEST = 18;

const UNLIKE =
  /^(?:opposite|contrary|antithesis|misus\p{L}*|abus\p{L}*|call\p{L}*|rules?|excludes?|contraire|opposé|inverse|exclu\p{L}*|appel\p{L}*|often|souvent)$/u;

/** Index of the first name behind "e.g." where nothing else is named before it. */
export function glossedBehind(units: readonly Unit[], start: number): number | undefined {
  for (let i = start; i < start + LONGEST; i++) {
    const unit = units[i];
    if (unit === undefined || unit.kind === 'mention' || unit.kind === 'claim' || has(unit, 'negation', 'contrast'))
      return undefined;
    // "the opposite of a hosted one, e.g. GPT-4", "what vendors like to call any download, e.g. Llama 3"
    if (UNLIKE.test(unit.norm)) return undefined;
    if (!isMark(unit, ',', '(') || !has(units[i + 1], 'list-intro')) continue;
    let name = i + 2;
    while (isMark(units[name], '.', ',')) name++;
    return units[name]?.kind === 'mention' && !units[name]?.closed ? name : undefined;
  }
  return undefined;
}

/** Index of the names in the brackets that end a relative clause behind the comma. */
export function narrowedList(units: readonly Unit[], comma: number, head: number | undefined): number | undefined {
  const several = has(units[head ?? -1], 'model-noun') && (isPlural(units[head ?? -1]) || head === undefined);
  if (!several || !has(units[comma + 1], 'relative')) return undefined;
  for (let i = comma + 2; i < comma + LONGEST; i++) {
    const unit = units[i];
    if (
      unit === undefined ||
      unit.kind === 'mention' ||
      unit.kind === 'claim' ||
      has(unit, 'negation', 'contrast', 'model-noun')
    )
      return undefined;
    if (!isMark(unit, '(')) continue;
    // "which keep your data away from the usual suppliers (GPT-4, Claude 3)"
    if (isPlain(units[i - 1]) && isPlural(units[i - 1])) return undefined;
    const list = listFrom(units, i + 1, true);
    if (list?.mentions.some((at) => units[at]?.closed)) return undefined;
    return list?.mentions[0] === i + 1 && isMark(units[list.to], ')') ? i + 1 : undefined;
  }
  return undefined;
}
