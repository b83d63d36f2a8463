/** Collects lines to blocks and writes each as a segment, with the footnotes that stand in it behind it. */
import type { Span } from '../../text/span.ts';
import type { DocumentSource } from '../document-source.ts';
import { createProseWriter, type SegmentPlace } from '../prose-writer.ts';
import { addNote, createInlineSource, type InlineRules, type NotePart, writeInline } from './inline.ts';

export interface BlockWriter {
  /** Ends the block before, and begins one with the text from `start` to `end`. */
  begin(place: SegmentPlace, start: number, end: number, note?: NoteMark): void;
  /** Adds a line to the block; without one it begins a paragraph. */
  go(start: number, end: number): void;
  end(): void;
  readonly isOpen: boolean;
  /** The place of the open block. */
  readonly place: SegmentPlace | undefined;
}

/** The mark that makes a block a footnote's definition. */
export interface NoteMark {
  readonly label: string;
  /** Where the mark starts. */
  readonly start: number;
}

export const PARAGRAPH: SegmentPlace = { kind: 'paragraph', quoted: false, depth: 0 };

export function createBlockWriter(document: DocumentSource, rules: InlineRules): BlockWriter {
  const source = createInlineSource(document.text);
  let open: { readonly place: SegmentPlace; readonly span: Span; readonly note?: NoteMark } | undefined;

  function end(): void {
    if (!open) return;
    const { place, span, note } = open;
    open = undefined;
    const notes: NotePart[] = [];
    const writer = createProseWriter(document);
    writeInline(source, writer, rules, span, (part) => {
      if (part.kind === 'note') notes.push(part);
      else document.comments.push({ span: part.span, text: part.text });
    });
    const count = document.segments.length;
    writer.finish(place, withoutBlanks(document.text, span));
    const prose = document.segments[count]?.prose ?? '';
    if (note) document.footnotes.push({ label: note.label, span: { start: note.start, end: span.end }, text: prose });
    for (const inner of notes) addNote(document, source, rules, inner);
  }

  return {
    begin(place, start, stop, note) {
      end();
      open = { place, span: { start, end: stop }, ...(note ? { note } : {}) };
    },
    go(start, stop) {
      if (open) open = { ...open, span: { start: open.span.start, end: stop } };
      else open = { place: PARAGRAPH, span: { start, end: stop } };
    },
    end,
    get isOpen() {
      return open !== undefined;
    },
    get place() {
      return open?.place;
    },
  };
}

function withoutBlanks(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && ' \t\r\n'.includes(text.charAt(from))) from++;
  while (to > from && ' \t\r\n'.includes(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
