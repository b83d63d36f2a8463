/** The segments of a document at a place. */
import { firstFrom } from '../text/span.ts';
import type { ParsedDocument, Segment } from './format.ts';

/** Segments hold no more than some notes, so that one that holds a place is not far before it. */
const REACH = 64;

/** The innermost segment, ends included, as a cursor behind a word still means the word. Undefined between segments. */
export function segmentAt(document: ParsedDocument, offset: number): Segment | undefined {
  return around(document, offset, (segment) => offset <= segment.span.end)[0];
}

/** The outermost segment whose text holds the place. */
export function outermostAt(document: ParsedDocument, offset: number): Segment | undefined {
  return around(document, offset, ({ span }) => offset < Math.max(span.end, span.start + 1)).at(-1);
}

/** Segments that have begun before the offset and reach to it, the innermost first. */
export function around(
  { segments }: ParsedDocument,
  offset: number,
  reaches: (segment: Segment) => boolean,
): readonly Segment[] {
  const begun = firstFrom(segments, offset + 1);
  return segments
    .slice(Math.max(0, begun - REACH), begun)
    .filter(reaches)
    .reverse();
}
