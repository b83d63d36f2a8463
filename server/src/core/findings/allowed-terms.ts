/** The words that a project allows of any model: where a claim is part of them, it is not reported. */
import type { Span } from '../text/span.ts';

/** White space, hyphens and marks of emphasis join the words of a term; punctuation parts them. */
const JOINT = '[^\\p{L}\\p{N}.,;:!?()\\[\\]]{1,6}';
/** Far more than stands between a claim and the end of a term. */
const REACH = 300;

/** Whatever the case, the hyphens and the plural; `span` is a claim's, in UTF-16 code units. */
export function createAllowedTerms(text: string, terms: readonly string[]): (span: Span) => boolean {
  const known = terms.flatMap((term) => {
    const words = wordsOf(term);
    return words.length === 0 ? [] : [{ bare: words.join(' '), pattern: patternOf(words) }];
  });
  if (known.length === 0) return () => false;
  return ({ start, end }) => {
    const claim = wordsOf(text.slice(start, end)).join(' ');
    const from = Math.max(0, start - REACH);
    const around = text.slice(from, end + REACH);
    return known.some(
      // Most terms are about other words.
      ({ bare, pattern }) => isAlike(bare, claim) && covers(around, pattern, { start: start - from, end: end - from }),
    );
  };
}

function wordsOf(term: string): readonly string[] {
  return term.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function patternOf(words: readonly string[]): RegExp {
  const source = words.map((word) => `${word}s?`).join(JOINT);
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'giu');
}

function isAlike(term: string, claim: string): boolean {
  const [first = ''] = claim.split(' ');
  return term.includes(first.replace(/s$/, ''));
}

function covers(text: string, pattern: RegExp, { start, end }: Span): boolean {
  for (const match of text.matchAll(pattern)) {
    if (match.index > start) return false;
    if (match.index + match[0].length >= end) return true;
  }
  return false;
}
