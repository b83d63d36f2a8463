/** What is open while LaTeX is read: the paragraph, braces, lists, quotations, tables. */
import type { Span } from '../../text/span.ts';
import type { DocumentSource } from '../document-source.ts';
import type { SegmentKind } from '../format.ts';
import { createProseWriter, type ProseWriter } from '../prose-writer.ts';

/** A brace that waits for its end: plain, a quotation, or a run of prose of its own. */
type Brace =
  | { readonly opens: 'group' }
  | { readonly opens: 'quotation' }
  | {
      readonly opens: 'segment';
      readonly outer: ProseWriter;
      readonly outerKind: SegmentKind | undefined;
      readonly start: number;
      readonly first: number;
    };

export interface LatexState {
  /** The prose that text goes to now. */
  readonly writer: ProseWriter;
  /** Whether text is prose here: it isn't before the document begins. */
  readonly isVisible: boolean;
  readonly inTable: boolean;
  /** Ends the paragraph. */
  flush(): void;
  openGroup(): void;
  openQuotation(span: Span): void;
  openSegment(kind: SegmentKind, start: number): void;
  closeBrace(at: number): void;
  /** Ends headings and captions that a blank line cuts off. */
  closeBroken(at: number): void;
  list(by: 1 | -1): void;
  quote(by: 1 | -1): void;
  openTable(): void;
  closeTable(): void;
  nextCell(): void;
  nextRow(): void;
  beginDocument(): void;
  finish(at: number): void;
}

export function createLatexState(document: DocumentSource, hasPreamble: boolean): LatexState {
  const braces: Brace[] = [];
  const tables: { readonly table: number; row: number; column: number }[] = [];
  let writer = createProseWriter(document);
  let kind: SegmentKind | undefined;
  let segments = 0;
  let lists = 0;
  let quotes = 0;
  let notes = 0;
  let inPreamble = hasPreamble;

  function flush(): void {
    if (writer.isEmpty) return;
    const around = { quoted: quotes > 0, depth: lists };
    const table = tables[tables.length - 1];
    if (kind) writer.finish({ kind, ...around });
    else if (table) writer.finish({ kind: 'table-cell', ...around, cell: { ...table } });
    else writer.finish({ kind: lists > 0 ? 'list-item' : 'paragraph', ...around });
  }

  function closeBrace(at: number): void {
    const brace = braces.pop();
    if (brace?.opens === 'quotation' && document.text[at] === '}') writer.replace('”', { start: at, end: at + 1 });
    if (brace?.opens !== 'segment') return;
    flush();
    // Margin notes and thanks have no numbers.
    if (kind === 'footnote' && document.text.startsWith('\\footnote', brace.start)) {
      const prose = document.segments.slice(brace.first).map((segment) => segment.prose);
      const span = { start: brace.start, end: Math.min(at + 1, document.text.length) };
      document.footnotes.push({ label: String(++notes), span, text: prose.join(' ') });
    }
    writer = brace.outer;
    kind = brace.outerKind;
    segments--;
  }

  return {
    get writer() {
      return writer;
    },
    get isVisible() {
      return !inPreamble || segments > 0;
    },
    get inTable() {
      return tables.length > 0;
    },
    flush,
    openGroup: () => braces.push({ opens: 'group' }),
    openQuotation(span) {
      writer.replace('“', span);
      braces.push({ opens: 'quotation' });
    },
    openSegment(next, start) {
      if (next !== 'footnote') flush();
      braces.push({ opens: 'segment', outer: writer, outerKind: kind, start, first: document.segments.length });
      writer = createProseWriter(document);
      kind = next;
      segments++;
    },
    closeBrace,
    closeBroken(at) {
      while (segments > 0 && kind !== 'footnote') closeBrace(at);
    },
    list: (by) => {
      lists = Math.max(0, lists + by);
    },
    quote: (by) => {
      quotes = Math.max(0, quotes + by);
    },
    openTable: () => tables.push({ table: document.nextTable(), row: 0, column: 0 }),
    closeTable: () => tables.pop(),
    nextCell() {
      const table = tables[tables.length - 1];
      flush();
      if (table) table.column++;
    },
    nextRow() {
      const table = tables[tables.length - 1];
      flush();
      if (!table) return;
      table.row++;
      table.column = 0;
    },
    beginDocument() {
      flush();
      inPreamble = false;
    },
    finish(at) {
      while (braces.length > 0) closeBrace(at);
      flush();
    },
  };
}
