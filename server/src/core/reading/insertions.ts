/** What stands between a subject and its verb: "Llama 3, released in April, is", "Some models (Llama 3, Mistral 7B) are". */
import { countIn } from './links/counted.ts';
import { listBefore } from './list-before.ts';
import { listFrom } from './mention-lists.ts';
import type { Subject } from './subject.ts';
import { has, isDash, isMark, isPlural, type Unit } from './units.ts';

const ALL = new Set(['both', 'all three', 'all', 'les deux', 'les trois', 'tous', 'tous deux']);

/** The names in the brackets or dashes that close at a unit, where they stand behind what they are several of and hold nothing else. */
export function bracketedSubject(units: readonly Unit[], close: number, start: number): Subject | undefined {
  const opening = isMark(units[close], ')') ? isOpening : isDash(units[close]) ? isDash : undefined;
  if (!opening) return undefined;
  // A dash begins a clause elsewhere.
  const from = opening === isDash ? 0 : start;
  const open = units.findLastIndex((unit, i) => i >= from && i < close && opening(unit));
  const noun = units[open - 1];
  // "Two of them (Llama 3 and Gemma 2) are"
  const of = noun?.norm === 'them' && has(units[open - 2], 'of') ? open - 3 : open - 1;
  const count = open > 0 ? countIn(units.slice(of, of + 1)) : undefined;
  const all = ALL.has(noun?.norm ?? '') || count !== undefined;
  if (open < from || !(all || (open > from && has(noun, 'model-noun') && isPlural(noun)))) return undefined;
  let first = open + 1;
  while (has(units[first], 'list-intro') || isMark(units[first], ',', ':')) first++;
  const list = units[first]?.kind === 'mention' ? listFrom(units, first, true) : undefined;
  const rest = units.slice(list?.to ?? close, close);
  const names = list?.mentions.filter((i) => i < close) ?? [];
  if (count !== undefined && count !== names.length) return undefined;
  return list && rest.every((unit) => unit.kind === 'mark' || ['etc', 'and', 'et', 'more'].includes(unit.norm))
    ? { kind: 'mentions', units: names }
    : undefined;
}

const isOpening = (unit: Unit) => isMark(unit, '(');

/** Over "…, released in April,": back to the comma that opened it. Over "(8B)" likewise. */
export function skipInsertion(units: readonly Unit[], end: number, start: number): number {
  const close = units[end];
  if (isMark(close, ')', ']')) {
    for (let i = end - 1; i >= start && end - i <= 24; i--) {
      if (isMark(units[i], '(', '[')) return skipInsertion(units, i - 1, start);
    }
    return end;
  }
  if (!isMark(close, ',')) return end;
  // "the model that won, Llama 3, is": the insertion is the name itself.
  const list = listBefore(units, end);
  if (list && list.mentions.at(-1) === end - 1 && isMark(units[list.from - 1], ',')) return end - 1;
  for (let i = end - 1; i >= start && end - i <= 20; i--) {
    // "Some models, such as Llama 3, are"
    if (isMark(units[i], ',') && has(units[i + 1], 'list-intro') && units[end - 1]?.kind === 'mention') return end - 1;
    if (isMark(units[i], ',')) return i - 1;
  }
  // "Unlike GPT-4, Llama 3, …" aside, "Llama 3, is now open source" has a stray comma.
  return units[end - 1]?.kind === 'mention' ? end - 1 : start - 1;
}
