/** What a verb of release opens, where names stand inside its object or beside it. */
import { isCompound } from '../compound.ts';
import { beforeName, has, isMark, isPlain, isPossessive, type Unit } from '../units.ts';

/** "released the scraper with which it fed GPT-4 as open source": the name only narrows the object down. */
export function narrowsObject(units: readonly Unit[], verb: number, name: number): boolean {
  const tie = beforeName(units, name);
  for (let i = verb + 2; i <= tie; i++) {
    const noun = units[i - 1];
    const narrows =
      has(units[i], 'preposition', 'relative', 'derived', 'pronoun', 'contrast') ||
      NARROWING.test(units[i]?.norm ?? '');
    const thing = isMark(noun, ',') ? units[i - 2] : noun;
    // "its chatbot, which runs on Llama 3,"
    const model = has(thing, 'model-noun') && has(units[i], 'relative', 'derived');
    if (narrows && (model || isOtherThing(thing)) && i - 1 > verb) return true;
  }
  return false;
}

const NARROWING = /^(?:that|which|whose|we|i|used|made|to|tested|dont|qui|que|qu'|voiced|written)$/;

function isOtherThing(unit: Unit | undefined): boolean {
  if (has(unit, 'software-noun', 'data-noun')) return true;
  return isPlain(unit) && !has(unit, 'adverb') && unit?.capital !== true && !OTHER.test(unit?.norm ?? '');
}

/** Times, sizes and participles: no object. */
const OTHER =
  /^\d|(?:ly|ment|ed|ée?s?)$|^(?:today|yesterday|later|earlier|last|week|month|year|together|hier|semaine|mois|an|billion|million|milliards|millions)$/;

/** "publishes Llama 3 under a community licence and PyTorch as open source": the claim is said of the later object alone. */
export function laterObject(units: readonly Unit[], last: number, end: number): boolean {
  const and = units.findIndex((unit, i) => i > last + 1 && i < end && has(unit, 'and'));
  if (and < 0 || !units.slice(last + 1, and).some((unit) => unit.kind === 'word')) return false;
  const next = units[and + 1];
  if (and + 1 >= end || has(next, 'as', 'adverb', 'preposition', 'pronoun', 'release-verb', 'copula', 'have'))
    return false;
  return has(next, 'definite', 'determiner') || isPossessive(next) || (isPlain(next) && next?.capital === true);
}

/** "offers Gemma 2 under other terms and T5 as open source": the claim is said of the last alone. */
export function lastOf(units: readonly Unit[], names: readonly number[]): readonly number[] {
  const last = names.at(-1) ?? 0;
  const cut = names.findLastIndex((name, i) => {
    const gap = units.slice(name + 1, names[i + 1] ?? name + 1);
    return has(gap[0], 'preposition') && TERMS.test(gap[0]?.norm ?? '') && gap.some((unit) => has(unit, 'and'));
  });
  return cut < 0 ? names : names.filter((name, i) => i > cut && name <= last);
}

const TERMS = /^(?:under|sous|with|avec|for|pour|behind)$/;

/** "rents Claude 3 and publishes its own prompts as open source": the second verb has an object of its own. */
export function hasOwnObject(units: readonly Unit[], verb: number, end: number): boolean {
  let i = verb + 1;
  while (has(units[i], 'adverb')) i++;
  if (i >= end - 1) return false;
  const opens = has(units[i], 'definite', 'determiner') || isPossessive(units[i]);
  if (opens)
    return !units.slice(i, end).some((unit) => has(unit, 'model-noun', 'group-noun', 'weights-noun', 'loose-noun'));
  if (isPlain(units[i]) && units[i]?.capital) return true;
  return isCompound(units, i, i);
}

/** Index of the comma or relative that opens the clause of a verb, or the verb's own; not before `floor`. */
export function relativeClauseStart(units: readonly Unit[], verb: number, floor: number): number {
  for (let i = verb - 1; i >= floor; i--) {
    const parted = isMark(units[i - 1], ',');
    // « Granite 3.0, qu'IBM a publié »
    if (has(units[i], 'relative') || (units[i]?.norm === "qu'" && parted)) return parted ? i - 1 : i;
  }
  return verb;
}
