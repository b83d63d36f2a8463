/** What stands between a class and its list: what it announces, holds, or leaves to another noun. */
import { ASIDE } from '../apart.ts';
import { compoundEnd } from '../compound.ts';
import type { Group } from '../groups/group.ts';
import type { MentionList } from '../mention-lists.ts';
import { has, isDash, isMark, isNoun, isPlain, isPlural, isQuote, type Unit } from '../units.ts';
import { endsInTopics } from './topic-list.ts';

/** "Open-source LLM launches: …" */
export const NEWS: RegExp = /^(?:launch(?:es)?|releases?|drops?|debuts?|arrivals?)$/;

/** "in benchmark tests", "on datasets": what stands right before the list holds it. */
export function isHeldByTests(between: readonly Unit[]): boolean {
  const noun = between.findIndex((unit) => has(unit, 'data-noun'));
  return noun > 0 && between.slice(0, noun).some((unit) => has(unit, 'preposition'));
}

/** "with models", "for MoE models": a preposition behind the claim holds the noun. */
export function isComplement(units: readonly Unit[], claim: number, noun: number): boolean {
  if (!has(units[noun], 'model-noun')) return false;
  return units.slice(claim + 1, noun).some(({ norm }) => SERVING.test(norm));
}

const SERVING = /^(?:with|for|on|avec|pour|sur)$/;

