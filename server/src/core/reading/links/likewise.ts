/** Names that share what was said: "OLMo is open source, and so is Mistral 7B", « Apertus est open source, Mistral 7B également ». */
import { listBefore } from '../list-before.ts';
import { listFrom } from '../mention-lists.ts';
import { has, isMark, nameFrom, type Unit } from '../units.ts';

const ALSO = new Set(['également', 'aussi', 'pareillement', 'too', 'likewise', 'as well', 'de même']);

/** `start` is the unit behind what was said. */
export function likewiseBehind(units: readonly Unit[], start: number): readonly number[] {
  if (!isMark(units[start], ',', ';') && !has(units[start], 'and')) return [];
  let i = start;
  while (isMark(units[i], ',', ';') || has(units[i], 'and')) i++;
  // « tout comme InternVL », "just like Llama 3"
  const just = /^(?:tout|just)$/.test(units[i]?.norm ?? '');
  const like = /^(?:comme|like)$/.test(units[just ? i + 1 : i]?.norm ?? '')
    ? nameFrom(units, just ? i + 2 : i + 1)
    : undefined;
  // "…, and, just like Llama 3, runs on one card": the next clause is compared.
  if (like !== undefined)
    return units.slice(start, i).some((unit) => has(unit, 'and')) ? [] : endedList(units, like, true);
  // "so are Llama 3 and Gemma"
  // "as is Llama 3"
  const opens = units[i]?.norm === 'so' || has(units[i], 'as');
  const so = opens && has(units[i + 1], 'copula') ? nameFrom(units, i + 2) : undefined;
  if (so !== undefined) return endedList(units, so);
  const also = units.findIndex((unit, at) => at > i && at <= i + 6 && ALSO.has(unit.norm));
  const ends = units[also + 1] === undefined || isMark(units[also + 1], '.', ',', ';');
  const list = also > 0 && ends ? listBefore(units, also) : undefined;
  return list && list.mentions.at(-1) === also - 1 && list.from <= i + 1 ? list.mentions : [];
}

/** The names from here on, where nothing is theirs: not "as is Llama 3's reference client". */
function endedList(units: readonly Unit[], start: number, likened = false): readonly number[] {
  const list = listFrom(units, start);
  const next = units[list?.to ?? -1];
  // "like Llama 3, it speaks eight languages", « comme Qwen3, celui de son rival »
  const told = units[(list?.to ?? 0) + 1];
  if (likened && isMark(next, ',') && !/^(?:celui|celle|an?|une?|the)$/.test(told?.norm ?? '')) return [];
  return list && (next === undefined || next.kind === 'mark') ? list.mentions : [];
}
