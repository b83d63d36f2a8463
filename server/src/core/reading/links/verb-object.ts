/** What a verb opens behind it: "open-sourced its Llama 3 model", "open-sourced the image editing model HiDream-E1". */
import { compoundEnd } from '../compound.ts';
import type { Discourse } from '../discourse.ts';
import { listFrom } from '../mention-lists.ts';
import {
  has,
  isHyphen,
  isMark,
  isMeasure,
  isNoun,
  isOwner,
  isPlain,
  isPlural,
  isPossessive,
  isQuote,
  type Unit,
} from '../units.ts';
import { type Link, linkUnits, spokenOf } from './link.ts';
import { ofHouse } from './made.ts';
import { itOf } from './opened-it.ts';
import { isLongerName } from './predicate.ts';
import { isTime } from './release-objects.ts';

/** "We also open-source": index of the person before the verb. */
export function doerOf(units: readonly Unit[], verb: number): number | undefined {
  let doer = verb - 1;
  while (has(units[doer], 'adverb', 'have')) doer--;
  return DOERS.test(units[doer]?.norm ?? '') ? doer : undefined;
}

const DOERS = /^(?:we|they)$/;

/** "the tools that we open-source use GPT-4", "the tools we open-sourced": the noun that is the verb's object. */
export function narrowedBy(units: readonly Unit[], verb: number): Unit | undefined {
  const doer = doerOf(units, verb);
  if (doer === undefined) return undefined;
  const tied = has(units[doer - 1], 'relative') || units[doer - 1]?.norm === 'that';
  const noun = units[tied ? doer - 2 : doer - 1];
  return noun?.kind === 'word' && (isNoun(noun) || (isPlain(noun) && isPlural(noun))) ? noun : undefined;
}

export function objectBehind(units: readonly Unit[], verb: number, discourse: Discourse): Link | undefined {
  const start = verb + 1;
  let marks = 0;
  // Other things are opened beside the model.
  let beside = false;
  for (let i = overTerms(units, start); i < units.length && i - start < REACH + marks; i++) {
    if (units[i]?.kind === 'mark') marks++;
    // "open-sourced Triton, then withheld the details of GPT-4"
    if (THEN.test(units[i]?.norm ?? '')) return undefined;
    if (units[i]?.kind === 'mention') return objectAt(units, start, i, beside);
    // "Meta built Llama 3 and open-sourced it", "… and open-sourced the model"
    if (i === start && units[i]?.norm === 'it') return itOf(units, verb, discourse);
    // "open-sourced two sizes of the model": the model spoken of.
    if (
      has(units[i], 'model-noun') &&
      has(units[i - 1], 'definite') &&
      (!isPlain(units[i + 1]) || isTime(units[i + 1])) &&
      units[i + 1]?.kind !== 'mention' &&
      !brings(units, i)
    )
      // "We trained a small tagger and open-sourced the model": the tagger.
      return units.slice(0, verb).some(({ norm }) => /^(?:an?|une?)$/.test(norm))
        ? undefined
        : spokenOf(discourse.antecedents, 'object');
    // "DeepSeek open-sourced its models"
    if (isPlural(units[i]) && has(units[i], 'model-noun') && isPossessive(units[i - 1]) && endsObject(units[i + 1]))
      return ofHouse(units, verb);
    // "the training set and AgentLM"
    if (has(units[i], 'data-noun') && has(units[i + 1], 'and')) continue;
    beside ||= has(units[i], 'and');
    // "their new automatic speech recognition (ASR) model"
    const aside = isMark(units[i], '(') && isPlain(units[i + 1]) && isMark(units[i + 2], ')');
    if (aside) i += 2;
    else if (!isBeforeObject(units, i)) return undefined;
  }
  return undefined;
}

