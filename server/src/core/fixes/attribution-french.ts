/** « est présenté par Meta comme open source », « Llama 3 (présenté par Meta comme open source) ». */
import { deletion, type Edit, insertion } from '../text/apply-edits.ts';
import { type AttributionPlace, isComma } from './attribution-place.ts';
import { BLANK } from './visible-text.ts';
import { COMPLEMENTS, ETRE, MODEL_NOUNS, PLURAL_VERBS } from './wording-french.ts';
import { words } from './wording-lexicon.ts';
import { joined, type Word } from './wording-surroundings.ts';

const ARTICLES = words('un une des');
/** Forms of « être » that a participle can follow; « devient présenté » is no French. */
const PASSIVE = words('est sont était étaient sera seront serait seraient fut furent');
const FEMININE = words(`elle elles version versions famille familles ia solution solutions alternative alternatives
  série séries architecture architectures gamme offre offres option options variante variantes`);
const PRONOUNS = words('il ils elle elles');

export function attributeFrench(place: AttributionPlace): readonly Edit[] | undefined {
  return predicate(place) ?? apposition(place) ?? attribute(place);
}

/** « Llama 3 est [présenté par Meta comme] un modèle open source ». */
function predicate(place: AttributionPlace): readonly Edit[] | undefined {
  const { before, words: span, speaker } = place;
  const phrase = phraseBefore(before);
  const verb = joined(before, phrase.length);
  if (!verb || !ETRE.has(verb.lower) || !PASSIVE.has(verb.lower)) return undefined;
  const ending = endingOf(place, phrase.length + 1, PLURAL_VERBS.has(verb.lower) || verb.lower === 'seraient');
  if (ending === undefined) return undefined;
  const start = phrase.at(-1)?.span.start ?? span.start;
  return [insertion(start, `présenté${ending} par ${speaker} comme `)];
}

/** « Llama 3, [présenté par Meta comme] un modèle open source, … ». */
function apposition({ text, before, speaker, targets }: AttributionPlace): readonly Edit[] | undefined {
  const article = phraseBefore(before).at(-1);
  if (!article || !targets.some(({ end }) => isComma(text, end, article.span.start))) return undefined;
  return [insertion(article.span.start, `présenté${targets.length > 1 ? 's' : ''} par ${speaker} comme `)];
}

/** « le modèle Llama 3 (présenté par Meta comme open source) »; « des modèles présentés par Meta comme open source tels que ». */
function attribute(place: AttributionPlace): readonly Edit[] | undefined {
  const { text, before, after, words: span, speaker, targets } = place;
  const noun = joined(before);
  if (!noun || !MODEL_NOUNS.has(noun.lower)) return undefined;
  const next = joined(after);
  const [target] = targets;
  const said = text.slice(span.start, span.end);
  const gender = FEMININE.has(noun.lower) ? 'e' : '';

  if (targets.length === 1 && target && next?.span.start === target.start) {
    const gap = text.slice(noun.span.end, span.start);
    // A note on the words would be left behind on the noun.
    if (!/^[ \u00A0\n]$/.test(gap) || text.slice(span.end, target.start).includes(BLANK)) return undefined;
    return [
      deletion(noun.span.end, span.end),
      insertion(target.end, ` (présenté${gender} par ${speaker} comme ${said})`),
    ];
  }
  const isList = /s$/.test(noun.lower) && (/^tel(?:le)?s?$/.test(next?.lower ?? '') || opensBracket(text, span.end));
  return isList ? [insertion(span.start, `présenté${gender}s par ${speaker} comme `)] : undefined;
}

/** What stands between the verb and the claim, nearest first: nothing, or « un modèle », « un grand modèle de langage ». */
function phraseBefore(before: readonly Word[]): readonly Word[] {
  let hasNoun = false;
  for (let i = 0; i < 6; i++) {
    const word = joined(before, i);
    if (!word) return [];
    if (ARTICLES.has(word.lower)) return hasNoun ? before.slice(0, i + 1) : [];
    hasNoun ||= MODEL_NOUNS.has(word.lower);
    if (!hasNoun && !COMPLEMENTS.has(word.lower)) return [];
    if (!/^\p{L}+$/u.test(word.lower) || ETRE.has(word.lower)) return [];
  }
  return [];
}

/** Agreement with the subject, where it is plain what that is. */
function endingOf({ before, targets }: AttributionPlace, index: number, isPlural: boolean): string | undefined {
  const subject = joined(before, index);
  if (!subject) return undefined;
  const plural = isPlural ? 's' : '';
  const name = targets.findLast(({ start, end }) => start <= subject.span.start && subject.span.end <= end);
  if (!name) {
    if (!PRONOUNS.has(subject.lower) && !MODEL_NOUNS.has(subject.lower)) return undefined;
    return (FEMININE.has(subject.lower) ? 'e' : '') + plural;
  }
  // « La famille Llama 3 est … »: the noun before the name decides; before several names it may not.
  const noun = before.find(({ span }) => span.end <= Math.min(...targets.map(({ start }) => start)));
  if (!noun || !MODEL_NOUNS.has(noun.lower)) return plural;
  return targets.length > 1 && isPlural !== /s$/.test(noun.lower)
    ? undefined
    : (FEMININE.has(noun.lower) ? 'e' : '') + plural;
}

function opensBracket(text: string, offset: number): boolean {
  return /^\s?\(/.test(text.slice(offset, offset + 2));
}
