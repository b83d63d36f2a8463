/** Parts of a document at another place: the same, with other offsets, or tables with other numbers. */
import type { Span } from '../text/span.ts';
import type { Piece, Segment } from './format.ts';

/** Its pieces are moved once they are asked for: of most segments nobody asks. */
export function movedSegment(segment: Segment, by: number): Segment {
  if (by === 0) return segment;
  const { kind, prose, span, quoted, depth, level, cell } = segment;
  let pieces: readonly Piece[] | undefined;
  const moved = {
    kind,
    prose,
    get pieces() {
      pieces ??= segment.pieces.map((piece) => ({ ...piece, source: movedSpan(piece.source, by) }));
      return pieces;
    },
    span: movedSpan(span, by),
    quoted,
    depth,
  };
  return level === undefined && cell === undefined
    ? moved
    : Object.assign(moved, { ...(level === undefined ? {} : { level }), ...(cell ? { cell } : {}) });
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
