/** Openness as one of several things that are named: "Tags: Llama 3, open source, AI". */
import { isTrait } from '../presented.ts';
import { has, isMark, isNoun, isPlain, type Unit } from '../units.ts';

/** "Tags:", « Mots-clés : » at the start. */
export function isTopicLabel(units: readonly Unit[]): boolean {
  const colon = units.findIndex((unit) => isMark(unit, ':'));
  const label = units.slice(0, Math.max(0, colon)).map(({ norm }) => norm);
  return colon > 0 && colon <= 3 && TOPICS.has(label.join(' '));
}

/** "Tags: Llama 3, open source, AI", "We discuss ChatGPT, open source, and law": one of several things named. */
export function isTopic(units: readonly Unit[], claim: number, head: number | undefined): boolean {
  if (head !== undefined) return false;
  if (units[claim + 1]?.kind === 'word' && has(units[claim + 1], 'metalinguistic')) return true;
  if (isTopicLabel(units)) return true;
  if (isAmongTitles(units, claim)) return true;
  const colon = units.findIndex((unit) => isMark(unit, ':'));
  // "In this issue: Mistral 7B, open source, chips."
  if (colon > 0 && colon < claim && isLastItem(units, claim + 1)) return true;
  const next = isMark(units[claim + 1], ',') && has(units[claim + 2], 'and') ? claim + 3 : undefined;
  return (
    next !== undefined &&
    units[next]?.kind === 'word' &&
    (units[next + 1] === undefined || isMark(units[next + 1], '.'))
  );
}

/** "Magistral, Open Source, GPT-4", "On Llama 3.1, Open Source, AI Agents and more": the next thing is no trait. */
function isAmongTitles(units: readonly Unit[], claim: number): boolean {
  if (!isMark(units[claim - 1], ',') || !isMark(units[claim + 1], ',')) return false;
  const next = units[claim + 2];
  const titled = next?.kind === 'mention' || (next?.kind === 'word' && next.capital && units[claim]?.capital === true);
  if (!titled || isTrait(next)) return false;
  const end = units.findIndex((unit, i) => i > claim + 2 && (isMark(unit, ',', '.', ';') || has(unit, 'and')));
  const words = units.slice(claim + 2, end < 0 ? undefined : end);
  return (
    words.length <= 4 &&
    words.every((unit) => unit.kind !== 'claim' && !has(unit, 'copula', 'have', 'release-verb')) &&
    units[end + 1]?.kind !== 'claim'
  );
}

/** A comma and a noun or two that end the sentence: no trait, number or verb. */
export function isLastItem(units: readonly Unit[], comma: number): boolean {
  if (!isMark(units[comma], ',')) return false;
  const start = has(units[comma + 1], 'and') ? comma + 2 : comma + 1;
  const rest = units.slice(start).filter((unit) => !isMark(unit, '.', '!'));
  const words = rest.every((unit) => (isPlain(unit) || isNoun(unit) || has(unit, 'definite')) && !/\d/.test(unit.norm));
  return rest.length > 0 && rest.length <= 4 && words && !isTrait(rest[0]);
}

/** "open source, GPT-4, prompt engineering": another item or two, and no verb. */
export function endsInTopics(units: readonly Unit[], behind: number): boolean {
  const rest = units.slice(behind + 1).filter(({ kind }) => kind !== 'mark');
  return (
    isMark(units[behind], ',') &&
    rest.length > 0 &&
    rest.length <= 3 &&
    rest.every((unit) => (isPlain(unit) || isNoun(unit) || unit.kind === 'organisation') && !has(unit, 'adverb'))
  );
}

const TOPICS = new Set(
  'mots - clés|mots clés|mot - clé|tags|tag|keywords|keyword|topics|topic|subjects|categories|category|slides|sujets|sujet|thèmes|thème|catégories|catégorie|étiquettes|hashtags'.split(
    '|',
  ),
);
