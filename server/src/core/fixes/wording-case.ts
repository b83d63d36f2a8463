/** Gives a replacement the capitals of the words it replaces. */

export type Case = 'lower' | 'initial' | 'title' | 'upper';

/** Short words that titles leave small. */
const SMALL = new Set(['the', 'of', 'with', 'a', 'an', 'de', 'des', 'les', 'à']);

/** "open source" is lower, "Open source" initial, "Open-Source" title, "OPEN SOURCE" upper; acronyms count as lower. */
export function caseOf(words: string): Case {
  const letters = words.replace(/[^\p{L}]/gu, '');
  if (/^f?l?oss$/i.test(letters) || letters === '') return 'lower';
  if (letters === letters.toUpperCase()) return 'upper';
  const parts = words.split(/[^\p{L}]+/u).filter((part) => part !== '');
  if (!isCapital(parts[0])) return 'lower';
  return parts.length > 1 && parts.every(isCapital) ? 'title' : 'initial';
}

export function inCase(words: string, style: Case): string {
  if (style === 'upper') return words.toUpperCase();
  if (style === 'initial') return capitalised(words);
  if (style === 'title') return words.replace(/\p{L}+/gu, (word) => (SMALL.has(word) ? word : capitalised(word)));
  return words;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function isCapital(word: string | undefined): boolean {
  const first = word?.charAt(0) ?? '';
  return first !== first.toLowerCase();
}
