/** Tells the language of a passage by its frequent short words and the letters of its own. */
import type { Token } from '../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';
import type { Unchanged } from './unchanged.ts';

/** How many tokens leave a language in doubt, and what a word that is no little one then counts. */
const SHORT = 60;
const WEAK = 0.1;

/** What tokens say of their language; scores of several passages add up. */
export interface Scores {
  readonly tokens: number;
  /** For each lexicon: little words, and words with letters of its own. */
  readonly counts: readonly number[];
  /** For each lexicon: nouns and verbs that it knows; counted where the passage is short and has no little word of it. */
  readonly known: readonly number[];
}

export function scoresOf(tokens: readonly Token[], lexicons: readonly Lexicon[]): Scores {
  const little = littleWordsOf(lexicons);
  const counts = lexicons.map(() => 0);
  for (const { norm } of tokens) {
    const owners = little.get(norm);
    if (owners === undefined) countLetters(norm, lexicons, counts);
    else for (const owner of owners) counts[owner] = (counts[owner] ?? 0) + 1;
  }
  const known = lexicons.map(({ phrases }, i) => {
    if (counts[i] !== 0 || tokens.length > SHORT) return 0;
    let words = 0;
    for (const { kind, norm } of tokens) if (kind === 'word' && phrases.startsWith(norm)) words++;
    return words;
  });
  return { tokens: tokens.length, counts, known };
}

/** For each little word the places of the lexicons that know it, and of those whose own letters it has: one look a token. */
function littleWordsOf(lexicons: readonly Lexicon[]): ReadonlyMap<string, readonly number[]> {
  const ready = littleWords.get(lexicons);
  if (ready) return ready;
  const words = new Map<string, number[]>();
  for (const { common } of lexicons)
    for (const word of common)
      words.set(
        word,
        lexicons.flatMap((lexicon, i) => (lexicon.common.has(word) || isOwn(word, lexicon) ? [i] : [])),
      );
  littleWords.set(lexicons, words);
  return words;
}

const littleWords = new WeakMap<readonly Lexicon[], ReadonlyMap<string, readonly number[]>>();

function countLetters(word: string, lexicons: readonly Lexicon[], counts: number[]): void {
  if (!hasBeyond(word)) return;
  for (let i = 0; i < lexicons.length; i++) if (isOwn(word, lexicons[i])) counts[i] = (counts[i] ?? 0) + 1;
}

function isOwn(word: string, lexicon: Lexicon | undefined): boolean {
  const letters = lexicon?.language.letters;
  return letters !== undefined && hasLetter(word, letters);
}

/** A letter that English doesn't have. */
function hasBeyond(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > Z) return true;
  return false;
}

interface Scored {
  readonly scores: Scores;
}

/** The scores of a whole document; where most of it is the same, those of the last one, changed by the difference. */
export function sumOf(
  prose: readonly Scored[],
  lexicons: readonly Lexicon[],
  last: { readonly prose: readonly Scored[]; readonly scores: Scores } | undefined,
  { before, behind }: Pick<Unchanged, 'before' | 'behind'>,
): Scores {
  const counts = lexicons.map((_, i) => last?.scores.counts[i] ?? 0);
  const known = lexicons.map((_, i) => last?.scores.known[i] ?? 0);
  let tokens = last?.scores.tokens ?? 0;
  const add = (all: readonly Scored[], sign: 1 | -1) => {
    for (let at = before; at < all.length - behind; at++) {
      const scores = all[at]?.scores;
      tokens += sign * (scores?.tokens ?? 0);
      for (let i = 0; i < counts.length; i++) {
        counts[i] = (counts[i] ?? 0) + sign * (scores?.counts[i] ?? 0);
        known[i] = (known[i] ?? 0) + sign * (scores?.known[i] ?? 0);
      }
    }
  };
  if (last) add(last.prose, -1);
  add(prose, 1);
  return { tokens, counts, known };
}

/** The lexicon whose common words prevail; `fallback` where there are too few to tell. */
export function chooseLexicon(scores: Scores, lexicons: readonly Lexicon[], fallback: Lexicon): Lexicon {
  let best = fallback;
  let most = 0;
  for (const [i, lexicon] of lexicons.entries()) {
    let count = scores.counts[i] ?? 0;
    // Too short for little words: nouns and verbs that the language knows.
    if (count === 0 && scores.tokens <= SHORT) for (let word = scores.known[i] ?? 0; word > 0; word--) count += WEAK;
    if (count > most || (count === most && lexicon === fallback)) {
      most = count;
      best = lexicon;
    }
  }
  return best;
}

function hasLetter(word: string, letters: string): boolean {
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) > Z && letters.includes(word.charAt(i))) return true;
  }
  return false;
}

const Z = 122;
