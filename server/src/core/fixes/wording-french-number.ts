/** Number of the noun that a French claim belongs to, so that « propriétaire » agrees. */
import {
  COMPLEMENTS,
  ETRE,
  MODEL_NOUNS,
  PLURAL_DETERMINERS,
  PLURAL_VERBS,
  SINGULAR_DETERMINERS,
} from './wording-french.ts';
import type { Place } from './wording-place.ts';
import { joined, type Word } from './wording-surroundings.ts';

export function isPlural({ before, claim, words }: Pick<Place, 'before' | 'claim' | 'words'>): boolean {
  const inflected = /^(?:libre|ouverte?|fermée?|propriétaire)(s?)$/i.exec(words);
  if (inflected) return inflected[1] !== '';
  for (let i = 0; i < 8; i++) {
    const word = before[i];
    if (!word) break;
    const number = numberOf(word, before, i);
    if (number) return number === 'plural';
  }
  return claim.targets.length > 1;
}

function numberOf(word: Word, before: readonly Word[], index: number): 'plural' | 'singular' | undefined {
  if (ETRE.has(word.lower) && word.lower !== 'été' && word.lower !== 'être') {
    return PLURAL_VERBS.has(word.lower) ? 'plural' : 'singular';
  }
  if (!MODEL_NOUNS.has(word.lower)) return undefined;
  const complement = before.slice(index + 1, index + 3).some(({ lower }) => lower === 'de' || lower === "d'");
  if (complement && COMPLEMENTS.has(word.lower)) return undefined;
  const fixed = /^(?:llm|ia|slm)$/.test(word.lower);
  if (!fixed) return /[sx]$/.test(word.lower) ? 'plural' : 'singular';
  return byDeterminer(before.slice(index + 1, index + 4));
}

function byDeterminer(earlier: readonly Word[]): 'plural' | 'singular' | undefined {
  for (const [i, { lower }] of earlier.entries()) {
    if (!joined(earlier, i)) return undefined;
    if (PLURAL_DETERMINERS.has(lower)) return 'plural';
    if (SINGULAR_DETERMINERS.has(lower)) return 'singular';
  }
  return undefined;
}
