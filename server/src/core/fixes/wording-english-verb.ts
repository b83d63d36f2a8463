/** Rewords "open-sourced", "open-sourcing" and their kin: what was released is the weights. */
import type { Edit } from '../text/apply-edits.ts';
import { articleEdit } from './wording-article.ts';
import { inCase } from './wording-case.ts';
import {
  AUXILIARY_GAP,
  BE,
  DETERMINERS,
  ENGLISH_TERMS,
  FUNCTION_WORDS,
  HAVE,
  OBJECT_STARTS,
  OTHER_OBJECTS,
  RECENTLY,
  SUBJECTS,
  WEIGHT_NOUNS,
} from './wording-english.ts';
import { type Place, replaceFrom } from './wording-place.ts';
import { joined, type Word } from './wording-surroundings.ts';

const RELEASE = { participle: 'released', gerund: 'releasing', 'third-person': 'releases', plain: 'release' } as const;

export function englishVerb(place: Place): readonly Edit[] | undefined {
  if (place.to === 'open-source') return undefined;
  if (place.form !== 'participle') return active(place, joined(place.after));
  const auxiliary = auxiliaryOf(place.before);
  const next = joined(place.after);
  const hasObject = next !== undefined && !FUNCTION_WORDS.has(next.lower) && !WEEKDAY.test(next.text);
  if (auxiliary === 'be' || auxiliary === 'get') return passive(place, auxiliary, next);
  if (!hasObject)
    return auxiliary === 'have' || objectPronoun(next) ? active(place, next) : passive(place, 'none', next);
  const role = auxiliary === 'have' ? 'active' : roleOf(place, next);
  if (role === undefined) return undefined;
  return role === 'attributive' ? attributive(place, next) : active(place, next);
}

const WEEKDAY = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday)$/;

/** The auxiliary before a participle, adverbs left out: "has since been" is be. */
function auxiliaryOf(before: readonly Word[]): 'be' | 'get' | 'have' | undefined {
  for (let i = 0; i < 4; i++) {
    const word = joined(before, i);
    if (!word) return undefined;
    if (/^(?:get|gets|got|getting)$/.test(word.lower)) return 'get';
    if (BE.has(word.lower)) return 'be';
    if (HAVE.has(word.lower)) return 'have';
    if (!AUXILIARY_GAP.has(word.lower) && !/ly$/.test(word.lower)) return undefined;
  }
  return undefined;
}

/** Whether a participle stands before its noun ("the open-sourced model"), is a verb with a subject, or can't be told. */
function roleOf({ before, claim }: Place, next: Word): 'attributive' | 'active' | undefined {
  const previous = joined(before);
  const named = !isSmall(next.text);
  const earlier = joined(before, 1);
  if (previous && RECENTLY.has(previous.lower) && earlier && DETERMINERS.has(earlier.lower)) return 'attributive';
  if (claim.grammar === 'verb' || OBJECT_STARTS.has(next.lower)) return 'active';
  if (!previous) return named ? 'active' : 'attributive';
  if (DETERMINERS.has(previous.lower)) return 'attributive';
  if (RECENTLY.has(previous.lower)) return earlier ? 'active' : 'attributive';
  if (SUBJECTS.has(previous.lower) || AUXILIARY_GAP.has(previous.lower)) return 'active';
  if (isSmall(previous.text)) return 'attributive';
  return named ? 'active' : undefined;
}

function isSmall(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}

function attributive(place: Place, next: Word | undefined): readonly Edit[] | undefined {
  if (next && WEIGHT_NOUNS.has(next.lower)) return undefined;
  const previous = joined(place.before);
  const released = previous && RECENTLY.has(previous.lower) && place.to === 'open-weight' ? 'released ' : '';
  const newText = inCase(released + ENGLISH_TERMS[place.to], place.style);
  const main = replaceFrom(place, place.start, newText);
  if (!main) return undefined;
  const article = previous && articleEdit(previous, place.text.slice(place.start, place.core.end), newText);
  return article ? [article, main] : [main];
}

/** "was open-sourced" → "was released with open weights", or "was kept proprietary". */
function passive(place: Place, auxiliary: 'be' | 'get' | 'none', next: Word | undefined): readonly Edit[] | undefined {
  if (place.to === 'closed' && auxiliary !== 'be') return undefined;
  if (next && (next.lower === 'as' || next.lower === 'with')) return undefined;
  const words = place.to === 'closed' ? 'kept proprietary' : 'released with open weights';
  const main = replaceFrom(place, place.start, inCase(words, place.style));
  return main && [main];
}

/** "open-sourced Llama" → "released the weights of Llama"; needs an object, and one that has weights. */
function active(place: Place, next: Word | undefined): readonly Edit[] | undefined {
  if (place.to === 'closed' || !next) return undefined;
  const verb = RELEASE[place.form as keyof typeof RELEASE];
  const pronoun = objectPronoun(next);
  if (pronoun) return one(place, `${verb} ${pronoun} weights`, next.span.end);
  if (place.form === 'gerund' && next.lower === 'of') return one(place, 'release of the weights');
  if (FUNCTION_WORDS.has(next.lower) && next.lower !== 'this') return undefined;
  const object = objectWords(place.after);
  if (object.some((word) => OTHER_OBJECTS.has(word.lower))) return undefined;
  return one(
    place,
    object.some((word) => WEIGHT_NOUNS.has(word.lower) || /^checkpoints?$/.test(word.lower))
      ? verb
      : `${verb} the weights of`,
  );
}

function one(place: Place, newText: string, end?: number): readonly Edit[] | undefined {
  const edit = replaceFrom(place, place.start, inCase(newText, place.style), end);
  return edit && [edit];
}

function objectPronoun(word: Word | undefined): string | undefined {
  return word && { it: 'its', them: 'their' }[word.lower];
}

/** The next words up to the first that starts something else. */
function objectWords(after: readonly Word[]): readonly Word[] {
  const object: Word[] = [];
  for (let i = 0; i < 6; i++) {
    const word = joined(after, i);
    if (!word || (i > 0 && FUNCTION_WORDS.has(word.lower) && word.lower !== 'and')) break;
    object.push(word);
  }
  return object;
}
