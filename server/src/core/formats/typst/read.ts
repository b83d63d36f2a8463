/** Reads Typst line by line: headings, lists, code, and content in functions' brackets. */
import type { DocumentSource } from '../document-source.ts';
import { type BlockWriter, createBlockWriter, PARAGRAPH } from '../light/blocks.ts';
import { createInlineSource, type InlineSource } from '../light/inline.ts';
import { behindLine, type Line, readLines } from '../light/lines.ts';
import { rules } from './inline.ts';

/** Functions whose brackets hold blocks of prose. */
const CONTAINERS =
  /^#(figure|table|grid|quote|block|box|rect|align|stack|columns|list|enum|terms|note|callout|par|pad|text|footnote)\b/;
const CODE = /^#(?:set|show|let|import|include|pagebreak|outline|bibliography|counter|context|if|for|while|v|h)\b/;

export function readTypst(document: DocumentSource): void {
  const { text } = document;
  const lines = readLines(text);
  const blocks = createBlockWriter(document, rules);
  const source = createInlineSource(text);
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
      i =
        content.length > 3 && content.indexOf('```', 3) > 0
          ? i + 1
          : behindLine(lines, i + 1, (later) => text.slice(later.content, later.end).trimEnd().endsWith('```'));
      continue;
    }
    if (content.startsWith('//')) {
      document.comments.push({ span: { start: line.content, end: line.end }, text: content.slice(2) });
      i++;
      continue;
    }
    if (content.startsWith('/*')) {
      blocks.end();
      const close = text.indexOf('*/', line.content);
      const end = close < 0 ? text.length : close + 2;
      document.comments.push({
        span: { start: line.content, end },
        text: text.slice(line.content + 2, close < 0 ? end : close),
      });
      i = lineBehind(lines, i, end);
      continue;
    }
    if (CODE.test(content)) {
      blocks.end();
      i = behindCode(source, lines, i);
      continue;
    }
    const container = blocks.isOpen ? null : CONTAINERS.exec(content);
    const open = container ? line.content + container[0].length : -1;
    if (container && (text[open] === '(' || container[1] === 'quote' || container[1] === 'figure')) {
      const end = behindCall(source, open);
      readContents(document, source, blocks, open, end, container[1] ?? '');
      const rest = lineBehind(lines, i, end);
      i = Math.max(rest, i + 1);
      continue;
    }
    const heading = line.indent === 0 ? /^(={1,6})\s+/.exec(content) : null;
    const item = /^(?:[-+]|\d+\.)\s+/.exec(content);
    const term = /^\/\s+([^:\n]{1,80}):\s+/.exec(content);
    if (heading) {
      blocks.begin(
        { kind: 'heading', quoted: false, depth: 0, level: heading[1]?.length ?? 1 },
        line.content + heading[0].length,
        line.end,
      );
      blocks.end();
    } else if (item || term) {
      const place = { kind: 'list-item' as const, quoted: false, depth: 1 + Math.min(8, line.indent >> 1) };
      const from = line.content + (item?.[0].length ?? 2);
      blocks.begin(place, from, line.end);
    } else if (blocks.isOpen) blocks.go(line.content, line.end);
    else blocks.begin(PARAGRAPH, line.content, line.end);
    i++;
  }
  blocks.end();
}

/** Each bracketed content of a call is a block: cells of a table, a caption, a quotation. */
function readContents(
  document: DocumentSource,
  source: InlineSource,
  blocks: BlockWriter,
  start: number,
  end: number,
  name: string,
): void {
  const { text } = document;
  const columns = name === 'table' ? columnsOf(text.slice(start, Math.min(end, start + 400))) : 0;
  const table = columns > 0 ? document.nextTable() : -1;
  let cell = 0;
  let at = start;
  while (at < end) {
    const unit = text[at];
    if (unit === '"') {
      const close = text.indexOf('"', at + 1);
      at = close < 0 ? end : close + 1;
      continue;
    }
    if (unit !== '[') {
      at++;
      continue;
    }
    const close = source.closing(at, end) ?? end;
    const isCaption = /caption:\s*$/.test(text.slice(Math.max(start, at - 20), at));
    const inner = text.slice(at + 1, close);
    const nested = /#(?:table|figure|image)\s*\(/.test(inner);
    if (!nested) {
      const place =
        columns > 0 && !isCaption
          ? {
              kind: 'table-cell' as const,
              quoted: false,
              depth: 0,
              cell: { table, row: Math.floor(cell / columns), column: cell % columns },
            }
          : { ...PARAGRAPH, kind: isCaption ? ('caption' as const) : ('paragraph' as const), quoted: name === 'quote' };
      if (columns > 0 && !isCaption) cell++;
      blocks.begin(place, at + 1, close);
      blocks.end();
      at = close + 1;
    } else at++;
  }
}

/** "columns: 3", "columns: (1fr, auto)" */
function columnsOf(code: string): number {
  const match = /columns:\s*(?:(\d{1,2})|\(([^)]{0,200})\))/.exec(code);
  if (!match) return 1;
  return match[1]
    ? Number(match[1])
    : Math.max(1, (match[2] ?? '').split(',').filter((part) => part.trim() !== '').length);
}

/** Index of the line behind what ends at the offset. */
function lineBehind(lines: readonly Line[], from: number, end: number): number {
  for (let i = from; i < lines.length; i++) if ((lines[i] as Line).start >= end) return i;
  return lines.length;
}

/** Behind all brackets of a call. */
function behindCall(source: InlineSource, from: number): number {
  const { text } = source;
  let at = from;
  while ('([{'.includes(text.charAt(at)) && text.charAt(at) !== '') {
    const close = source.closing(at, text.length);
    if (close === undefined) return text.length;
    at = close + 1;
  }
  return at;
}

/** Index of the line behind a statement: on to where its brackets are closed. */
function behindCode(source: InlineSource, lines: readonly Line[], from: number): number {
  const { text } = source;
  const line = lines[from] as Line;
  for (let at = line.content; at < line.end; at++) {
    if (!'([{'.includes(text.charAt(at))) continue;
    const close = source.closing(at, text.length);
    if (close === undefined) return from + 1;
    if (close >= line.end) return lineBehind(lines, from, close + 1);
    at = close;
  }
  return from + 1;
}
