/** Maps spans of a segment's prose to the source it was read from. */
import type { Span } from '../text/span.ts';
import type { Piece, Segment } from './format.ts';

/** The source span of a prose span; what markup stands between its ends is inside. */
export function toSource(segment: Segment, span: Span): Span {
  const { pieces } = segment;
  const first = pieces[pieceAt(pieces, span.start)];
  const last = pieces[pieceAt(pieces, Math.max(span.end - 1, span.start))];
  if (!first || !last) return segment.span;
  const start = first.atomic ? first.source.start : first.source.start + (span.start - first.prose);
  if (span.end <= span.start) return { start, end: start };
  const end = last.atomic ? last.source.end : last.source.start + (span.end - last.prose);
  return { start, end };
}

function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.prose ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Collects prose piece by piece; every format builds its segments with it. */
export interface ProseBuilder {
  /** Adds source text as it stands. */
  copy(text: string, start: number, end: number): void;
  /** Adds text that stands for a source run as a whole. */
  replace(prose: string, source: Span): void;
  readonly length: number;
  /** Hands over what was collected and starts anew. */
  finish(): { readonly prose: string; readonly pieces: readonly Piece[] };
}

export function createProseBuilder(): ProseBuilder {
  let pieces: Piece[] = [];
  let prose = '';
  return {
    copy(text, start, end) {
      if (end <= start) return;
      const last = pieces[pieces.length - 1];
      // Runs that touch in the source make one piece, so that most paragraphs have a single one.
      if (last && !last.atomic && last.source.end === start) {
        pieces[pieces.length - 1] = { prose: last.prose, source: { start: last.source.start, end }, atomic: false };
      } else {
        pieces.push({ prose: prose.length, source: { start, end }, atomic: false });
      }
      prose += text.slice(start, end);
    },
    replace(replacement, source) {
      if (replacement === '') return;
      pieces.push({ prose: prose.length, source, atomic: true });
      prose += replacement;
    },
    get length() {
      return prose.length;
    },
    finish() {
      const finished = { prose, pieces };
      prose = '';
      pieces = [];
      return finished;
    },
  };
}

/** Stands in prose for something that is no words: code, an image, a formula. */
export const OBJECT = '\uFFFC';
/** Stands for markup that parts words without a space, such as a comment. */
export const BREAK = '\u200B';
