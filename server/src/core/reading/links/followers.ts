/** Who comes next in a class: "Among open-source models, Qwen3 leads, followed by Llama 3 and Phi-4". */
import { listFrom } from '../mention-lists.ts';
import { has, isMark, nameFrom, type Unit } from '../units.ts';

/** Mentions behind "followed by", « suivi de », by index into the document's list. */
export function followersIn(units: readonly Unit[], start: number): readonly number[] {
  const followed = units.findIndex(({ norm }, i) => i >= start && /^(?:followed|suivie?)$/.test(norm));
  if (
    units
      .slice(start, Math.max(start, followed))
      .some((unit) => unit.kind === 'mention' || isMark(unit, ';', ':') || has(unit, 'contrast'))
  )
    return [];
  const name = followed < 0 ? undefined : nameFrom(units, followed + 2);
  const list = name === undefined ? undefined : listFrom(units, name);
  return (list?.mentions ?? []).flatMap((i) => units[i]?.mention ?? []);
}
