/** Reads plain text line by line: headings, paragraphs, list items, quotations, footnotes. */
import type { DocumentSource } from '../document-source.ts';
import type { SegmentKind } from '../format.ts';
import { createProseWriter, type ProseWriter } from '../prose-writer.ts';
import { linesOf, type TextLine } from '../text-lines.ts';
import { kindOfLine, type LineKind } from './lines.ts';

/** Longest line that can be a heading, in code units. */
const LONGEST_HEADING = 120;

interface Block {
  readonly kind: SegmentKind;
  readonly quoted: boolean;
  readonly depth: number;
  readonly label?: string;
  readonly first: TextLine;
  last: TextLine;
}

type ContentLine = Extract<LineKind, { readonly content: number }>;

export function readPlainText(document: DocumentSource): void {
  const { text } = document;
  const writer = createProseWriter(document);
  const isReferred = findReferences(text);
  let block: Block | undefined;
  // What a footnote's text may follow even if no mark refers to it.
  let mayStartNotes = false;

  const close = (isBlankNext: boolean): void => {
    if (!block) return;
    mayStartNotes = finishBlock(document, writer, block, isBlankNext);
    block = undefined;
  };

  const open = (line: TextLine, kind: ContentLine): Block => {
    const isNote = kind.kind === 'note' && (mayStartNotes || isReferred(kind.label, line.start));
    writer.lead = kind.quoted ? 'quote' : 'space';
    const depth = kind.kind === 'item' ? kind.depth : 0;
    return {
      kind: isNote ? 'footnote' : depth > 0 ? 'list-item' : 'paragraph',
      quoted: kind.quoted,
      depth,
      ...(isNote ? { label: kind.label } : {}),
      first: line,
      last: line,
    };
  };

  for (const line of linesOf(text)) {
    const kind = kindOfLine(text, line);
    if (kind.kind === 'blank' || kind.kind === 'rule' || kind.kind === 'directive') {
      close(kind.kind === 'blank');
      if (kind.kind === 'rule') mayStartNotes = true;
      if (kind.kind === 'directive') {
        const { span } = kind;
        document.comments.push({ span, text: text.slice(span.start + 1, span.end - 1) });
      }
      continue;
    }
    if (kind.kind !== 'text' || kind.quoted !== block?.quoted) close(false);
    block ??= open(line, kind);
    const isUnmarked = kind.kind === 'note' && block.first === line && block.label === undefined;
    writeLine(text, writer, isUnmarked ? kind.mark : kind.content, line.next);
    block.last = line;
  }
  close(false);
}

/** Marks of notes, such as "[2]", part no words and end no sentence. */
function writeLine(text: string, writer: ProseWriter, start: number, end: number): void {
  let at = start;
  for (let bracket = text.indexOf('[', start + 1); bracket >= 0 && bracket < end; ) {
    const mark = /^\[(?:\d{1,3}|\*{1,3})\]/.exec(text.slice(bracket, Math.min(end, bracket + 5)))?.[0];
    if (mark) {
      const from = ' \u00A0\u202F'.includes(text.charAt(bracket - 1)) ? bracket - 1 : bracket;
      writer.text(at, from);
      at = bracket + mark.length;
      writer.gap({ start: from, end: at });
    }
    bracket = text.indexOf('[', bracket + 1);
  }
  writer.text(at, end);
}

/** Answers whether a footnote's text may follow. */
function finishBlock(document: DocumentSource, writer: ProseWriter, block: Block, isBlankNext: boolean): boolean {
  const { quoted, depth, label, first, last } = block;
  const isHeading =
    block.kind === 'paragraph' && isBlankNext && first === last && looksLikeHeading(document.text, first);
  const count = document.segments.length;
  writer.finish({ kind: isHeading ? 'heading' : block.kind, quoted, depth });
  if (label === undefined) return isHeading;
  const prose = document.segments[count]?.prose ?? '';
  document.footnotes.push({ label, span: { start: first.start, end: last.end }, text: prose });
  return true;
}

function looksLikeHeading(text: string, line: TextLine): boolean {
  return (
    line.end - line.start <= LONGEST_HEADING &&
    !/[.!?…;:,»”"。！？：；，](?:\s?\[(?:\d{1,3}|\*{1,3})\]){0,9}$/.test(text.slice(line.start, line.end).trim())
  );
}

/** Whether a mark such as "[2]" stands before an offset. */
function findReferences(text: string): (label: string, before: number) => boolean {
  const first = new Map<string, number>();
  for (const match of text.matchAll(/\[(\d{1,3}|\*{1,3})\]/g)) {
    const label = match[1] ?? '';
    if (!first.has(label)) first.set(label, match.index);
  }
  return (label, before) => (first.get(label) ?? Number.POSITIVE_INFINITY) < before;
}
