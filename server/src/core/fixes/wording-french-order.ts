/** Puts « à poids ouverts » where it belongs to its noun: behind the adjectives that follow the claim. */
import type { Edit } from '../text/apply-edits.ts';
import { holdsMarkup } from './visible-text.ts';
import { AVOIR, ETRE, FUNCTION_WORDS, ORIGINS, PASSING, PLURAL_VERBS, RENDER } from './wording-french.ts';
import {
  ADJECTIVES,
  COMPARING,
  GRADING,
  OUTSIDE,
  PREPOSITIONS,
  VERBS,
  WITH_COMPLEMENT,
} from './wording-french-adjectives.ts';
import { isPlural } from './wording-french-number.ts';
import { frenchPhrase } from './wording-french-phrase.ts';
import { type Place, replaceFrom } from './wording-place.ts';
import { joined, type Word } from './wording-surroundings.ts';

/** Nouns behind which a later step grades the phrase (« majoritairement à poids ouverts »): there it has to come first. */
const GROUPS = /^(?:famille|série|gamme)$/;

/**
 * « une IA open source puissante » → « une IA puissante à poids ouverts ». `head` is a noun that is replaced with the claim.
 * Undefined where the next word may be an adjective, as the weights would seem to be what it describes.
 */
export function attributive(place: Place, start: number, head = ''): readonly Edit[] | undefined {
  const phrase = frenchPhrase(place);
  const count = place.to === 'open-weight' ? adjectivesBehind(place) : 0;
  if (count === undefined) return undefined;
  const [first, last] = [place.after[0], place.after[count - 1]];
  if (!first || !last) return one(place, start, `${head}${phrase}`);
  const { text, core, before } = place;
  const moved = text.slice(first.span.start, last.span.end);
  if (!/^\s+$/.test(text.slice(core.end, first.span.start)) || holdsMarkup(moved) || /["“”«»]/.test(moved))
    return undefined;
  if (before.slice(0, 4).some(({ lower }) => GROUPS.test(lower))) return undefined;
  return one(place, start, `${head}${moved} ${phrase}`, last.span.end);
}

/** How many words right behind the claim are adjectives of its noun, with what grades and joins them. */
function adjectivesBehind(place: Place): number | undefined {
  const { after } = place;
  let count = 0;
  let compares = false;
  for (;;) {
    const link = count > 0 && joined(after, count)?.lower === 'et' ? 1 : 0;
    const graded = grades(joined(after, count + link)) ? 1 : 0;
    const at = count + link + graded;
    if (!isAdjective(place, joined(after, at), joined(after, at + 1))) break;
    compares ||= graded === 1 && COMPARING.has(joined(after, at - 1)?.lower ?? '');
    count = at + 1;
  }
  const next = joined(after, count);
  if (compares && /^qu[e']$/.test(next?.lower ?? '')) return undefined;
  return isOutside(place, next, joined(after, count + 1)) ? count : undefined;
}

function grades(word: Word | undefined): boolean {
  return word !== undefined && (GRADING.has(word.lower) || COMPARING.has(word.lower));
}

/** « disponible sur… » is none here, as it takes along what follows; in « gratuit de Meta » that belongs to the noun. */
function isAdjective(place: Place, word: Word | undefined, next: Word | undefined): boolean {
  if (!word || isName(place, word) || !(ADJECTIVES.has(word.lower) || ORIGINS.has(word.lower))) return false;
  const following = next?.lower ?? '';
  return (
    !WITH_COMPLEMENT.test(word.lower) || !PREPOSITIONS.has(following) || (/^d/.test(following) && following !== 'dans')
  );
}

function isName({ style }: Place, { text }: Word): boolean {
  return style !== 'upper' && !/^\p{Ll}/u.test(text);
}

/** Whether a word is surely no adjective that would describe the weights. */
function isOutside(place: Place, word: Word | undefined, next: Word | undefined): boolean {
  if (!word || isName(place, word)) return true;
  const { lower } = word;
  if (FUNCTION_WORDS.has(lower) || OUTSIDE.has(lower) || isVerb(lower)) return true;
  if (/nt$/.test(lower) && !ADJECTIVES.has(lower) && isPlural(place)) return true;
  if (/ment$/.test(lower)) return !next || isOutside(place, next, undefined);
  if (/[^m]ant$/.test(lower) && !ADJECTIVES.has(lower)) return next !== undefined;
  return WITH_COMPLEMENT.test(lower) && PREPOSITIONS.has(next?.lower ?? '');
}

function isVerb(word: string): boolean {
  return [ETRE, AVOIR, PLURAL_VERBS, PASSING, VERBS].some((verbs) => verbs.has(word)) || word in RENDER;
}

function one(place: Place, start: number, newText: string, end?: number): readonly Edit[] | undefined {
  const edit = replaceFrom(place, start, newText, end);
  return edit && [edit];
}