/** The names that are opened, from the first on. */
function objectAt(units: readonly Unit[], start: number, name: number, beside: boolean): Link | undefined {
  if (isMeasure(units, name)) return undefined;
  const list = listFrom(units, name);
  // "open-sourced the Llama 3 tokenizer", "open-sourced Whisper's inference code"
  const held =
    units[name + 1]?.norm === "'s" || units.slice(start, name).some((unit) => has(unit, 'definite', 'determiner'));
  if (held && (compoundEnd(units, name + 1) !== undefined || isLongerName(units, list?.to ?? name + 1)))
    return { kind: 'settled', about: 'software' };
  // "open-sourced the MiniCPM-V & o Cookbook"
  if (list && isMadeOf(units, list.to)) return undefined;
  if (!list || (isMark(units[list.to], '&') && units[list.to + 1]?.kind === 'word')) return undefined;
  // "open-sourced the data and GPT-4 now grades it": a new clause.
  if (
    beside &&
    !endsObject(units[list.to]) &&
    !isTime(units[list.to]) &&
    !has(units[list.to], 'model-noun', 'group-noun')
  )
    return undefined;
  return linkUnits(units, list.mentions, 'object');
}

/** "its Llama 3 fine-tune", "a GPT-4 rival", "the Grok system prompts": another thing, which the name describes. */
function isMadeOf(units: readonly Unit[], start: number): boolean {
  let i = start;
  while (
    i < start + 3 &&
    (isPlain(units[i]) || has(units[i], 'loose-noun') || isMark(units[i], '-')) &&
    !MADE_OF.test(units[i]?.norm ?? '')
  )
    i++;
  return MADE_OF.test(units[i]?.norm ?? '');
}

const MADE_OF =
  /^(?:tunes?|finetunes?|derivatives?|competitors?|rivals?|equivalents?|alternatives?(?: to)?|clones?|conversations?|templates?|chatbots?|prompts?|scripts?|lines?|commands?|copilots?)$/;

/** Nothing that the models could own follows. */
function endsObject(next: Unit | undefined): boolean {
  return next === undefined || isMark(next, '.', ',', ';', ')', '!', ':') || has(next, 'preposition', 'and');
}

/** "open-sourced the model: Llama 3", "the model series of Qwen": what the noun brings in. */
function brings(units: readonly Unit[], noun: number): boolean {
  let i = noun + 1;
  while (isQuote(units[i])) i++;
  return i > noun + 1 && units[i]?.kind === 'mention';
}

/** "open-sourced under the MIT licence the Arctic models": index behind the terms. */
function overTerms(units: readonly Unit[], start: number): number {
  if (!TERMS.test(units[start]?.norm ?? '')) return start;
  const licence = units.findIndex((unit, i) => i > start && (has(unit, 'other-noun') || unit.licence !== undefined));
  return licence > 0 && licence - start <= REACH / 2 && !isMark(units[licence + 1], ',', '.') ? licence + 1 : start;
}

const TERMS = /^(?:with|under|avec|sous)$/;

const THEN = /^(?:then|puis|before|after|avant|ensuite)$/;

/** How far an object's name may stand behind its verb: "open-sourced its small, fast and well-documented Llama 3". */
const REACH = 10;

function isBeforeObject(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  if (has(unit, 'determiner', 'definite', 'demonstrative', 'model-noun', 'group-noun', 'of', 'and', 'not-only'))
    return true;
  // "text-to-video", "end-to-end": small words between hyphens are parts of one.
  if (isHyphen(unit, units[i + 1]) || (isHyphen(units[i - 1], unit) && isHyphen(units[i + 1], units[i + 2])))
    return true;
  // "the latest version of", "a research preview of"
  if (VERSION_OF.test(unit?.norm ?? '') || (has(unit, 'other-noun') && PREVIEW.test(units[i + 1]?.norm ?? '')))
    return true;
  // "all models in the Qwen3 series"
  if (has(unit, 'preposition'))
    return IN.test(unit?.norm ?? '') && has(units[i - 1], 'model-noun') && has(units[i + 1], 'definite');
  return isPlain(unit) || isQuote(unit) || isMark(unit, ',') || isOwner(unit);
}

const VERSION_OF = /^versions? of$/;
const PREVIEW = /^(?:preview|checkpoints?)$/;
const IN = /^(?:in|of|from|dans)$/;
