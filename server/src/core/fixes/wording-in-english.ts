/** Rewords an English claim: decides what part the words play, and puts accurate ones in their place. */
import type { Edit } from '../text/apply-edits.ts';
import { articleEdit } from './wording-article.ts';
import { type Case, inCase } from './wording-case.ts';
import {
  BE,
  BEFORE_VERB,
  ENGLISH_TERMS,
  FUNCTION_WORDS,
  INTENTION,
  MINIMIZERS,
  NOUN_PREPOSITIONS,
  OBJECT_STARTS,
  OTHER_NOUNS,
  PLURAL_BE,
  SUPERLATIVE,
  TAKES_TO,
  WEIGHT_NOUNS,
} from './wording-english.ts';
import { englishVerb } from './wording-english-verb.ts';
import { SEPARATOR, words } from './wording-lexicon.ts';
import { type Place, replaceFrom } from './wording-place.ts';
import { joined, type Word } from './wording-surroundings.ts';

/** Behind a noun such as "code", these show that a model is meant after all. */
const MODEL = /^(?:models?|[sv]?lms?|llms?|assistants?|generators?|chatbots?)$/;

export function rewordEnglish(place: Place): readonly Edit[] | undefined {
  const next = joined(place.after);
  if (next && /ed$/.test(next.lower) && !startsNoun(joined(place.after, 1))) return undefined;
  if (next?.lower === 'access') return undefined;
  if (next && OTHER_NOUNS.has(next.lower) && !MODEL.test(joined(place.after, 1)?.lower ?? '')) return undefined;
  if (next?.lower === 'as' && joined(place.before)?.lower === 'as') return undefined;
  if (
    place.claim.level !== 'closed' &&
    next &&
    /^(?:to|for|about|up)$/.test(next.lower) &&
    /^open$/i.test(place.words)
  ) {
    return undefined;
  }
  if (place.to === 'closed' && place.before.slice(0, 3).some((word) => SUPERLATIVE.has(word.lower))) return undefined;
  if (isVerb(place)) return englishVerb(place);
  if (mayBeInfinitive(place) || isObject(place)) return undefined;
  if (place.form === 'weights' || (next && WEIGHT_NOUNS.has(next.lower))) return weights(place, next);
  if (place.form === 'software' || next?.lower === 'software') return software(place, next);
  return isNoun(place) ? noun(place) : adjective(place);
}

function isVerb({ form, claim, before, after }: Place): boolean {
  if (form !== 'plain') return form === 'participle' || form === 'gerund' || form === 'third-person';
  if (claim.grammar === 'verb') return true;
  const previous = joined(before);
  const next = joined(after);
  if (!previous || !next || claim.level !== 'open-source') return false;
  if (BEFORE_VERB.has(previous.lower)) return startsNoun(next);
  if (previous.lower !== 'to' || !(startsNoun(next) || OBJECT_STARTS.has(next.lower))) return false;
  return OBJECT_STARTS.has(next.lower) || INTENTION.has(joined(before, 1)?.lower ?? '');
}

/** "for Acme to open source Acme-1": a name behind "to open source", where no noun before asks for "to". */
function mayBeInfinitive({ before, after, claim }: Place): boolean {
  if (claim.level !== 'open-source' || joined(before)?.lower !== 'to') return false;
  return /^\p{Lu}/u.test(joined(after)?.text ?? '') && !TAKES_TO.has(joined(before, 1)?.lower ?? '');
}

/** "We use open source (Llama 3)": a noun, for which "open-weight" would be none. */
function isObject({ before, after }: Place): boolean {
  const previous = joined(before);
  return previous !== undefined && USES.has(previous.lower) && !startsNoun(joined(after));
}

const USES = words(
  'use uses used using choose chooses chose prefer prefers love run runs via through adopt adopts adopted',
);

function startsNoun(word: Word | undefined): boolean {
  return word !== undefined && !FUNCTION_WORDS.has(word.lower);
}

function isNoun({ before, after, claim }: Place): boolean {
  const previous = joined(before);
  if (startsNoun(joined(after)) || (previous && BE.has(previous.lower))) return false;
  return claim.grammar === 'noun' || /^(?:as|in|of|from|to|toward|towards|with|by|about)$/.test(previous?.lower ?? '');
}

