/** What a noun group that ends before a verb means: names, a noun that points back, or something else. */
import { isAnothersName, isLikeness } from './antonomasia.ts';
import { referenceOf } from './before-verb.ts';
import { isCompound } from './compound.ts';
import { describedNoun, governorOf, withoutOpening } from './governor.ts';
import { listBefore } from './list-before.ts';
import type { Subject } from './subject.ts';
import {
  beforeName,
  has,
  isHyphen,
  isMark,
  isNoun,
  isPlain,
  isPlural,
  isPossessive,
  isQuote,
  type Unit,
} from './units.ts';

const NONE: Subject = { kind: 'none' };
const NUMBERS = new Set(['two', 'three', 'four', 'deux', 'trois', 'quatre', '2', '3', '4']);

/** The group that ends at `end`, not before `start`. */
export function nounPhraseEndingAt(units: readonly Unit[], end: number, start: number): Subject {
  const last = units[end];
  // « ce modèle-là est »
  if (/^(?:là|ci)$/.test(last?.norm ?? '') && isMark(units[end - 1], '-'))
    return nounPhraseEndingAt(units, end - 2, start);
  // "The glue between the two is"
  const tied = has(last, 'pronoun') && has(units[end - 1], 'preposition') && isPlain(units[end - 2]);
  if (tied && end - 2 >= start) return { kind: 'other', head: end - 2 };
  if (has(last, 'pronoun')) return { kind: 'anaphor', at: end, means: referenceOf(last?.norm ?? '') };
  if (last?.kind === 'mention') return mentionSubject(units, end, start);
  const itself = overItself(units, end);
  const held = has(units[beforeName(units, itself)], 'of', 'preposition', 'derived', 'contrast');
  if (units[itself]?.kind === 'mention' && itself >= start && itself < end && !held)
    return mentionSubject(units, itself, start);
  // « Toutes sont open source. »
  if (end === start && (last?.norm === 'toutes' || last?.norm === 'tous'))
    return { kind: 'anaphor', at: end, means: 'several' };
  // "But this is open source": unlike what was spoken of.
  if (last?.norm === 'this' && has(units[end - 1], 'but')) return NONE;
  // « ce sont des modèles open source »
  const before = units.slice(start === end ? 0 : start, end).some(({ kind }) => kind === 'mention');
  if (before && last?.norm === 'ce' && /^(?:sont|étaient)$/.test(units[end + 1]?.norm ?? ''))
    return { kind: 'anaphor', at: end, means: 'all' };
  if (has(last, 'demonstrative'))
    return { kind: 'anaphor', at: end, means: last?.norm === 'these' || last?.norm === 'those' ? 'all' : 'one' };
  // "Qwen3 and its variants are", « Qwen3 et ses déclinaisons sont »
  if (
    isPossessive(units[end - 1]) &&
    has(units[end - 2], 'and') &&
    units[end - 3]?.kind === 'mention' &&
    isPlural(last)
  )
    return has(last, 'group-noun', 'model-noun') || isPlain(last)
      ? mentionSubject(units, end - 3, start)
      : { kind: 'other', head: end };
  // « Ce modèle de 12 milliards de paramètres est »
  const sized = has(last, 'weights-noun') ? sizedNoun(units, end, start) : undefined;
  if (sized !== undefined) return nounSubject(units, sized, start);
  if (isNoun(last)) return nounSubject(units, end, start);
  // "Llama 3 fine-tunes are": a word that we don't know may be the head.
  let word = end;
  while (isHyphen(units[word - 1], units[word])) word -= 2;
  const lower = isPlain(last) && !/^\d/.test(last?.norm ?? '') && last?.capital !== true;
  if (lower && units[word - 1]?.kind === 'mention') return NONE;
  // "The Claude 3 token counter is"
  const name = units.findLastIndex(({ kind }, at) => kind === 'mention' && at >= start && at < end && end - at <= 6);
  if (name >= 0 && isCompound(units, name + 1, end)) return { kind: 'other', head: end };
  // "Llama 3 by Meta is", "the licence in question is": back over a complement to its noun.
  for (let i = end; i >= start && end - i <= 6; i--) {
    const unit = units[i];
    if (unit?.kind === 'mention') return mentionSubject(units, i, start);
    // « Les modèles de Mistral AI sont »
    if (has(unit, 'model-noun') && last?.kind === 'organisation' && has(units[i + 1], 'of'))
      return { kind: 'mentions', units: [end] };
    if (isNoun(unit)) return nounSubject(units, i, start);
    if (
      !(
        isPlain(unit) ||
        unit?.kind === 'organisation' ||
        has(unit, 'preposition', 'of', 'definite', 'determiner') ||
        (has(unit, 'release-verb') && has(units[i + 1], 'preposition')) ||
        isQuote(unit) ||
        isHyphen(unit, units[i + 1])
      )
    )
      break;
  }
  return NONE;
}

/** The noun before « de 12 milliards de paramètres », "with 12 billion parameters". */
function sizedNoun(units: readonly Unit[], end: number, start: number): number | undefined {
  for (let i = end - 1; i >= start && end - i <= 6; i--) {
    if (has(units[i], 'model-noun')) return i;
    if (!isPlain(units[i]) && !has(units[i], 'of', 'preposition') && !isHyphen(units[i], units[i + 1]))
      return undefined;
  }
  return undefined;
}

/** "Llama 3 as a model is", "Llama 3 as such is": back to the name. */
function overItself(units: readonly Unit[], end: number): number {
  if (units[end]?.norm === 'such' && has(units[end - 1], 'as')) return end - 2;
  const called = has(units[end], 'model-noun') && has(units[end - 1], 'as');
  return called && / an?$/.test(units[end - 1]?.norm ?? '') ? end - 2 : end;
}