/** "a model they're calling StableLM", « un modèle qu'elle appelle Codestral » */
export function calledBehind(units: readonly Unit[], start: number): number | undefined {
  let i = start;
  if (/^(?:that|which|qu[e'])$/.test(units[i]?.norm ?? '')) i++;
  if (!has(units[i], 'pronoun') && units[i]?.kind !== 'organisation' && !/^(?:we|nous)$/.test(units[i]?.norm ?? ''))
    return undefined;
  i++;
  while (has(units[i], 'copula', 'have', 'adverb')) i++;
  return CALLING.test(units[i]?.norm ?? '') && units[i + 1]?.kind === 'mention' ? i + 1 : undefined;
}

const CALLING = /^(?:call(?:s|ed|ing)?|dubs|dubbed|nam(?:es|ed)|appelle|appelé|nomme|nommé|baptise|baptisé)$/;

/** "Open-source AI: Llama 3 does not qualify", "Keywords: open-source AI, Llama 3, licences": a subject, not a class. */
export function isTopicOf(units: readonly Unit[], { from, to, head }: Group, opened: number, behind: number): boolean {
  const joint = units[opened - 1];
  const next = units[behind];
  if (!isMark(joint, ':') && !isDash(joint) && !(isMark(joint, ',') && opened - 1 === to)) return false;
  const loose = head === undefined || AI.test(units[head]?.norm ?? '');
  if (!loose) return false;
  // One of several topics behind a label.
  if (isMark(units[from - 1], ':') && isMark(units[to], ',')) return true;
  const listed = units[behind + 1];
  const others = has(next, 'and', 'or') && listed?.kind === 'word' && listed.capital !== true;
  return (
    others ||
    (isMark(joint, ',') && endsInTopics(units, behind)) ||
    isDash(next) ||
    isMark(next, '%') ||
    has(next, 'copula', 'have', 'negation', 'hypothetical', 'listing', 'preposition', 'derived', 'compare-verb') ||
    next?.norm === "'s" ||
    DOES.test(next?.norm ?? '')
  );
}

/** "Several models are open source (Llama 3, Falcon)", not "Ollama, which is open source (…)" nor "Models that should be open source (…)". */
export function isSaidOfModels(units: readonly Unit[], claim: number): boolean {
  const before = units.slice(0, claim);
  return (
    before.some((unit) => has(unit, 'model-noun') && isPlural(unit)) &&
    !before.some((unit) => has(unit, 'hypothetical', 'negation', 'relative') || EXPECTED.test(unit.norm))
  );
}

const EXPECTED = /^(?:that|to|expected|supposed|almost|presque|que)$/;

/** "(and GPT-4 for comparison)", "(GPT-4 excluded)": a bracket that names what is no member. */
export function isSetApart(units: readonly Unit[], open: number): boolean {
  if (has(units[open + 1], 'and', 'or') || /^(?:plus|sauf|except)$/.test(units[open + 1]?.norm ?? '')) return true;
  const close = units.findIndex((unit, i) => i > open && isMark(unit, ')', ']'));
  return units.slice(open + 1, close < 0 ? open + 1 : close).some(({ norm }) => ASIDE.test(norm));
}

const AI = /^(?:ai|ia)$/;
const DOES = /^(?:does|do|did|au|aux)$/;

/** An article that the claim's noun is still to come for. */
export function determinerBefore(units: readonly Unit[], claim: number): boolean {
  let i = claim - 1;
  while (claim - i <= 4 && (isPlain(units[i]) || isMark(units[i], '%'))) i--;
  return has(units[i], 'determiner', 'definite');
}

export function isFollowedByThing(units: readonly Unit[], open: number): boolean {
  const close = units.findIndex((unit, i) => i > open && isMark(unit, ')', ']'));
  return close > 0 && has(units[close + 1], 'software-noun', 'data-noun', 'other-noun');
}

/** "New open-source model: Cohere released Command R": what the label announces is what is brought out. */
export function releasedBehind(
  units: readonly Unit[],
  { from, head, determiner }: Group,
  colon: number,
): number | undefined {
  const news = from <= 1 && has(units[head ?? -1], 'model-noun') && !isPlural(units[head ?? -1]);
  if (!news || (determiner !== undefined && !/^(?:an?|une?)$/.test(units[determiner]?.norm ?? ''))) return undefined;
  let i = colon + 1;
  if (units[i]?.kind !== 'organisation' && units[i]?.house !== true) return undefined;
  i++;
  while (has(units[i], 'have', 'adverb')) i++;
  if (!has(units[i], 'release-verb')) return undefined;
  return units[i + 1]?.kind === 'mention' ? i + 1 : undefined;
}

/** "Three open-source models", "the following open-source models": a list of them is to come. */
export function isCountedClass(units: readonly Unit[], claim: number): boolean {
  let i = claim - 1;
  while ((isPlain(units[i]) || isNoun(units[i])) && !COUNTED.test(units[i]?.norm ?? '')) i--;
  return COUNTED.test(units[i]?.norm ?? '');
}

const COUNTED =
  /^(?:\d|two|three|four|five|six|several|following|the following|deux|trois|quatre|cinq|six|plusieurs|suivants)$/;
/** What is done with models that are named behind. */
export const STUDIED: RegExp =
  /^(?:used|compared|tested|evaluated|selected|considered|chosen|benchmarked|utilisés|comparés|testés|évalués|retenus|sélectionnés|étudiés)$/;

/** What may stand between a class and the list behind it. */
export function passes(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  if (unit?.kind === 'mention' || unit?.kind === 'mark')
    return isQuote(unit) || isMark(unit, '-', '/') || (isMark(unit, '–') && unit?.tight === true);
  // "its best open-source model yet, Llama 3"
  if (unit?.norm === 'yet') return true;
  // « un modèle open source et gratuit comme … »
  if (has(unit, 'and') && isPlain(units[i + 1]) && !units[i + 1]?.capital) return true;
  if (has(unit, 'release-verb') && isParticiple(unit)) return true;
  if (/^(?:trained|pretrained|entraînée?s?) /.test(unit?.norm ?? '')) return true;
  if (has(unit, 'copula', 'release-verb', 'compare-verb', 'derived', 'contrast', 'relative', 'and', 'or')) return false;
  return (
    isPlain(unit) ||
    isNoun(unit) ||
    unit?.kind === 'organisation' ||
    unit?.kind === 'claim' ||
    has(unit, 'preposition', 'of', 'definite', 'determiner', 'adverb', 'listing') ||
    (has(unit, 'demonstrative') && has(units[i - 1], 'of', 'preposition')) ||
    (has(unit, 'list-intro') && has(units[i - 1], 'of')) ||
    isParticiple(unit)
  );
}

/** "released", « publié »: said of the class before its members. */
function isParticiple(unit: Unit | undefined): boolean {
  return unit?.kind === 'word' && /(?:[^e]ed|ée?s?|ible|ibles|able|ables)$/.test(unit.norm);
}

/** « (Llama 3 n'en est pas) », « dont Llama 3 ne fait pas partie »: the name begins a clause of its own. */
export function isTakenBack(units: readonly Unit[], opened: number, to: number): boolean {
  const before = units[opened - 1];
  if (!isMark(before, '(', '[') && before?.norm !== 'dont') return false;
  return (
    has(units[to], 'negation') ||
    ['ne', "n'"].includes(units[to]?.norm ?? '') ||
    (has(units[to], 'copula') && (has(units[to + 1], 'negation') || units[to + 1]?.norm === 'none'))
  );
}

/** "models, all of them" right before the claim. */
export function isSaidOfAll(units: readonly Unit[], claim: number): boolean {
  const comma = claim - 2;
  return ALL.test(units[claim - 1]?.norm ?? '') && isMark(units[comma], ',') && nounBefore(units, comma) !== undefined;
}

/** "three models on my laptop,": the plural noun before a comma, over where it is. */
function nounBefore(units: readonly Unit[], comma: number): number | undefined {
  for (let i = comma - 1; i >= 0 && comma - i <= 5; i--) {
    if (has(units[i], 'model-noun', 'loose-noun')) return isPlural(units[i]) ? i : undefined;
    if (!isPlain(units[i]) && !has(units[i], 'preposition', 'determiner', 'definite')) return undefined;
  }
  return undefined;
}

const ALL = /^(?:all|all of them|each of them|all three|tous|toutes|tous trois|toutes trois)$/;

/** « l'open source chinois » */
const OF_A_LAND = /^(?:chinois|français|américain|européen|coréen|mondial)$/;

/** "Meta's Open Source Problem: Llama 3": an unknown noun that is one thing, or somebody's. */
export function isAnotherThing(units: readonly Unit[], { head, to, determiner }: Group, colon: number): boolean {
  const word = units[colon - 1];
  if (head !== undefined || colon === to || !isPlain(word) || OF_A_LAND.test(word?.norm ?? '')) return false;
  return units[determiner ?? -1]?.norm === "'s" || !isPlural(word);
}

/** "Now open source: our Llama 3 evaluation harness": the one name only describes what is listed. */
export function describesNoun(units: readonly Unit[], opened: number, { mentions, to }: MentionList): boolean {
  return isMark(units[opened - 1], ':') && mentions.length === 1 && compoundEnd(units, to) !== undefined;
}

/** "Unlike open-source models such as OLMo, GPT-4 …": the comma ends the opening phrase and its list. */
export function isFronted(units: readonly Unit[], from: number): boolean {
  return units
    .slice(0, from)
    .some((unit) => has(unit, 'contrast', 'preposition', 'derived', 'as', 'subordinator', 'if'));
}

const OWN = new Set(["'s", 'our', 'my', 'its', 'their', 'notre', 'mon', 'son', 'leur']);

/** "the", "our": one that is known. */
export function isDefinite(units: readonly Unit[], determiner: number | undefined): boolean {
  const word = units[determiner ?? -1];
  return has(word, 'definite', 'demonstrative') || OWN.has(word?.norm ?? '') || word?.norm === 'les';
}
