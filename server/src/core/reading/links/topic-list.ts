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
  if (endsWithThing(units, claim) || isAmongThings(units, claim)) return true;
  const next = isMark(units[claim + 1], ',') && has(units[claim + 2], 'and') ? claim + 3 : undefined;
  return (
    next !== undefined &&
    units[next]?.kind === 'word' &&
    (units[next + 1] === undefined || isMark(units[next + 1], '.'))
  );
}

/** "Llama 3, open source and geopolitics", "Meetup: Llama 3, open source and pizza": a last noun that is no trait. */
function endsWithThing(units: readonly Unit[], claim: number): boolean {
  const rest = units.slice(claim + 2).filter(({ kind }) => kind !== 'mark');
  const head = units.slice(0, claim - 1).filter(({ kind }) => kind === 'word');
  return (
    isMark(units[claim - 1], ',') &&
    has(units[claim + 1], 'and') &&
    (head.length === 0 || units.some((unit, i) => isMark(unit, ':') && i < claim)) &&
    rest.length > 0 &&
    rest.length <= 3 &&
    rest.every((unit) => isPlain(unit) && !isTrait(unit) && !TRAIT_ENDINGS.test(unit.norm))
  );
}

const TRAIT_ENDINGS =
  /(?:ed|able|ible|ive|al|ful|ous|y|ly|ment|[éè]e?s?|ifs?|eux|iste|ant|ent|[a-z]-)$|^(?:promising|exciting|amazing|free|libre|cheap|fast|small|in|out)/;

/** "Skills: Python, Llama 3, open source", "Provider: GPT-4, Claude 3, open source": the last of several things that a label heads. */
export function isAmongThings(units: readonly Unit[], claim: number): boolean {
  const colon = units.findIndex((unit) => isMark(unit, ':'));
  if (colon < 0 || colon > claim || !isMark(units[claim - 1], ',') || !isEnd(units[claim + 1])) return false;
  const items = units.slice(colon + 1, claim - 1);
  const [first] = items;
  const listed = items.some((unit) => isMark(unit, ','));
  const plain = items.every((unit) => isPlain(unit) || isMark(unit, ',') || unit.kind === 'mention' || isNoun(unit));
  return listed && plain && (first?.kind === 'mention' ? items.length === 3 : !isTrait(first));
}

const isEnd = (unit: Unit | undefined) => unit === undefined || isMark(unit, '.', '!', ')', '?');

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
