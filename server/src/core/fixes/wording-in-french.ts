/** Rewords a French claim: decides what part the words play, and puts accurate ones in their place. */
import type { Edit } from '../text/apply-edits.ts';
import { ETRE, FUNCTION_WORDS, MODEL_NOUNS, NO_NOUNS, ORIGINS, OTHER_NOUNS, PASSING } from './wording-french.ts';
import { frenchNoun } from './wording-french-noun.ts';
import { attributive } from './wording-french-order.ts';
import { frenchPhrase } from './wording-french-phrase.ts';
import { frenchVerb, madeOpen } from './wording-french-verb.ts';
import { words } from './wording-lexicon.ts';
import { type Place, replaceFrom } from './wording-place.ts';
import { joined } from './wording-surroundings.ts';

const MINIMIZERS = ['seulement', 'simplement', 'uniquement', 'juste'];

const PUTTING = words('mettre met mettent mis mettant mettra');

export function rewordFrench(place: Place): readonly Edit[] | undefined {
  const { form, before, claim, core } = place;
  const previous = joined(before);
  // English words around a claim that was taken for French.
  if (previous && /^(?:the|an|our|their|its|this|these|any|some)$/.test(previous.lower)) return undefined;
  // « a mis Llama en open source »: what is put so is said with other words.
  const isPut = form === 'en' || previous?.lower === 'en';
  if (isPut && before.slice(0, 8).some((word, i) => joined(before, i) && PUTTING.has(word.lower))) return undefined;
  if (form === 'participle' || form === 'infinitive' || form === 'gerund' || form === 'third-plural') {
    return frenchVerb(place);
  }
  if (form === 'plain' && claim.level === 'open-source' && isVerb(place)) return frenchVerb(place);
  if (form === 'en') return withEn(place, place.start);
  if (form === 'plain' && previous?.lower === 'en' && place.start === core.start) {
    return withEn({ ...place, before: before.slice(1) }, previous.span.start);
  }
  if (form === 'code') return frenchCode(place);
  if (form === 'weights' || form === 'weights-predicate') return frenchWeights(place);
  if (form === 'plain' && previous && /^(?:[ld]'|de|comme)$/.test(previous.lower)) return frenchNoun(place, previous);
  return madeOpen(place) ?? adjective(place);
}

/** « Meituan open-source LongCat », « Meta open source son modèle »: a name, the verb, an object. */
function isVerb({ before, after, claim }: Place): boolean {
  if (claim.grammar === 'verb') return true;
  const [previous, next] = [joined(before), joined(after)];
  if (!previous || !next || MODEL_NOUNS.has(previous.lower)) return false;
  if (!/^\p{Lu}/u.test(previous.text) || MODEL_NOUNS.has(joined(before, 1)?.lower ?? '')) return false;
  return /^(?:le|la|les|l'|son|sa|ses|leur|leurs|un|une|deux|trois)$/.test(next.lower) || /^\p{Lu}/u.test(next.text);
}

function adjective(place: Place): readonly Edit[] | undefined {
  const { before, after, to, claim, form, words } = place;
  const previous = joined(before);
  const next = joined(after);
  if (form === 'software') return attributive(place, place.start, isSeveral(words) ? 'modèles ' : 'modèle ');
  if (previous && (NO_NOUNS.has(previous.lower) || OTHER_NOUNS.has(previous.lower))) return undefined;
  if (saysOtherFreedom(place)) return undefined;
  if (!previous && next && !FUNCTION_WORDS.has(next.lower) && !ORIGINS.has(next.lower)) return undefined;
  if (claim.level === 'open-weight' && to === 'open-source') {
    if (!previous || !MINIMIZERS.includes(previous.lower)) return undefined;
    return one(place, previous.span.start, 'open source');
  }
  if (previous && /^logiciels?$/.test(previous.lower)) {
    if (to === 'closed') return one(place, place.start, frenchPhrase(place));
    return attributive(place, previous.span.start, isSeveral(previous.lower) ? 'modèles ' : 'modèle ');
  }
  if (previous?.lower === 'poids') return one(place, place.start, to === 'closed' ? 'fermés' : 'ouverts');
  return previous && !ETRE.has(previous.lower)
    ? attributive(place, place.start)
    : one(place, place.start, frenchPhrase(place));
}

/** « libre de droits », « libre d’accès », « ouvert à tous » say nothing about the model's parts. */
function saysOtherFreedom({ words, after }: Place): boolean {
  const [next, noun] = [joined(after)?.lower ?? '', joined(after, 1)?.lower ?? ''];
  if (/^ouverte?s?$/i.test(words)) return next === 'à' || next === 'aux' || next === 'au';
  return /^libres?$/i.test(words) && /^d[e']$/.test(next) && /^(?:droits?|accès|utilisation|usage|emploi)$/.test(noun);
}

/** « publié en open source » → « publié avec des poids ouverts »; `before` starts behind « en ». */
function withEn(place: Place, start: number): readonly Edit[] | undefined {
  const { before, to } = place;
  const previous = joined(before);
  const here = { ...place, style: 'lower' as const };
  if (to === 'open-source') return undefined;
  if (previous && MODEL_NOUNS.has(previous.lower)) return attributive(here, start);
  if (!previous || ETRE.has(previous.lower)) return one(here, start, frenchPhrase(here));
  if (PASSING.has(previous.lower)) return to === 'closed' ? undefined : one(here, start, 'aux poids ouverts');
  return one(here, start, to === 'closed' ? 'sous forme propriétaire' : 'avec des poids ouverts');
}

/** « à code source ouvert » → « à poids ouverts »; « son code source ouvert » → « ses poids ouverts ». */
function frenchCode(place: Place): readonly Edit[] | undefined {
  const previous = joined(place.before);
  if (!previous || place.to === 'open-source') return undefined;
  const from = previous.span.start;
  if (previous.lower === 'à') return attributive({ ...place, before: place.before.slice(1) }, from);
  if (place.to === 'closed') return undefined;
  const determiner = { un: 'des', son: 'ses', leur: 'leurs', du: 'des' }[previous.lower];
  const subject = previous.lower !== 'un' && !joined(place.before, 1);
  return determiner && !subject ? one(place, from, `${determiner} poids ouverts`) : undefined;
}

/** « à poids ouverts » → « propriétaire »; « ses poids sont ouverts » → « ses poids sont fermés », and the reverse. */
function frenchWeights(place: Place): readonly Edit[] | undefined {
  const { to, before, core, words } = place;
  const previous = joined(before);
  if (to === 'open-source') return undefined;
  if (place.form === 'weights' && to === 'closed' && previous?.lower === 'à') {
    return one(place, previous.span.start, frenchPhrase({ ...place, before: before.slice(1) }));
  }
  const last = /\p{L}+$/u.exec(words)?.[0].length ?? 0;
  const state = { ...place, core: { start: core.end - last, end: core.end } };
  const edit = replaceFrom(state, core.end - last, to === 'closed' ? 'fermés' : 'ouverts');
  return edit && [edit];
}

function isSeveral(noun: string): boolean {
  return /^logiciels/i.test(noun);
}

function one(place: Place, start: number, newText: string, end?: number): readonly Edit[] | undefined {
  const edit = replaceFrom(place, start, newText, end);
  return edit && [edit];
}