/** The list of names that ends here, unless another noun governs it: "the licence *of Llama* is". */
function mentionSubject(units: readonly Unit[], end: number, start: number): Subject {
  const whole = listBefore(units, end + 1);
  if (!whole) return NONE;
  const list = withoutOpening(units, whole);
  // "African Whisper is", "The Swiss ChatGPT is"
  if (isAnothersName(units, list.from)) return { kind: 'other', head: list.from - 1 };
  const names = list.mentions.filter((i) => i >= start);
  // "Only one of Llama 3, Mistral 7B and Pythia is"
  if (has(units[list.from - 1], 'one-of') && list.mentions.length > 1) return NONE;
  // "The GPT-4 of weather forecasting is"
  if (isLikeness(units, end)) return { kind: 'other', head: end };
  const described = describedNoun(units, list.from, start);
  if (described !== undefined) return { kind: 'other', head: described };
  const governor = governorOf(units, list.from, start);
  // "The code that was used to train GPT-2 is"
  const opening = has(units[start], 'definite', 'determiner') ? start + 1 : start;
  const named = units.slice(opening, list.from);
  const told =
    named.every(({ kind, norm }) => kind === 'word' || norm === '-') || named.some((unit) => has(unit, 'relative'));
  if (governor === undefined && has(named[0], 'software-noun', 'data-noun') && told)
    return { kind: 'other', head: opening };
  if (governor === undefined) return { kind: 'mentions', units: names };
  const unit = units[governor];
  // "the evaluation suite for GPT-4" is no suite of models.
  if (RIVALRY.test(unit?.norm ?? '')) return { kind: 'other', head: governor };
  const modified = has(unit, 'group-noun') && has(units[governor - 1], 'data-noun', 'software-noun');
  if (!modified && has(unit, 'model-noun', 'group-noun', 'loose-noun')) return { kind: 'mentions', units: names };
  return { kind: 'other', head: governor };
}

const RIVALRY =
  /^(?:rivale?s?|competitors?|concurrente?s?|challengers?|success(?:or|eur)s?|replacements?|remplaçante?s?)$/;
/** "The 7B chat model" */
const SIZES = /^(?:\d+(?:\.\d+)?b|chat|base|instruct)$/;
const BOTH = /^(?:both|all three|the two|les deux|les trois)$/;
const SOME = /^(?:most|many|some|few|la plupart)$/;
const BUILT = /^(?:chatbot|assistant)s?$/;

/** "The Llama 3 models are", "Llama's licence is", "the model is". */
export function nounSubject(units: readonly Unit[], end: number, start: number): Subject {
  const head = units[end];
  if (!has(head, 'model-noun', 'group-noun')) return { kind: 'other', head: end };
  // "This Llama 3 chatbot is": what is built with the model.
  const built = units[end - 1]?.kind === 'mention' || (isPlain(units[end - 1]) && units[end - 2]?.kind === 'mention');
  if (BUILT.test(head?.norm ?? '') && built) return { kind: 'other', head: end };
  let i = end - 1;
  while (
    i >= start &&
    (isPlain(units[i]) ||
      isQuote(units[i]) ||
      units[i]?.kind === 'claim' ||
      isNoun(units[i]) ||
      isHyphen(units[i], units[i + 1]))
  )
    i--;
  // "DeepSeek, whose models are", « DeepSeek, dont les modèles sont »
  const whose = has(units[i], 'definite') ? i - 1 : i;
  if (['whose', 'dont'].includes(units[whose]?.norm ?? '') && isMark(units[whose - 1], ','))
    return ['mention', 'organisation'].includes(units[whose - 2]?.kind ?? '')
      ? { kind: 'mentions', units: [whose - 2] }
      : NONE;
  // "DeepSeek's models are", "the Llama 3 series of models is"
  const owner = units[i]?.norm === "'s" ? i - 1 : has(units[i], 'of') && has(units[i - 1], 'group-noun') ? i - 2 : i;
  // "Whisper and Ollama models are": a member that the registry doesn't know.
  if (has(units[i], 'and') && units[i - 1]?.kind === 'mention' && units[i + 1]?.capital)
    return mentionSubject(units, i - 1, start);
  if (units[owner]?.kind === 'mention') return mentionSubject(units, owner, start);
  if (units[owner]?.kind === 'organisation' && owner < i) return { kind: 'mentions', units: [owner] };
  // A noun with adjectives of its own ("the new legal assistant") or "all the models" is a new subject.
  const bare = units
    .slice(i + 1, end)
    .every(
      (unit) =>
        isQuote(unit) ||
        unit.kind === 'claim' ||
        isNoun(unit) ||
        NUMBERS.has(unit.norm) ||
        SIZES.test(unit.norm) ||
        (unit.capital && isPlain(unit)),
    );
  const plural = isPlural(head);
  // "Both models", « Les deux modèles »: those just named.
  if (bare && plural && BOTH.test(units[i]?.norm ?? '') && i === start)
    return { kind: 'anaphor', at: i, means: referenceOf(units[i]?.norm ?? '') };
  const all = ['all', 'tous', 'toutes', 'most', 'many', 'both'].includes(units[i - 1]?.norm ?? '');
  // "All these models" points back, "all the models" needn't.
  const shown = has(units[i], 'demonstrative') && !SOME.test(units[i - 1]?.norm ?? '');
  // "Their models" are those of houses.
  const own = isPossessive(units[i]) && !plural;
  const points = (has(units[i], 'definite', 'demonstrative') || own) && bare && (!all || shown);
  return points ? { kind: 'anaphor', at: i, means: plural ? 'all' : 'one' } : { kind: 'other', head: end };
}
