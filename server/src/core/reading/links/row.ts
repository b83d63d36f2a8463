/** A row of a table that the format did not take for one: "| Llama 3 | an open-source model |". */
import type { Group } from '../groups/group.ts';
import { listFrom } from '../mention-lists.ts';
import { has, isMark, isPlain, isPlural, isQuote, type Unit } from '../units.ts';
import { type Link, type LinkStep, linkUnits } from './link.ts';

export const linkRow: LinkStep = ({ units, claim, group }) => {
  const noun = units[group.head ?? -1];
  if (has(noun, 'software-noun', 'data-noun', 'other-noun') && !has(noun, 'model-noun')) return undefined;
  if (!isMark(units[0], '|')) return undefined;
  if (group.from <= 3 && isMark(units[group.to], '|')) return membersBehind(units, group.to + 1);
  if (!describes(units, group)) return undefined;
  let i = 1;
  // "| **3** | Meta | Llama 3 | …": ranks and makers stand before the label.
  while (i < claim && (isQuote(units[i]) || isRankOrMaker(units, i) || isMark(units[i], '|'))) i++;
  if (units[i]?.kind !== 'mention') return undefined;
  let end = i + 1;
  while (isQuote(units[end])) end++;
  // "| Llama 3 (Meta, 2024) | …"
  if (isMark(units[end], '(')) while (end < claim && !isMark(units[end], '|')) end++;
  if (!isMark(units[end], '|') || end >= claim) return undefined;
  return group.head !== undefined || isPlainRow(units, end, claim) ? linkUnits(units, [i], 'row') : undefined;
};

/** Bare words describe the label where no cell between names another thing, and none behind answers them: "| Llama 3 | vLLM | open source |". */
function isPlainRow(units: readonly Unit[], label: number, claim: number): boolean {
  const bar = units.findLastIndex((unit, i) => i < claim && isMark(unit, '|'));
  const own = units.slice(bar + 1, claim).filter((unit) => !isQuote(unit));
  // "LangChain (open source)"
  if (isMark(own.at(-1), '(') && !FREE.test(own.at(-2)?.norm ?? '')) return false;
  // "| open source | no |"
  const behind = units.slice(claim + 1).filter((unit) => !isQuote(unit));
  const alone = own.length === 0 && (behind.length === 0 || isMark(behind[0], '|'));
  if (alone && (has(behind[1], 'negation') || NO.test(behind[1]?.norm ?? ''))) return false;
  return !units.slice(label, bar).some((unit) => isAnother(unit) || (alone && isPlain(unit) && unit.capital));
}

const FREE = /^(?:free|gratuite?|yes|oui)$/;
const NO = /^(?:no|non|n|❌|✗|✘|✖|×)$/;

function isAnother(unit: Unit): boolean {
  return (
    (unit.kind === 'mention' && !unit.house) ||
    unit.kind === 'claim' ||
    has(unit, 'software-noun', 'data-noun', 'negation')
  );
}

/** "| best open-source model |" says what the label is, "| beaten by open-source models |" doesn't. */
function describes(units: readonly Unit[], { from, head, container }: Group): boolean {
  const bar = units.findLastIndex((unit, i) => i < from && isMark(unit, '|', ',', ';'));
  const lead = units.slice(bar + 1, from);
  const other = lead.some((unit) => has(unit, 'preposition', 'compare-verb', 'contrast', 'derived', 'software-noun'));
  if (other) return false;
  if (head === undefined || container !== undefined || lead.length > 0) return true;
  return !isPlural(units[head]);
}

/** Part of a cell that holds nothing but a number or a company, with its country in brackets. */
function isRankOrMaker(units: readonly Unit[], i: number): boolean {
  const from = units.findLastIndex((unit, at) => at < i && isMark(unit, '|')) + 1;
  const bar = units.findIndex((unit, at) => at > i && isMark(unit, '|'));
  const cell = units.slice(from, bar < 0 ? units.length : bar).filter((unit) => !isQuote(unit));
  const [first, ...rest] = cell;
  if (first?.kind === 'organisation') return rest.length === 0 || isMark(rest[0], '(');
  return rest.length === 0 && /^\d+$/.test(first?.norm ?? '');
}

/** "| Open source | Llama 3, Qwen2.5 |": a cell of names alone. */
function membersBehind(units: readonly Unit[], start: number): Link | undefined {
  let i = start;
  while (isQuote(units[i])) i++;
  const list = units[i]?.kind === 'mention' ? listFrom(units, i, true) : undefined;
  if (!list) return undefined;
  const bar = units.findIndex((unit, at) => at >= start && isMark(unit, '|'));
  const mentions = list.mentions.filter((at) => bar < 0 || at < bar);
  const rest = units.slice((mentions.at(-1) ?? start) + 1, bar < 0 ? units.length : bar);
  return rest.every(({ kind, norm }) => kind !== 'word' || /^(?:\d.*|etc)$/.test(norm))
    ? linkUnits(units, mentions, 'row')
    : undefined;
}
