/** Names that a comma sets behind their class: "the open-source model, Llama 3". */
import { bodyFrom } from '../frame.ts';
import { ADJECTIVE } from '../groups/right.ts';
import { listFrom } from '../mention-lists.ts';
import { has, isMark, isPlain, isPlural, isQuote, type Unit } from '../units.ts';

/** "the open-source model, Llama 3", "is an open-source model for law, Llama 3.": a name that a mark closes again. */
export function explains(units: readonly Unit[], start: number, definite: boolean): boolean {
  let i = start;
  while (isQuote(units[i])) i++;
  if (units[i]?.kind !== 'mention') return false;
  let behind = i + 1;
  while (isQuote(units[behind])) behind++;
  return (
    units[behind] === undefined ||
    isMark(units[behind], '.', '(', ';') ||
    (definite && units[behind]?.kind === 'mark') ||
    // "Another open-source model, Llama 3, came second": no list goes on behind the second comma.
    (isMark(units[behind], ',') &&
      (goesOn(units[behind + 1]) || goesOnWithVerb(units, behind + 1) || goesOnInRole(units, behind + 1)) &&
      !isFronted(units, start)) ||
    // "open-source models from China, GLM-5, Kimi K2 and Qwen3, seem"
    isInsertedList(units, i) ||
    // "the other open-source models in the study, Falcon 40B and Vicuna."
    (definite && isEndingList(units, i)) ||
    // « les modèles open source, Llama 3 et Gemma 2 en tête, »
    leadsClass(units, listFrom(units, i, true)?.to ?? behind)
  );
}

/** Two names or more, joined by "and", up to the end of the sentence. */
function isEndingList(units: readonly Unit[], start: number): boolean {
  const list = listFrom(units, start, true);
  const joined = list && units.slice(start, list.to).some((unit) => has(unit, 'and'));
  return joined === true && list !== undefined && (units[list.to] === undefined || isMark(units[list.to], '.', '!'));
}

const leadsClass = (units: readonly Unit[], at: number) => units[at]?.norm === 'en' && units[at + 1]?.norm === 'tête';

/** A verb, perhaps: no name, "and" or article that a list could go on with. */
function goesOn(next: Unit | undefined): boolean {
  return (
    next?.kind === 'word' &&
    !next.capital &&
    !has(next, 'and', 'or', 'but', 'determiner', 'definite', 'other', 'list-intro')
  );
}

/** "…, as our base", « …, comme base » */
function goesOnInRole(units: readonly Unit[], at: number): boolean {
  return has(units[at], 'as') && units[at + 1]?.kind === 'word' && units[at + 2]?.kind !== 'mention';
}

/** "…, and had a prototype": a second verb, not a second name. */
function goesOnWithVerb(units: readonly Unit[], at: number): boolean {
  const verb = units[at + 1];
  return (
    has(units[at], 'and', 'but') && (has(verb, 'have', 'copula', 'hypothetical') || /[^e]ed$/.test(verb?.norm ?? ''))
  );
}

/** Several names that a comma closes, and a verb behind it. */
function isInsertedList(units: readonly Unit[], start: number): boolean {
  const list = listFrom(units, start, true);
  return list !== undefined && list.mentions.length > 1 && isMark(units[list.to], ',') && goesOn(units[list.to + 1]);
}

/** "Unlike an open-source model, GPT-4, with its long context, …": the comma before the name ends the opening phrase. */
function isFronted(units: readonly Unit[], name: number): boolean {
  const before = units.slice(bodyFrom(units), name - 1);
  const [first] = before.filter((unit) => !isQuote(unit) && !has(unit, 'adverb'));
  if (before.some((unit) => isMark(unit, ',') || has(unit, 'copula', 'pronoun', 'have'))) return false;
  return (
    has(first, 'preposition', 'contrast', 'derived', 'as', 'subordinator', 'if', 'of') ||
    /^(?:to|failing|lacking|coming|replacing|next|once|instead|faute|défaut|côté)$/.test(first?.norm ?? '')
  );
}

/** « Modèle open source, BLOOM est … »: a bare group that opens the sentence speaks of the subject behind its comma. */
export function opensSentence(units: readonly Unit[], end: number, head: number | undefined): boolean {
  if (head === undefined || head > 3 || !has(units[head], 'model-noun') || isPlural(units[head])) return false;
  const opening = units
    .slice(0, head)
    .some((unit) => (has(unit, 'determiner', 'definite', 'demonstrative') && !has(unit, 'as')) || has(unit, 'of'));
  const name = units[end]?.kind === 'mark' ? units[end + 1] : units[end];
  // "Open source LLM preference, Llama 3 and others" lists topics.
  const whole = !isPlain(units[head + 1]) || ADJECTIVE.test(units[head + 1]?.norm ?? '');
  return !opening && whole && name?.kind === 'mention';
}
