/** Parts of a document at another place: the same, with other offsets, or tables with other numbers. */
import type { Span } from '../text/span.ts';
import type { Piece, Segment } from './format.ts';

export function movedSegment(segment: Segment, by: number): Segment {
  return by === 0 ? segment : new MovedSegment(segment, by);
}

/** Its pieces are moved once they are asked for, as of most segments nobody asks: a class, so that thousands stay small. */
class MovedSegment implements Segment {
  readonly kind: Segment['kind'];
  readonly prose: string;
  readonly span: Span;
  readonly quoted: boolean;
  readonly depth: number;
  declare readonly undone?: boolean;
  declare readonly level?: number;
  declare readonly cell?: NonNullable<Segment['cell']>;
  readonly #segment: Segment;
  readonly #by: number;
  #pieces: readonly Piece[] | undefined;

  constructor(segment: Segment, by: number) {
    this.kind = segment.kind;
    this.prose = segment.prose;
    this.span = movedSpan(segment.span, by);
    this.quoted = segment.quoted;
    this.depth = segment.depth;
    if (segment.undone) this.undone = true;
    if (segment.level !== undefined) this.level = segment.level;
    if (segment.cell) this.cell = segment.cell;
    this.#segment = segment;
    this.#by = by;
  }

  get pieces(): readonly Piece[] {
    this.#pieces ??= this.#segment.pieces.map((piece) => ({ ...piece, source: movedSpan(piece.source, this.#by) }));
    return this.#pieces;
  }
}

export function moved<Item extends { readonly span: Span }>(item: Item, by: number): Item {
  return by === 0 ? item : { ...item, span: movedSpan(item.span, by) };
}

/** Segments with so many tables before them; the same list where that changes nothing. */
export function numbered(segments: readonly Segment[], tables: number): readonly Segment[] {
  if (tables === 0 || !segments.some(({ cell }) => cell)) return segments;
  return segments.map((segment) => {
    const { cell } = segment;
    return cell ? { ...segment, cell: { ...cell, table: cell.table + tables } } : segment;
  });
}

export function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
