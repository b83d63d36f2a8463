/** Rewords « l’open source » and other noun uses, contractions included: « de l’open source » → « des poids ouverts ». */
import type { Edit } from '../text/apply-edits.ts';
import { BEFORE_OBJECT, ETRE, FUNCTION_WORDS, OTHER_NOUNS } from './wording-french.ts';
import { isPlural } from './wording-french-number.ts';
import { type Place, replaceFrom } from './wording-place.ts';
import { joined, type Word } from './wording-surroundings.ts';

const WEIGHTS = 'poids ouverts';

/** `article` is the word right before the claim: l’, d’, de or comme. */
export function frenchNoun(place: Place, article: Word): readonly Edit[] | undefined {
  const next = joined(place.after);
  if (place.to === 'open-source' || (next && !FUNCTION_WORDS.has(next.lower))) return undefined;
  const earlier = place.before.slice(1);
  if (article.lower === 'comme') return asModel(place, article, earlier);
  if (article.lower === "l'") return withArticle(place, article, earlier);
  const head = joined(earlier);
  if (place.to === 'closed' || !head || OTHER_NOUNS.has(head.lower)) return undefined;
  return one(place, article.span.start, `de ${WEIGHTS}`);
}

/** « publié comme open source » → « publié comme modèle à poids ouverts ». */
function asModel(place: Place, article: Word, earlier: readonly Word[]): readonly Edit[] | undefined {
  const several = isPlural({ ...place, before: earlier });
  const adjective = place.to === 'closed' ? (several ? 'propriétaires' : 'propriétaire') : `à ${WEIGHTS}`;
  return one(place, article.span.end + 1, `${several ? 'modèles' : 'modèle'} ${adjective}`);
}

function withArticle(place: Place, article: Word, earlier: readonly Word[]): readonly Edit[] | undefined {
  const preposition = joined(earlier);
  const start = preposition?.span.start ?? article.span.start;
  const before = joined(earlier, 1);
  if (preposition?.lower === 'de' && before && ETRE.has(before.lower)) {
    return one(place, start, place.to === 'closed' ? 'un modèle propriétaire' : `un modèle à ${WEIGHTS}`);
  }
  if (place.to === 'closed' || !preposition) return undefined;
  if (preposition.lower === 'de') {
    return before && !OTHER_NOUNS.has(before.lower) ? one(place, start, `des ${WEIGHTS}`) : undefined;
  }
  if (preposition.lower === 'à') return one(place, start, `aux ${WEIGHTS}`);
  return BEFORE_OBJECT.has(preposition.lower) ? one(place, article.span.start, `les ${WEIGHTS}`) : undefined;
}

function one(place: Place, start: number, newText: string): readonly Edit[] | undefined {
  const edit = replaceFrom(place, start, newText);
  return edit && [edit];
}