function adjective(place: Place, end = place.core.end): readonly Edit[] | undefined {
  const { before, after, to, claim } = place;
  let { start } = place;
  const previous = joined(before);
  if (claim.level === 'open-weight' && to === 'open-source') {
    if (!previous || !MINIMIZERS.has(previous.lower)) return undefined;
    start = previous.span.start;
  }
  const alone =
    start < place.core.start || !startsNoun(joined(after)) || (previous && BE.has(previous.lower) && !joined(after, 1));
  return edits(place, start, end, inCase(parted(ENGLISH_TERMS[to], place, alone === true), titleCase(place)));
}

/** "Open Models" is a title though its claim is one word. */
function titleCase({ style, after, words }: Place): Case {
  const inTitle = style === 'initial' && !/\P{L}/u.test(words) && /^\p{Lu}\p{Ll}/u.test(joined(after)?.text ?? '');
  return inTitle ? 'title' : style;
}

/** The term with the space or hyphen that the author used; a lone adjective gets its hyphen, unless it is a title. */
function parted(term: string, { words, style }: Place, alone: boolean): string {
  const separator = new RegExp(SEPARATOR, 'u').exec(words)?.[0];
  if (separator === undefined || !/^(?:open|closed)/i.test(words)) return term;
  const keeps = separator !== ' ' || !alone || style === 'upper' || style === 'title';
  return keeps ? term.replace('-', separator) : term;
}

function edits(place: Place, start: number, end: number, newText: string): readonly Edit[] | undefined {
  const main = replaceFrom(place, start, newText, end);
  if (!main) return undefined;
  const previous = joined(place.before.filter((word) => word.span.end <= start));
  const article = previous && articleEdit(previous, place.text.slice(start, end), newText);
  return article ? [article, main] : [main];
}

/** "as open source" → "as open weights". */
function noun(place: Place): readonly Edit[] | undefined {
  const { to, style, start, before, claim } = place;
  const previous = joined(before)?.lower ?? '';
  if (to === 'open-source') return undefined;
  if (to === 'open-weight') {
    if (before.length > 0 && !NOUN_PREPOSITIONS.has(previous)) return undefined;
    if (before.length === 0 && joined(place.after)) return undefined;
    return edits(place, start, place.core.end, inCase(parted('open-weights', place, false).replace('-', ' '), style));
  }
  if (previous !== 'as') return undefined;
  const several = claim.targets.length > 1 || before.some((word) => PLURAL_BE.has(word.lower));
  return edits(place, start, place.core.end, several ? 'proprietary models' : 'a proprietary model');
}

/** "open-source weights" and "closed weights" → "open weights"; "open weights" → "closed weights". */
function weights(place: Place, next: Word | undefined): readonly Edit[] | undefined {
  const { form, to, style, start } = place;
  const previous = joined(place.before);
  const attributive = startsNoun(next);
  if (form === 'weights' && (attributive || (previous && BE.has(previous.lower)))) return adjective(place);
  if (to === 'open-source') return undefined;
  const word = to === 'open-weight' ? 'open' : 'closed';
  if (form !== 'weights') return edits(place, start, place.core.end, inCase(word, style));
  const adjectiveEnd = place.core.start + (/^\p{L}+/u.exec(place.words)?.[0].length ?? 0);
  const closer = { ...place, core: { start: place.core.start, end: adjectiveEnd } };
  return edits(closer, start, adjectiveEnd, inCase(word, style === 'title' ? 'initial' : style));
}

/** "is free software" → "is open-weight"; "open-source software such as Llama" → "open-weight models such as Llama". */
function software(place: Place, next: Word | undefined): readonly Edit[] | undefined {
  const { form, to, before, after, start, style } = place;
  const previous = joined(before)?.lower ?? '';
  const end = form === 'software' ? place.core.end : next?.span.end;
  const follower = form === 'software' ? next : joined(after, 1);
  if (end === undefined || startsNoun(follower)) return undefined;
  const words = ENGLISH_TERMS[to];
  if (BE.has(previous)) return edits(place, start, end, inCase(words, style));
  if (previous === 'as') return edits(place, start, end, to === 'open-weight' ? 'open weights' : `${words} software`);
  const lists = follower && (follower.lower === 'such' || follower.lower === 'like' || follower.lower === 'including');
  return lists ? edits(place, start, end, inCase(`${words} models`, style)) : undefined;
}
