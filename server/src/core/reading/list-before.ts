/** The list of mentions that ends at a unit: what `listFrom` is for the way back. */
import type { MentionList } from './mention-lists.ts';
import { isSibling } from './siblings.ts';
import { has, isHyphen, isMark, isOwner, isPlain, isQuote, type Unit } from './units.ts';

const CLOSING = [')', ']', '"', '”', '»', '*', '_', '`'];

/** "…, only OLMo 2 is": a new subject. */
const LIMITING = ['only', 'just', 'even', 'merely', 'seulement', 'uniquement', 'même', 'simply'];

/** The list that ends right before a unit. */
export function listBefore(units: readonly Unit[], end: number): MentionList | undefined {
  const mentions: number[] = [];
  let i = end - 1;
  let from = end;
  let closed = false;
  while (i >= 0 && from - i <= 7) {
    const unit = units[i];
    const open = mentions.length > 0 && isMark(unit, ')', ']') ? asideBefore(units, i) : undefined;
    if (open !== undefined) {
      from = open;
      i = open;
    } else if (unit?.kind === 'mention') {
      mentions.push(i);
      from = i;
    } else if (isMark(unit, ...CLOSING) && !closed && mentions.length === 0) {
      closed = true;
    } else if (!(passesBack(units, i, mentions.length) || (closed && isInnerAside(units, i)))) {
      if (!(mentions.length > 0 && unit?.capital && isPlain(unit))) break;
    }
    i--;
  }
  const first = mentions.at(-1);
  return first === undefined ? undefined : { mentions: mentions.reverse(), from: first, to: end };
}

/** Where the brackets behind a name open: "Llama 3 (Meta, 2024), …". */
function asideBefore(units: readonly Unit[], close: number): number | undefined {
  for (let i = close - 1; i >= 0 && close - i <= 14; i--) {
    if (units[i]?.kind === 'claim' || isMark(units[i], ')', ']')) return undefined;
    if (isMark(units[i], '(', '[')) {
      let name = i - 1;
      while (isQuote(units[name])) name--;
      return units[name]?.kind === 'mention' ? i : undefined;
    }
  }
  return undefined;
}

function isInnerAside(units: readonly Unit[], i: number): boolean {
  return (
    isPlain(units[i]) || units[i]?.kind === 'organisation' || isMark(units[i], '(', '[') || has(units[i], 'preposition')
  );
}

function passesBack(units: readonly Unit[], i: number, found: number): boolean {
  const unit = units[i];
  if (isQuote(unit) || isMark(unit, ',', '/', '+', '&') || isHyphen(unit, units[i + 1])) return true;
  if (has(unit, 'and', 'or', 'determiner', 'definite') || isOwner(unit)) return true;
  if (found === 0) return false;
  // « de Llama 3 et de Mistral 7B »
  if (has(unit, 'of') && units[i + 1]?.kind === 'mention' && has(units[i - 1], 'and')) return true;
  // "Llama 3 by Meta and Mixtral 8x7B", "Llama models and Mixtral"
  if (has(unit, 'preposition', 'of') && isOwner(units[i + 1])) return units[i - 1]?.kind === 'mention';
  if (isSibling(units, i)) return true;
  if (has(unit, 'model-noun', 'group-noun')) return units[i - 1]?.kind === 'mention';
  return (
    has(unit, 'adverb') &&
    !LIMITING.includes(unit?.norm ?? '') &&
    (isMark(units[i - 1], ',') || has(units[i - 1], 'and', 'adverb'))
  );
}
