/** Finds bare web addresses, so that formats can mask them. */
import type { Span } from '../text/span.ts';

export interface Addresses {
  /** The first address that ends behind the offset, or undefined. */
  from(offset: number): Span | undefined;
}

export function findAddresses(text: string): Addresses {
  const spans: Span[] = [];
  // "https://example.org/a", "www.example.org"
  for (const match of text.matchAll(/(?:\bhttps?:\/\/|\bftp:\/\/|\bwww\.)[^\s<>"`{}|\\^[\]«»“”]+/gi)) {
    const end = match.index + trimmedLength(match[0]);
    spans.push({ start: match.index, end });
  }
  return { from: (offset) => spans[firstBehind(spans, offset)] };
}

/** Punctuation at the end belongs to the sentence, and so does a bracket that the address doesn't open. */
function trimmedLength(address: string): number {
  let unclosed = 0;
  for (let i = 0; i < address.length; i++) {
    if (address[i] === '(') unclosed++;
    if (address[i] === ')') unclosed--;
  }
  let length = address.length;
  for (; length > 0; length--) {
    const last = address[length - 1] ?? '';
    if (last === ')' && unclosed < 0) unclosed++;
    else if (!".,;:!?'*_~…’".includes(last)) break;
  }
  return length;
}

function firstBehind(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
