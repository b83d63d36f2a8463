/** "is described by Meta as open source", "models described by Meta as open source", "Llama 3 (described by Meta as …)". */
import { deletion, type Edit, insertion } from '../text/apply-edits.ts';
import type { Span } from '../text/span.ts';
import { type AttributionPlace, isComma } from './attribution-place.ts';
import { holdsMarkup } from './visible-text.ts';
import { BE, BEFORE_VERB, FUNCTION_WORDS, SUBJECTS } from './wording-english.ts';
import { words } from './wording-lexicon.ts';
import { joined, type Word } from './wording-surroundings.ts';

const ARTICLES = words('a an the');
/** Forms of "be" that a participle can follow; "become described" is no English. */
const PASSIVE = words("is are was were been being be isn't aren't it's that's they're");
const HEADS = words('model models llm llms family families system systems assistant assistants');

export function attributeEnglish(place: AttributionPlace): readonly Edit[] | undefined {
  const said = place.text.slice(place.words.start, place.words.end);
  // What somebody does, a longer word ("open-source-only"), capitals throughout: no place for small words.
  if (/sourc(?:ed|ing|es)$/i.test(said) || place.text[place.words.end] === '-' || !/\p{Ll}/u.test(said))
    return undefined;
  return predicate(place) ?? apposition(place) ?? attribute(place);
}

/** "Llama 3 is [described by Meta as] an open-source model". */
function predicate({ before, words: { start }, speaker }: AttributionPlace): readonly Edit[] | undefined {
  const previous = joined(before);
  if (!previous) return undefined;
  const article = ARTICLES.has(previous.lower) ? previous : undefined;
  const verb = article ? joined(before, 1) : previous;
  if (!verb || !BE.has(verb.lower) || !PASSIVE.has(verb.lower) || /n't$/.test(verb.lower)) return undefined;
  // "the open-source model of choice": an identity, no description.
  if (article?.lower === 'the') return undefined;
  return [insertion(article?.span.start ?? start, `described by ${speaker} as `)];
}

/** "Llama 3, [described by Meta as] an open-source model, …". */
function apposition({ text, before, speaker, targets }: AttributionPlace): readonly Edit[] | undefined {
  const article = joined(before);
  if (!article || !/^an?$/.test(article.lower)) return undefined;
  const { start } = article.span;
  if (!targets.some(({ end }) => isComma(text, end, start))) return undefined;
  return [insertion(start, `described by ${speaker} as `)];
}

/** "the model Llama 3 (described by Meta as open source)", "models described by Meta as open source such as …". */
function attribute(place: AttributionPlace): readonly Edit[] | undefined {
  const { text, before, after, words: span, speaker, targets } = place;
  const said = text.slice(span.start, span.end);
  const next = joined(after);
  const previous = joined(before);
  if (isVerb(previous)) return undefined;
  // Without the claim, "an" may have to be "a", and "of open-source" would lose its noun.
  if (!next || (previous && /^(?:an?|more|most|best|only|first|other)$/.test(previous.lower))) return undefined;
  const going = text.slice(span.start, next.span.start);
  if (going.includes('\n') || holdsMarkup(going)) return undefined;
  const [target] = targets;
  const words = `described by ${speaker} as ${predicative(said)}`;
  const removal = deletion(span.start, next.span.start);
  // "the open-source Llama 3": the article would be left over.
  const isBareName = next.span.start === target?.start;
  if (isBareName && previous?.lower === 'the' && endOfName(place, target) === target.end) return undefined;
  if (targets.length === 1 && target && isRightBehind(place, target)) {
    const end = endOfName(place, target);
    return end === undefined ? undefined : [...capitalised(removal, said, next, text), insertion(end, ` (${words})`)];
  }
  const isList = /s$/.test(next.lower) && HEADS.has(next.lower) && startsList(after);
  if (!isList) return undefined;
  return [...capitalised(removal, said, next, text), insertion(next.span.end, ` ${words}`)];
}

/** The name stands right behind the words, or behind a noun: "open-source Llama 3", "open-source model Llama 3". */
function isRightBehind({ after }: AttributionPlace, target: { readonly start: number }): boolean {
  const [first, second] = [joined(after), joined(after, 1)];
  return first?.span.start === target.start || (HEADS.has(first?.lower ?? '') && second?.span.start === target.start);
}

/** "We open-source Grok-1": the words are what somebody does. */
function isVerb(previous: Word | undefined): boolean {
  return (
    previous !== undefined &&
    (SUBJECTS.has(previous.lower) || BEFORE_VERB.has(previous.lower) || previous.lower === 'to')
  );
}

/** Behind the name, or behind the noun that it is part of ("the Phi-3 model"); undefined where more belongs to it. */
function endOfName({ after }: AttributionPlace, target: Span): number | undefined {
  const index = after.findIndex(({ span }) => span.start >= target.end);
  const noun = joined(after, index);
  if (!noun || index < 0 || FUNCTION_WORDS.has(noun.lower) || BE.has(noun.lower)) return target.end;
  return HEADS.has(noun.lower) && joined(after, index + 1)?.lower !== 'of' ? noun.span.end : target.end;
}

function startsList(after: readonly Word[]): boolean {
  const second = joined(after, 1);
  return second !== undefined && /^(?:such|like|including)$/.test(second.lower) && FUNCTION_WORDS.has(second.lower);
}

/** A capital of the words that go passes on to the next word. */
function capitalised(removal: Edit, said: string, next: Word, text: string): readonly Edit[] {
  const isCapital = /^\p{Lu}/u.test(said) && /^\p{Ll}/u.test(next.text);
  if (!isCapital) return [removal];
  const first = text.slice(next.span.start, next.span.start + 1).toUpperCase();
  return [{ span: { start: removal.span.start, end: next.span.start + 1 }, newText: first }];
}

/** "Open-source" → "open source". */
function predicative(said: string): string {
  const words = said.replace(/^(open)[-‐‑](source)/i, '$1 $2');
  return /^\p{Lu}\P{Lu}*$/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
