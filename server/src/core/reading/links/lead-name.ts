/** The name that a participle behind a comma goes on about: "Llama 3 is out, establishing itself as …". */
import { clauseStart } from '../clauses.ts';
import { beforeName, has, isMark, isPlain, type Unit } from '../units.ts';
import { type Link, linkUnits } from './link.ts';

/** ", establishing itself as …": of the first name that nothing governs. */
export function linkLeading(units: readonly Unit[], end: number): Link | undefined {
  // "GPT-5 leads, while Qwen3 follows, establishing itself as …"
  const turn = units.findLastIndex((unit, i) => i < end && has(unit, 'but') && isMark(units[i - 1], ','));
  const name = units.findIndex(
    (unit, i) =>
      i > turn &&
      i < end &&
      unit.kind === 'mention' &&
      leads(units, i) &&
      !has(units[beforeName(units, i)], 'contrast', 'derived', 'preposition', 'of', 'compare-verb'),
  );
  // "GPT-4 was beaten by Acme, establishing itself …", "…, when a rival steps in, providing …"
  const between = units.slice(name + 1, end);
  // "Meta released Llama 3, establishing itself as …": the house.
  const house = units.slice(0, Math.max(name, 0)).some(({ kind }) => kind === 'organisation');
  if (house && units[end + 2]?.norm === 'itself') return undefined;
  // "GPT-4 lost its lead, representing a breakthrough …"
  if (between.some(({ norm }) => LOSING.test(norm))) return undefined;
  if (name < 0 || between.some((unit, i) => isAgent(unit, between[i - 1]) || has(unit, 'relative'))) return undefined;
  return linkUnits(units, [name], 'predicate');
}

/** "was beaten by Acme", not "beats it by four points". */
const isAgent = ({ norm }: Unit, before: Unit | undefined) =>
  (norm === 'by' || norm === 'par') && /(?:ed|en|wn|ght|ée?s?|us?|ues?)$/.test(before?.norm ?? '');

/** What overtaken models do. */
export const LOSING =
  /^(?:lost|loses|losing|loss|defeat|fell|falls|dropped|drops|slipped|slips|trails?|trailed|matched|met|overtaken|beaten|surpassed|outdone|outperformed|dethroned|replaced|caught)$/;

/** Nothing stands before a name in its clause that could be the subject: "Jan challenges GPT-4". */
function leads(units: readonly Unit[], name: number): boolean {
  const start = clauseStart(units, name);
  const comma = units.findLastIndex((unit, i) => i >= start && i < name && isMark(unit, ',', ':'));
  if (has(units[start], 'subordinator', 'if', 'question')) return false;
  return units
    .slice(Math.max(start, comma + 1), name)
    .every((unit) => !isPlain(unit) || has(unit, 'adverb', 'release-verb') || unit.kind === 'organisation');
}
