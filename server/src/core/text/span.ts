/** Spans: the one coordinate of the core. Offsets count UTF-16 code units. */

/** A half-open range `[start, end)` of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `outer` holds the offset; the end counts, as a cursor behind a word still means the word. */
export function touches(outer: Span, offset: number): boolean {
  return outer.start <= offset && offset <= outer.end;
}
