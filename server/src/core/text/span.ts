/** Spans: the one coordinate of the core. Offsets count UTF-16 code units. */

/** A half-open range `[start, end)` of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Index of the first item that starts at the offset or behind it; `items` in the order of their starts. */
export function firstFrom(items: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.span.start ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
