/** Chunks put one behind the other: where each begins, and the document that they make. */
import type { Comment, Footnote, ParsedDocument, Segment } from './format.ts';
import { moved, movedSegment, numbered } from './moved.ts';

/** A stretch of whole blocks, parsed with nothing open before it. */
export interface Chunk {
  /** Code units to the next chunk. */
  readonly length: number;
  /** Where it stood in the text that it was parsed in: its offsets count from there. */
  readonly base: number;
  /** Tables are numbered from 0. */
  readonly document: ParsedDocument;
  readonly tables: number;
}

/** A chunk with its tables numbered through the document. */
interface Numbered {
  readonly chunk: Chunk;
  readonly tables: number;
  readonly segments: readonly Segment[];
}

export interface PlacedChunks {
  readonly all: readonly Numbered[];
  /** Where each begins. */
  readonly starts: readonly number[];
}

/** `before` and `behind` are as they were placed the last time: as far as they are the same, they are not made again. */
export function placeChunks(
  before: readonly Numbered[],
  chunks: readonly Chunk[],
  behind: readonly Numbered[],
): PlacedChunks {
  const all: Numbered[] = [];
  const starts: number[] = [];
  let start = 0;
  let tables = 0;
  const place = (chunk: Chunk, known: Numbered | undefined) => {
    all.push(known?.tables === tables ? known : { chunk, tables, segments: numbered(chunk.document.segments, tables) });
    starts.push(start);
    start += chunk.length;
    tables += chunk.tables;
  };
  for (const known of before) place(known.chunk, known);
  for (const chunk of chunks) place(chunk, undefined);
  for (const known of behind) place(known.chunk, known);
  return { all, starts };
}

export function documentOf({ all, starts }: PlacedChunks): ParsedDocument {
  const unmoved: Segment[] = [];
  // Index of each chunk's first segment.
  const firsts: number[] = [];
  const comments: Comment[] = [];
  const footnotes: Footnote[] = [];
  const shiftOfChunk = (index: number) => (starts[index] ?? 0) - (all[index]?.chunk.base ?? 0);
  for (let i = 0; i < all.length; i++) {
    const { chunk, segments } = all[i] as Numbered;
    firsts.push(unmoved.length);
    for (const segment of segments) unmoved.push(segment);
    for (const comment of chunk.document.comments) comments.push(moved(comment, shiftOfChunk(i)));
    for (const footnote of chunk.document.footnotes) footnotes.push(moved(footnote, shiftOfChunk(i)));
  }
  const shiftOf = (index: number) => shiftOfChunk(lastUpTo(firsts, index));
  let segments: readonly Segment[] | undefined;
  return {
    // Reading needs none of them moved, so that a keystroke in a large text moves nothing.
    get segments() {
      segments ??= all.flatMap((each, i) => each.segments.map((segment) => movedSegment(segment, shiftOfChunk(i))));
      return segments;
    },
    comments,
    footnotes,
    unmoved: { segments: unmoved, shiftOf },
  };
}

/** Index of the last of the ascending numbers that is no larger. */
export function lastUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}
