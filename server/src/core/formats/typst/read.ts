/** Reads Typst line by line: headings, lists, code, and content in functions' brackets. */
import type { DocumentSource } from '../document-source.ts';
import { type BlockWriter, createBlockWriter, PARAGRAPH } from '../light/blocks.ts';
import { createInlineSource, type InlineSource } from '../light/inline.ts';
import { behindLine, type Line, readLines } from '../light/lines.ts';
import type { SegmentPlace } from '../prose-writer.ts';
import { behindCall, callAt, contentsOf } from './calls.ts';
import { rules } from './inline.ts';
import { readMetadata } from './metadata.ts';

/** Statements: their content is printed elsewhere, or not at all. */
const CODE = /^#(?:set|show|let|import|include|pagebreak|outline|bibliography|counter|context|if|for|while|v|h)\b/;

/** Functions with functions inside are followed so far. */
const DEEPEST = 8;

interface Reader {
  readonly document: DocumentSource;
  readonly blocks: BlockWriter;
  readonly source: InlineSource;
}

/** What is read: the lines from `from` on, as far as they lie between two offsets, and what their paragraphs are. */
interface Region {
  readonly lines: readonly Line[];
  readonly place: SegmentPlace;
  readonly depth: number;
}

export function readTypst(document: DocumentSource): void {
  const { text } = document;
  const reader = { document, blocks: createBlockWriter(document, rules), source: createInlineSource(text) };
  readRegion(reader, { lines: readLines(text), place: PARAGRAPH, depth: 0 });
}

function readRegion(reader: Reader, { lines, place, depth }: Region): void {
  const { document, blocks, source } = reader;
  const { text } = document;
  const regionEnd = lines.at(-1)?.end ?? 0;
  let i = 0;
  while (i < lines.length) {
    const line = lines[i] as Line;
    const content = text.slice(line.content, line.end).trimEnd();
    if (line.isBlank) {
      blocks.end();
      i++;
      continue;
    }
    if (content.startsWith('```')) {
      blocks.end();
      const isClosed = content.length > 3 && content.indexOf('```', 3) > 0;
      i = isClosed ? i + 1 : behindLine(lines, i + 1, (later) => textOf(text, later).endsWith('```'));
      continue;
    }
    if (content.startsWith('//') && !blocks.isOpen) {
      document.comments.push({ span: { start: line.content, end: line.end }, text: content.slice(2) });
      i++;
      continue;
    }
    const behindComment = endOfLoneComment(source, line.content, regionEnd);
    if (behindComment !== undefined && !blocks.isOpen) {
      const span = { start: line.content, end: behindComment };
      const isClosed = text.startsWith('*/', behindComment - 2) && behindComment - line.content >= 4;
      document.comments.push({ span, text: text.slice(span.start + 2, isClosed ? span.end - 2 : span.end) });
      i = lineBehind(lines, i, behindComment);
      continue;
    }
    if (CODE.test(content)) {
      blocks.end();
      const next = behindCode(source, lines, i);
      readMetadata(document, line.content, (lines[next - 1] ?? line).end);
      i = next;
      continue;
    }
    const call = blocks.isOpen || depth > DEEPEST ? undefined : callAt(source, line.content, regionEnd);
    if (call) {
      for (const part of contentsOf(document, source, call, place)) {
        readRegion(reader, { lines: clipped(lines, i, part.span), place: part.place, depth: depth + 1 });
        blocks.end();
      }
      i = Math.max(lineBehind(lines, i, call.end), i + 1);
      continue;
    }
    // A comment over several lines belongs to its paragraph, whatever the lines look like.
    const last = lineOfCommentEnd(source, lines, i);
    const end = (lines[last] ?? line).end;
    const heading = line.indent === 0 || depth > 0 ? /^(={1,6})\s+/.exec(content) : null;
    const item = /^(?:[-+]|\d+\.)\s+/.exec(content);
    const term = /^\/\s+([^:\n]{1,80}):\s+/.exec(content);
    if (heading) {
      const level = heading[1]?.length ?? 1;
      blocks.begin({ kind: 'heading', quoted: place.quoted, depth: 0, level }, line.content + heading[0].length, end);
      blocks.end();
    } else if (item || term) {
      const listed = { kind: 'list-item' as const, quoted: place.quoted, depth: 1 + Math.min(8, line.indent >> 1) };
      blocks.begin(listed, line.content + (item?.[0].length ?? 2), end);
    } else if (blocks.isOpen) blocks.go(line.content, end);
    else blocks.begin(place, line.content, end);
    i = last + 1;
  }
  blocks.end();
}

function textOf(text: string, line: Line): string {
  return text.slice(line.content, line.end).trimEnd();
}

/** End of the comment that begins here, where nothing stands behind it on its last line. */
function endOfLoneComment({ text, find }: InlineSource, start: number, limit: number): number | undefined {
  if (!text.startsWith('/*', start)) return undefined;
  const close = find('*/', start + 2, limit);
  if (close === undefined) return limit;
  for (let at = close + 2; at < limit && !'\r\n'.includes(text.charAt(at)); at++)
    if (!' \t'.includes(text.charAt(at))) return undefined;
  return close + 2;
}

/** Index of the line where the last comment of this line ends. */
function lineOfCommentEnd(source: InlineSource, lines: readonly Line[], i: number): number {
  const line = lines[i] as Line;
  const open = source.text.slice(line.content, line.end).lastIndexOf('/*');
  if (open < 0) return i;
  const close = source.find('*/', line.content + open + 2, (lines.at(-1) ?? line).end);
  // In code it is none.
  const isCode = source.text.slice(line.content, line.content + open).split('`').length % 2 === 0;
  return close === undefined || isCode ? i : Math.max(i, lineBehind(lines, i, close + 1) - 1);
}

/** The lines of a span, the first and the last cut to it. */
function clipped(
  lines: readonly Line[],
  from: number,
  { start, end }: { readonly start: number; readonly end: number },
): readonly Line[] {
  let low = from;
  for (let high = lines.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as Line).end < start) low = middle + 1;
    else high = middle;
  }
  const found: Line[] = [];
  for (let i = low; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.start >= end) break;
    const content = Math.min(Math.max(line.content, start), end);
    const stop = Math.min(line.end, end);
    found.push({ ...line, content, end: stop, isBlank: line.isBlank || content >= stop });
  }
  return found;
}

/** Index of the line behind what ends at the offset. */
function lineBehind(lines: readonly Line[], from: number, end: number): number {
  for (let i = from; i < lines.length; i++) if ((lines[i] as Line).start >= end) return i;
  return lines.length;
}

/** Index of the line behind a statement: on to where its brackets are closed. */
function behindCode(source: InlineSource, lines: readonly Line[], from: number): number {
  const { text } = source;
  const line = lines[from] as Line;
  for (let at = line.content; at < line.end; at++) {
    if (!'([{'.includes(text.charAt(at))) continue;
    const end = behindCall(source, at, text.length);
    if (end === at) return from + 1;
    if (end > line.end) return lineBehind(lines, from, end);
    at = end - 1;
  }
  return from + 1;
}
