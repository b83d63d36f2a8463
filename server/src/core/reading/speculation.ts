/** Openness that is only wished for or talked of: "We need a GPT-4 that is open source", "hinted at Grok-1 being open-sourced". */
import type { Group } from './groups/group.ts';
import { has, isMark, isPlural, type Unit } from './units.ts';

/** "We need a Mistral Large that is open source", « il faudrait un GPT-4 qui soit … » */
export function isWished(units: readonly Unit[], [name = -1]: readonly number[]): boolean {
  if (!/^(?:an?|une?|own|propre|son|sa|its|their|leur)$/.test(units[name - 1]?.norm ?? '')) return false;
  return units.slice(Math.max(0, name - 5), name).some(({ norm }) => WISHING.test(norm));
}

const WISHING =
  /^(?:needs?|wants?|wish(?:es)?|dreams?|longs?|hopes?|veut|veulent|voudrait|besoin|rêve|faut|faudrait|looking|seeking|searching|cherche|cherchent|cherchons)$/;

/** "hinted at Grok-1 being open-sourced", "the possibility of GPT-4 being open source" */
export function isSpeculation(units: readonly Unit[], clause: number, claim: number): boolean {
  const being = units.findLastIndex(({ norm }, i) => i < claim && i >= clause && norm === 'being');
  if (being < 0) return false;
  const before = units.slice(Math.max(0, being - 7), being);
  return before.some(({ norm }, i) => SPECULATING.test(norm) && has(before[i + 1], 'preposition', 'of'));
}

const SPECULATING =
  /^(?:hint|talk|rumou?r|confus|doubt|disagree|uncertain|concern|worr|s[kc]eptic|speculat|question|debate|possibilit|potential|prospect|chance|likelihood|idea|hope|dream|plan|case|favou?r|odds|wait|joke)/;

const KINDS = ['kind', 'sort', 'type', 'sorte', 'espèce', 'genre'];
const ONE = ['a', 'an', 'no', 'another', 'any', 'un', 'une', 'aucun', 'own', 'propre'];

/** "There is no open-source GPT-4", « un GPT-4 open source »: something like it, not the model. */
export function isImagined(units: readonly Unit[], { head, determiner, from, to }: Group): boolean {
  if (head !== undefined) return false;
  // "Acme shines as open-source GPT-4"
  if (has(units[from - 1], 'as') && units[to - 1]?.kind === 'mention' && units[to - 1]?.closed === true) return true;
  // "a kind of open-source ChatGPT"
  if (has(units[from - 1], 'of') && KINDS.includes(units[from - 2]?.norm ?? '')) return true;
  // "an open-source Llama 3.1 70B Instruct" is one copy of it.
  if (
    units
      .slice(from, to + 1)
      .some(({ kind, norm }) => kind === 'mention' && /\d[bm]\b|\b(?:instruct|chat)\b/.test(norm))
  )
    return false;
  const opening = determiner ?? from - 1;
  const words = units.slice(opening, Math.max(opening + 1, to)).map(({ norm }) => norm);
  return words.some((word) => ONE.includes(word)) || ONE.includes(units[from - 1]?.norm ?? '');
}

/** "Is there an open-source model like GPT-4?", "We need one like it": a kind that is looked for. */
export function isSoughtAfter(units: readonly Unit[], head: number, claim: number): boolean {
  if (isPlural(units[head])) return false;
  const before = units.slice(0, Math.min(head, claim));
  const asked = isMark(units.at(-1), '?') && before.some(({ norm }) => EXISTING.test(norm));
  return asked || before.some(({ norm }) => WISHING.test(norm));
}

const EXISTING = /^(?:there|existe|existent|exists?|a-t-il|il y a|y)$/;
