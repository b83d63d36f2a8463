/** The English article before words that change: "an open-source LLM" → "a proprietary LLM". */
import type { Edit } from '../text/apply-edits.ts';
import type { Word } from './wording-surroundings.ts';

/** An edit where `previous` is an article that fits the old words but not the new ones. */
export function articleEdit(previous: Word, oldWords: string, newWords: string): Edit | undefined {
  const present = previous.lower;
  if (present !== 'a' && present !== 'an') return undefined;
  const wanted = articleFor(newWords);
  if (present !== articleFor(oldWords) || present === wanted) return undefined;
  const allCapitals = oldWords === oldWords.toUpperCase();
  const capital = previous.text.startsWith('A');
  const newText = capital ? (allCapitals ? wanted.toUpperCase() : wanted.replace('a', 'A')) : wanted;
  return { span: previous.span, newText };
}

/** By the first sound: names of letters count for short acronyms ("an MIT licence"). */
export function articleFor(words: string): 'a' | 'an' {
  const first = /[\p{L}\p{N}]+/u.exec(words)?.[0] ?? '';
  if (/^[A-Z]{2,4}$/.test(first)) return 'AEFHILMNORSX'.includes(first.charAt(0)) && !isWord(first) ? 'an' : 'a';
  return /^(?:[aeio]|u(?!ni|s)|8|11|18)/i.test(first) ? 'an' : 'a';
}

/** Acronyms that are spoken as a word. */
function isWord(acronym: string): boolean {
  return ['FOSS', 'RAIL'].includes(acronym);
}
