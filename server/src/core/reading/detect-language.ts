/** Tells the language of a passage by its frequent short words and the letters of its own. */
import type { Token } from '../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';

/** How many tokens leave a language in doubt, and what a word that is no little one then counts. */
const SHORT = 60;
const WEAK = 0.1;

/** The lexicon whose common words prevail; `fallback` where the passage is too short to tell. */
export function detectLanguage(tokens: readonly Token[], lexicons: readonly Lexicon[], fallback: Lexicon): Lexicon {
  let best = fallback;
  let most = 0;
  for (const lexicon of lexicons) {
    let count = 0;
    const { letters } = lexicon.language;
    for (const { norm } of tokens) if (lexicon.common.has(norm) || (letters && hasLetter(norm, letters))) count++;
    // Too short for little words: nouns and verbs that the language knows.
    if (count === 0 && tokens.length <= SHORT) {
      for (const { kind, norm } of tokens) if (kind === 'word' && lexicon.phrases.startsWith(norm)) count += WEAK;
    }
    if (count > most || (count === most && lexicon === fallback)) {
      most = count;
      best = lexicon;
    }
  }
  return best;
}

function hasLetter(word: string, letters: string): boolean {
  for (const letter of word) if (letter > 'z' && letters.includes(letter)) return true;
  return false;
}
