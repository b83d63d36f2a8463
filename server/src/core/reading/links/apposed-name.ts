/** The names that an explanation stands behind, over what may part them. */
import { listBefore } from '../list-before.ts';
import { isTrait } from '../presented.ts';
import { beforeName, has, isHyphen, isMark, isPlain, isQuote, type Unit } from '../units.ts';

/** The name before an insertion of adjectives that a comma or bracket closes again. */
export function traitsBefore(units: readonly Unit[], from: number, to: number): number | undefined {
  if (!(isMark(units[to], ',') && units[to + 1]?.kind === 'word') && !isMark(units[to], ')')) return undefined;
  let i = from - 1;
  while (
    // « repose sur Llama 3, est open source, et … »: a verb of its own.
    (isTrait(units[i]) && !has(units[i], 'copula')) ||
    has(units[i], 'and', 'adverb') ||
    units[i]?.norm === 'mais' ||
    (isMark(units[i], ',') && isTrait(units[i - 1]))
  )
    i--;
  const opened = isMark(units[i], isMark(units[to], ')') ? '(' : ',');
  const named =
    units[i - 1]?.kind === 'mention' && !has(units[beforeName(units, i - 1)], 'of', 'preposition', 'contrast', 'and');
  return i < from - 1 && opened && named ? i - 1 : undefined;
}

/** The bracket that opened before, with words but no other name or claim in between. */
export function bracketBefore(units: readonly Unit[], comma: number): number | undefined {
  for (let i = comma - 1; i >= Math.max(0, comma - 8); i--) {
    const unit = units[i];
    if (isMark(unit, '(', '[')) return i;
    if (unit?.kind === 'mention' || unit?.kind === 'claim' || isMark(unit, ')', ']')) return undefined;
  }
  return undefined;
}

/** Back over a participle or two that stand between a name and its brackets. */
function overWords(units: readonly Unit[], end: number): number {
  let i = end;
  while (
    end - i < 3 &&
    (isHyphen(units[i - 1], units[i]) || /ed$/.test(units[i - 1]?.norm ?? '') || isHyphen(units[i], units[i + 1]))
  )
    i--;
  return units[i - 1]?.kind === 'mention' ? i : end;
}

/** The names right before the joint; "from Meta", "(7B)" may stand between. */
export function nameBefore(units: readonly Unit[], joint: number) {
  let end = joint;
  while (
    isQuote(units[end - 1]) ||
    has(units[end - 1], 'group-noun', 'model-noun') ||
    /^(?:instead|plutôt)$/.test(units[end - 1]?.norm ?? '')
  )
    end--;
  // "Llama 3 by Meta, an open-source model"
  if (units[end - 1]?.kind === 'organisation' && ['de', "d'", 'by', 'from', 'of'].includes(units[end - 2]?.norm ?? ''))
    end -= 2;
  // "Mistral AI → open-source model": a house behind a label's mark.
  if (isMark(units[joint], '→', ':', '|', '—') && units[end - 1]?.kind === 'organisation')
    return { mentions: [end - 1], from: end - 1, to: end };
  // "Llama 3 Released (open source)", "GLM-5 self-hosted (open source)"
  if (isMark(units[joint], '(')) end = overWords(units, end);
  const direct = listBefore(units, end);
  if (direct && contiguous(units, direct.mentions.at(-1) ?? 0, joint)) return lastSingular(units, direct);
  // "BLOOM (short for …), a model": over the brackets behind the name.
  const open = isMark(units[joint - 1], ')') ? units.findLastIndex((unit, i) => i < joint && isMark(unit, '(')) : -1;
  if (open > 0 && joint - open <= ASIDE && units[open - 1]?.kind === 'mention')
    return { mentions: [open - 1], from: open - 1, to: open };
  return undefined;
}

/** The longest note in brackets between a name and what explains it. */
const ASIDE = 24;

function contiguous(units: readonly Unit[], mention: number, joint: number): boolean {
  for (let i = mention + 1; i < joint; i++) {
    const unit = units[i];
    if (isMark(unit, ',') || has(unit, 'and', 'or')) return false;
  }
  return true;
}

/** "…, Qwen and Llama 3, an open model": an apposition explains the last name unless the list stands alone. */
function lastSingular<T extends { readonly mentions: readonly number[]; readonly from: number; readonly to: number }>(
  units: readonly Unit[],
  list: T,
): T {
  const last = list.mentions.at(-1);
  if (last === undefined || list.mentions.length === 1) return list;
  const next = units[list.to + 1];
  const plural = has(next, 'model-noun', 'group-noun') || isPlain(next);
  return plural && !has(next, 'determiner') ? list : { ...list, mentions: [last], from: last };
}
