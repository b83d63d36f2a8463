/** A row of a table that the format did not take for one: "| Llama 3 | an open-source model |". */
import { listFrom } from '../mention-lists.ts';
import { has, isMark, isQuote, type Unit } from '../units.ts';
import { type Link, type LinkStep, linkUnits } from './link.ts';

export const linkRow: LinkStep = ({ units, claim, group }) => {
  const noun = units[group.head ?? -1];
  if (has(noun, 'software-noun', 'data-noun', 'other-noun') && !has(noun, 'model-noun')) return undefined;
  if (!isMark(units[0], '|')) return undefined;
  if (group.from <= 3 && isMark(units[group.to], '|')) return membersBehind(units, group.to + 1);
  let i = 1;
  while (isQuote(units[i])) i++;
  if (units[i]?.kind !== 'mention') return undefined;
  let end = i + 1;
  while (isQuote(units[end])) end++;
  // "| Llama 3 (Meta, 2024) | …"
  if (isMark(units[end], '(')) while (end < claim && !isMark(units[end], '|')) end++;
  return isMark(units[end], '|') && end < claim ? linkUnits(units, [i], 'row') : undefined;
};

/** "| Open source | Llama 3, Qwen2.5 |": a cell of names alone. */
function membersBehind(units: readonly Unit[], start: number): Link | undefined {
  let i = start;
  while (isQuote(units[i])) i++;
  const list = units[i]?.kind === 'mention' ? listFrom(units, i, true) : undefined;
  if (!list) return undefined;
  const bar = units.findIndex((unit, at) => at >= start && isMark(unit, '|'));
  const mentions = list.mentions.filter((at) => bar < 0 || at < bar);
  const rest = units.slice((mentions.at(-1) ?? start) + 1, bar < 0 ? units.length : bar);
  return rest.every(({ kind, norm }) => kind !== 'word' || /^\d/.test(norm))
    ? linkUnits(units, mentions, 'row')
    : undefined;
}
