/** Names that share what was said: "OLMo is open source, and so is Mistral 7B", « Apertus est open source, Mistral 7B également ». */
import { listBefore, listFrom } from '../mention-lists.ts';
import { has, isMark, nameFrom, type Unit } from '../units.ts';

const ALSO = new Set(['également', 'aussi', 'pareillement', 'too', 'likewise', 'as well', 'de même']);

/** `start` is the unit behind what was said. */
export function likewiseBehind(units: readonly Unit[], start: number): readonly number[] {
  if (!isMark(units[start], ',', ';') && !has(units[start], 'and')) return [];
  let i = start;
  while (isMark(units[i], ',', ';') || has(units[i], 'and')) i++;
  // « tout comme InternVL », "just like Llama 3"
  const like =
    /^(?:tout|just)$/.test(units[i]?.norm ?? '') && /^(?:comme|like)$/.test(units[i + 1]?.norm ?? '')
      ? nameFrom(units, i + 2)
      : undefined;
  if (like !== undefined) return listFrom(units, like)?.mentions ?? [];
  // "so are Llama 3 and Gemma"
  // "as is Llama 3"
  const opens = units[i]?.norm === 'so' || has(units[i], 'as');
  const so = opens && has(units[i + 1], 'copula') ? nameFrom(units, i + 2) : undefined;
  const list0 = so === undefined ? undefined : listFrom(units, so);
  // "as is Llama 3's reference client"
  const closes = units[list0?.to ?? -1];
  if (list0) return closes === undefined || closes.kind === 'mark' ? list0.mentions : [];
  const also = units.findIndex((unit, at) => at > i && at <= i + 6 && ALSO.has(unit.norm));
  const ends = units[also + 1] === undefined || isMark(units[also + 1], '.', ',', ';');
  const list = also > 0 && ends ? listBefore(units, also) : undefined;
  return list && list.mentions.at(-1) === also - 1 && list.from <= i + 1 ? list.mentions : [];
}
