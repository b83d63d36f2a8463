/** Writes segments one after the other: masks bare addresses, joins lines, cuts blank ends off. */
import type { Span } from '../text/span.ts';
import type { DocumentSource } from './document-source.ts';
import type { Piece, Segment } from './format.ts';
import { BREAK, createProseBuilder, OBJECT } from './source-map.ts';

/** What a segment is and where it stands. */
export type SegmentPlace = Pick<Segment, 'kind' | 'quoted' | 'depth' | 'cell' | 'level' | 'undone'>;

export interface ProseWriter {
  /** What may stand before the text of each line of the next segment: white space, or block quotation marks too. */
  lead: 'space' | 'quote';
  /** Copies source text; each line end becomes one `\n`, and what leads the next line (`indent`, `>`) is left out. */
  text(start: number, end: number): void;
  /** Adds text that stands for a source run as a whole. */
  replace(prose: string, source: Span): void;
  /** Masks something that is no words. */
  object(source: Span): void;
  /** Keeps the words around left-out markup apart. */
  gap(source: Span): void;
  readonly isEmpty: boolean;
  /** Adds the segment to the document, unless it has no words, and starts anew. Without `span` it reaches from first to last piece. */
  finish(place: SegmentPlace, span?: Span): void;
}

/** A writer serves a whole document; prose inside other prose needs one of its own. */
export function createProseWriter(document: DocumentSource, lead: ProseWriter['lead'] = 'space'): ProseWriter {
  const { text, addresses } = document;
  const builder = createProseBuilder();
  let atLineStart = true;
  let maskedUntil = 0;

  function copyLine(start: number, end: number): void {
    let at = start;
    for (let address = addresses.from(at); address && address.start < end; address = addresses.from(at)) {
      builder.copy(text, at, Math.max(at, address.start));
      maskedUntil = address.end;
      at = Math.min(address.end, end);
      builder.replace(OBJECT, { start: Math.max(address.start, start), end: at });
      if (at >= end) return;
    }
    builder.copy(text, at, end);
  }

  function replace(prose: string, source: Span): void {
    builder.replace(prose, source);
    atLineStart = false;
  }

  return {
    lead,
    text(start, end) {
      let at = Math.max(start, Math.min(maskedUntil, end));
      while (at < end) {
        if (atLineStart) at = skipLead(text, at, end, this.lead);
        if (at >= end) return;
        const lineEnd = Math.min(document.nextLineFeed(at), end);
        const stop = lineEnd < end ? trimBack(text, at, lineEnd) : lineEnd;
        if (stop > at) atLineStart = false;
        copyLine(at, stop);
        if (lineEnd >= end) return;
        if (builder.length > 0) {
          if (text[lineEnd] === '\n') builder.copy(text, lineEnd, lineEnd + 1);
          else builder.replace('\n', { start: lineEnd, end: lineEnd + 1 });
        }
        atLineStart = true;
        at = lineEnd + 1;
      }
    },
    replace,
    object: (source) => replace(OBJECT, source),
    gap(source) {
      if (builder.length > 0) replace(BREAK, source);
    },
    get isEmpty() {
      return builder.length === 0;
    },
    finish(place, span) {
      const { prose, pieces } = trimEnd(builder.finish());
      atLineStart = true;
      maskedUntil = 0;
      const first = pieces[0];
      const last = pieces[pieces.length - 1];
      // "42", "é": a segment without a letter or digit says nothing.
      if (!first || !last || !saysSomething(prose)) return;
      const { kind, quoted, depth, cell, level, undone } = place;
      const own = {
        start: Math.min(span?.start ?? first.source.start, first.source.start),
        end: Math.max(span?.end ?? last.source.end, last.source.end),
      };
      const segment = { kind, prose, pieces, span: own, quoted, depth };
      document.segments.push(
        cell || level || undone
          ? { ...segment, ...(cell ? { cell } : {}), ...(level ? { level } : {}), ...(undone ? { undone } : {}) }
          : segment,
      );
    },
  };
}

/** Nearly all prose has a plain letter, and V8 takes a while to make ready what knows them all. */
function saysSomething(prose: string): boolean {
  return /[A-Za-z\d]/.test(prose) || /[\p{L}\p{N}\p{So}]/u.test(prose);
}

function skipLead(text: string, start: number, end: number, lead: 'space' | 'quote'): number {
  let at = start;
  for (; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (!isBlank(unit) && unit !== 10 && !(lead === 'quote' && unit === 62)) break;
  }
  return at;
}

function trimBack(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 13;
}

function trimEnd({ prose, pieces }: { readonly prose: string; readonly pieces: readonly Piece[] }) {
  let length = prose.length;
  while (length > 0 && ' \t\r\n'.includes(prose[length - 1] ?? '')) length--;
  if (length === prose.length) return { prose, pieces };
  const kept = pieces.filter((piece) => piece.prose < length);
  const last = kept[kept.length - 1];
  if (last && !last.atomic) {
    const end = Math.min(last.source.end, last.source.start + length - last.prose);
    kept[kept.length - 1] = { ...last, source: { start: last.source.start, end } };
  }
  return { prose: prose.slice(0, length), pieces: kept };
}
