/** Finds what a verb is about: the subject before a copula. */
import { isAnothersName, isLikeness } from './antonomasia.ts';
import { beforeRelative, headBefore, isSkipped, namesEndingAt, referenceOf } from './before-verb.ts';
import { clauseStart } from './clauses.ts';
import { isCompound } from './compound.ts';
import { describedNoun, governorOf, withoutOpening } from './governor.ts';
import { bracketedSubject, skipInsertion } from './insertions.ts';
import { leadingSubject, openingSubject } from './leading-subject.ts';
import { listBefore } from './mention-lists.ts';
import type { Subject } from './subject.ts';
import {
  beforeName,
  has,
  isDash,
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

/** The subject whose verb stands at `verb`, not before `start`. */
export function subjectOf(units: readonly Unit[], verb: number, start: number): Subject {
  // "Llama 3 drew crowds, being open source"
  if (BECOMING.has(units[verb]?.norm ?? '') && isMark(units[verb - 1], ',') && units[verb - 2]?.kind !== 'mention')
    return openingSubject(units, verb - 1, clauseStart(units, verb - 1));
  // "Llama 3 was praised for being open source"
  // "is notable for being the first open-source model"
  const noted =
    has(units[verb - 2], 'factive') || (NOTED.test(units[verb - 2]?.norm ?? '') && has(units[verb - 3], 'copula'));
  if (units[verb]?.norm === 'being' && units[verb - 1]?.norm === 'for' && noted)
    return openingSubject(units, verb - 1, clauseStart(units, verb - 1));
  let i = verb - 1;
  while (i >= start && isSkipped(units, i)) i--;
  if (i >= start && has(units[i], 'and', 'but')) return leadingSubject(units, start, i);
  if (verb === 0 && has(units[0], 'relative')) return { kind: 'anaphor', at: 0, means: 'one' };
  // "Llama 3 is a model that is open source"
  if (has(units[verb], 'relative') || has(units[i], 'relative')) {
    const noun = beforeRelative(units, has(units[verb], 'relative') ? verb : i, start);
    // « un client GPT-4 qui est … »
    if (units[noun]?.kind === 'mention' && has(units[noun - 1], 'software-noun', 'data-noun') && noun + 1 === i)
      return { kind: 'other', head: noun - 1 };
    // "We rely on Llama 3, which is …": of the name right before it, whatever governs that.
    if (units[noun]?.kind === 'mention')
      return { kind: 'mentions', units: namesEndingAt(units, noun, units[verb]?.norm ?? '') };
    // "Meta's Llama models, which are …"
    const kind = has(units[noun], 'model-noun', 'group-noun') || TECHNOLOGY.test(units[noun]?.norm ?? '');
    if (kind && units[noun - 1]?.kind === 'mention')
      return { kind: 'mentions', units: namesEndingAt(units, noun - 1, units[verb]?.norm ?? '') };
    // « J'utilise Llama 3 dans Jan, qui est … »
    // « Llama 3 tourne sur vLLM, qui est … »
    const served = units[noun]?.capital || RUNNING.test(units[noun - 1]?.norm ?? '');
    if (isPlain(units[noun]) && served && has(units[noun - 1], 'preposition', 'of'))
      return { kind: 'other', head: noun };
    const described = describedBefore(units, noun, start);
    if (described) return described;
    // "The model, which is open source, covers …"
    if (has(units[noun], 'model-noun') && noun <= start + 3 && has(units[start], 'definite', 'demonstrative'))
      return nounSubject(units, noun, start);
  }
  // "Which is open source, too." goes on with the sentence before.
  if (i === 0 && has(units[i], 'relative')) return { kind: 'anaphor', at: 0, means: 'one' };
  if (has(units[i], 'relative')) i = beforeRelative(units, i, start);
  // "The model (Llama 3) is"
  const bracketedName = isMark(units[i], ')') && isMark(units[i - 2], '(') && units[i - 1]?.kind === 'mention';
  if (bracketedName && has(units[i - 3], 'model-noun') && has(units[i - 4], 'definite'))
    return { kind: 'mentions', units: [i - 1] };
  const bracketed = bracketedSubject(units, i, start);
  if (bracketed) return bracketed;
  const inserted = i;
  i = skipInsertion(units, i, start);
  if (i < start) return NONE;
  // "… answers faster and, unlike GPT-4, is open source"
  if (i < inserted && has(units[i], 'and', 'but')) return leadingSubject(units, start, i);
  // "impressed by Llama 3 being open source": the name is the participle's own subject.
  const participle = units[verb]?.norm === 'being' || units[verb]?.norm === 'étant';
  if (participle && units[i]?.kind === 'mention') return { kind: 'mentions', units: [i] };
  // "Llama 3 has the advantage of being open source"
  if (participle && has(units[i], 'of')) {
    const owns = units.findLastIndex((unit, at) => at >= start && at < i && HAVING.has(unit.norm));
    const merit = units.slice(owns + 1, i).some(({ norm }) => MERITS.has(norm));
    return merit && owns > start && i - owns <= 4 ? subjectOf(units, owns, start) : NONE;
  }
  // « Il séduit en étant open source »
  if (participle && units[i]?.norm === 'en') return openingSubject(units, i, start);
  // « L'avantage de Llama 3 est d'être open source »
  const merit = beforeName(units, i);
  if (
    BEING.has(units[verb]?.norm ?? '') &&
    units[i]?.kind === 'mention' &&
    has(units[merit], 'of') &&
    MERITS.has(units[merit - 1]?.norm ?? '')
  )
    return { kind: 'mentions', units: [i] };
  return nounPhraseEndingAt(units, i, start);
}

/** "the Whisper technology that OpenAI open-sourced" */
export const TECHNOLOGY = /^(?:technology|system|technologie|système)$/;
const NOTED = /^(?:notable|famous|popular|remarkable|unique|noteworthy|celebrated|loved|admired)$/;
const RUNNING = /^(?:sur|via|grâce à)$/;
const BECOMING = new Set(['being', 'becoming', 'devenant']);
const BEING = new Set(["est d' être", "est d'être"]);
const MERITS = new Set(
  'advantage|merit|benefit|virtue|distinction|plus|avantage|mérite|intérêt|atout|particularité|spécificité|originalité'.split(
    '|',
  ),
);
const HAVING = new Set(['has', 'have', 'had', 'having', 'offers', 'a', 'ont', 'avait', 'offre']);

const DENYING = new Set(['no', 'nobody', 'none', 'deny', 'denies', 'denied', 'personne', 'aucun']);

/** What a noun group ends with at `noun` is said of: "Llama 3 is a small *model*", "Llama 3, a *model*". */
function describedBefore(units: readonly Unit[], noun: number, start: number): Subject | undefined {
  const head = headBefore(units, noun, start);
  if (head === undefined) return undefined;
  let i = head - 1;
  while (
    i >= start &&
    head - i <= 8 &&
    (isPlain(units[i]) ||
      isNoun(units[i]) ||
      isQuote(units[i]) ||
      isHyphen(units[i], units[i + 1]) ||
      // "a small, multilingual model"
      (isMark(units[i], ',') && isPlain(units[i - 1]) && isPlain(units[i + 1])))
  )
    i--;
  // « une famille de modèles »
  if (has(units[i], 'of') && has(units[i - 1], 'group-noun')) i -= 2;
  if (!has(units[i], 'determiner', 'definite', 'one-of')) return undefined;
  // "Nobody thinks that Llama 3 is a model that is open source"
  if (units.slice(0, head).some((unit) => has(unit, 'negation', 'falsehood') || DENYING.has(unit.norm))) return NONE;
  if (units.slice(start, head).some((unit) => has(unit, 'hypothetical'))) return NONE;
  i--;
  while (isQuote(units[i]) || has(units[i], 'adverb', 'one-of')) i--;
  if (has(units[i], 'copula') && i > start) return subjectOf(units, i, start);
  if (isMark(units[i], ',', '(') || isDash(units[i])) {
    const list = listBefore(units, i);
    if (list && list.mentions.at(-1) === i - 1) return { kind: 'mentions', units: [i - 1] };
  }
  return undefined;
}

function nounPhraseEndingAt(units: readonly Unit[], end: number, start: number): Subject {
  const last = units[end];
  if (has(last, 'pronoun')) return { kind: 'anaphor', at: end, means: referenceOf(last?.norm ?? '') };
  if (last?.kind === 'mention') return mentionSubject(units, end, start);
  // « Toutes sont open source. »
  if (end === start && (last?.norm === 'toutes' || last?.norm === 'tous'))
    return { kind: 'anaphor', at: end, means: 'several' };
  // "But this is open source": unlike what was spoken of.
  if (last?.norm === 'this' && has(units[end - 1], 'but')) return NONE;
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
const BOTH = /^(?:both|all three|the two|les deux|les trois)$/;
const SOME = /^(?:most|many|some|few|la plupart)$/;
const BUILT = /^(?:chatbot|assistant)s?$/;

/** "The Llama 3 models are", "Llama's licence is", "the model is". */
function nounSubject(units: readonly Unit[], end: number, start: number): Subject {
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
