/** Nouns that a model's name only describes: "the Llama 3 token counter", "GPT-4's prompts". */
import { has, isHyphen, isPlain, isQuote, type Unit } from './units.ts';

/** Whether the words from `start`, right behind a name, up to and with `end` make another noun of it. */
export function isCompound(units: readonly Unit[], start: number, end: number): boolean {
  if (end < start) return false;
  for (let i = start; i < end; i++)
    if (!isPlain(units[i]) && !isQuote(units[i]) && !isHyphen(units[i], units[i + 1]) && !isThing(units[i]))
      return false;
  const first = units[start];
  const opens = first?.capital === true || isNounLike(first) || (end > start && VARIANTS.test(first?.norm ?? ''));
  return opens && isNounLike(units[end]);
}

/** Where the noun ends that the name before `start` only describes; undefined where the name stands for itself. */
export function compoundEnd(units: readonly Unit[], start: number): number | undefined {
  const first = units[start]?.norm === "'s" ? start + 1 : start;
  let end = first;
  while (
    isPlain(units[end]) ||
    isThing(units[end]) ||
    isHyphen(units[end], units[end + 1]) ||
    (BUILT.test(units[end]?.norm ?? '') && isNounLike(units[end + 1]))
  )
    end++;
  // "its Stable Diffusion image generator", "its Whisper speech recogniser": what the model does for a living.
  const last = BUILT.test(units[end]?.norm ?? '') ? end : end - 1;
  if (isDoing(units[last], units[last - 1])) return undefined;
  // "its GPT-4 letter generator"
  if (end > first && BUILT.test(units[end]?.norm ?? '') && isNounLike(units[end - 1])) return end + 1;
  // "Llama 3 chat models", "Llama 3's new model"
  if (has(units[end], 'model-noun', 'group-noun', 'weights-noun', 'loose-noun')) return undefined;
  while (end > first && has(units[end - 1], 'adverb')) end--;
  return isCompound(units, first, end - 1) ? end : undefined;
}

function isDoing(noun: Unit | undefined, before: Unit | undefined): boolean {
  return DOERS.test(noun?.norm ?? '') || (noun?.norm === 'generator' && MEDIA.test(before?.norm ?? ''));
}

/** What models do for a living, whatever stands before. */
export const DOERS = /^(?:recogni[sz]er|transcriber|translator|summari[sz]er|classifier|embedder|reranker|reasoner)$/;
const MEDIA = /^(?:image|picture|video|music|audio|speech|text|code|voice)$/;
const BUILT = /^(?:generator|chatbot|assistant)s?$/;

function isThing(unit: Unit | undefined): boolean {
  return has(unit, 'software-noun', 'data-noun', 'other-noun');
}

/** A noun, or a word in lower case that is no time, number, adverb or participle. */
function isNounLike(unit: Unit | undefined): boolean {
  if (isThing(unit)) return true;
  const norm = unit?.norm ?? '';
  return isPlain(unit) && !has(unit, 'adverb') && unit?.capital !== true && !OTHER.test(norm);
}

/** The model itself, or when and how. */
const OTHER =
  /^\d|(?:ly|ed|ée?s?)$|^(?:itself|themselves|too|also|alone|instruct|base|chat|vision|mini|small|medium|large|turbo|preview|release|launch|fine|tunes?|finetunes?|derivatives?|checkpoints?|distill\w*|quant\w*|an?|one|two|three|four|six|last|later|today|yesterday|this|next|earlier|soon|now|then|completely|free|available|deux|trois|hier|depuis|lui|elle|même|seule?|aussi|désormais|all|both|[bm]|parameters|params|series|herd|line|lineup|gratuitement|librement|made|put|given|being|built|for|gets?|goes|becomes?|under)$/;

/** Variants of a model that other nouns may follow: "the Llama 3 chat demo". */
const VARIANTS = /^(?:instruct|base|chat|vision|mini|fine|preview|release|launch)$/;
