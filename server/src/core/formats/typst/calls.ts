/** Functions that stand as blocks of their own: where the content in their brackets is, and what it is. */
import type { Span } from '../../text/span.ts';
import type { DocumentSource } from '../document-source.ts';
import type { InlineSource } from '../light/inline.ts';
import type { SegmentPlace } from '../prose-writer.ts';

export interface Call {
  readonly name: string;
  /** Where its arguments begin. */
  readonly open: number;
  readonly end: number;
}

/** A run of content. */
export interface Content {
  readonly span: Span;
  readonly place: SegmentPlace;
}

/** Their content is a block even on one line. */
const BLOCKS = new Set(
  'figure table grid quote block rect align stack columns list enum terms pad par page place note tip info warning important caution callout'.split(
    ' ',
  ),
);
/** Their content is part of a sentence. */
const INLINE = new Set(
  'link emph strong text highlight underline smallcaps sub super overline strike footnote smartquote'.split(' '),
);
/** What they hold is no prose. */
const NO_PROSE = new Set(
  'cite image raw ref label lorem counter context metadata bibliography math equation'.split(' '),
);

/** Tables in tables are followed so far. */
const DEEPEST = 8;

/** The call that begins at the offset and stands alone, or undefined where it is part of a paragraph. */
export function callAt(source: InlineSource, at: number, limit: number): Call | undefined {
  const { text } = source;
  const name = /^#([\p{L}_][\p{L}\p{N}_.-]{0,60})(?=[([])/u.exec(text.slice(at, at + 64))?.[1];
  if (name === undefined) return undefined;
  const open = at + 1 + name.length;
  const end = behindCall(source, open, limit);
  if (end === open) return undefined;
  const isSpread = /[\r\n]/.test(text.slice(open, end));
  if (!BLOCKS.has(name) && (!isSpread || INLINE.has(name))) return undefined;
  // "#block[words] and more": part of a paragraph after all.
  const rest = /^[^\r\n]*/.exec(text.slice(end, Math.min(limit, end + 200)))?.[0] ?? '';
  return rest.replace(/^\s*<[\w:.-]{1,80}>/, '').trim() === '' || BLOCKS.has(name) ? { name, open, end } : undefined;
}

/** The contents of a call, in order: cells of a table, a caption, a quotation. */
export function* contentsOf(
  document: DocumentSource,
  source: InlineSource,
  { name, open, end }: Call,
  around: SegmentPlace,
  depth = 0,
): Generator<Content> {
  const { text } = document;
  if (NO_PROSE.has(name) || depth > DEEPEST) return;
  const own = { ...around, quoted: around.quoted || name === 'quote' };
  const table = isTable(name) ? tableFrom(document, source, open) : undefined;
  let at = open;
  while (at < end) {
    const unit = text.charAt(at);
    if (unit === '"') at = behindString(text, at, end);
    else if (text.startsWith('//', at)) at = endOfLine(text, at, end);
    else if (text.startsWith('/*', at)) at = (source.find('*/', at + 2, end) ?? end) + 2;
    else if (unit === '[') {
      const close = source.closing(at, end) ?? end;
      const span = { start: at + 1, end: close };
      if (/\bcaption:\s*$/.test(text.slice(Math.max(open, at - 20), at)))
        yield { span, place: { ...own, kind: 'caption' } };
      else yield { span, place: table ? { ...own, ...table.next() } : own };
      at = close + 1;
    } else if (/[\p{L}_]/u.test(unit)) {
      const inner = /^[\p{L}\p{N}_.-]{1,60}/u.exec(text.slice(at, at + 60))?.[0] ?? unit;
      at += inner.length;
      // "table(…)" as the argument of a figure has cells of its own.
      const isCall = text.charAt(at) === '(' || text.charAt(at) === '[';
      if (!isCall || (!isTable(inner) && !NO_PROSE.has(inner))) continue;
      const stop = behindCall(source, at, end);
      if (!NO_PROSE.has(inner))
        yield* contentsOf(document, source, { name: inner, open: at, end: stop }, own, depth + 1);
      at = Math.max(stop, at + 1);
    } else at++;
  }
}

function isTable(name: string): boolean {
  return name === 'table' || name === 'grid';
}

/** Counts the cells of a table. */
function tableFrom(document: DocumentSource, source: InlineSource, open: number): { next(): Partial<SegmentPlace> } {
  const columns = columnsOf(source.text.slice(open, open + 400));
  const table = document.nextTable();
  let cell = 0;
  return {
    next() {
      const place = { table, row: Math.floor(cell / columns), column: cell % columns };
      cell++;
      return { kind: 'table-cell', depth: 0, cell: place };
    },
  };
}

/** "columns: 3", "columns: (1fr, auto)", "columns: (auto,) * 3" */
function columnsOf(code: string): number {
  const match = /\bcolumns:\s*(?:(\d{1,2})|\(([^)]{0,200})\)(?:\s*\*\s*(\d{1,2}))?)/.exec(code);
  if (!match) return 1;
  if (match[1]) return Math.max(1, Number(match[1]));
  const count = (match[2] ?? '').split(',').filter((part) => part.trim() !== '').length;
  return Math.max(1, count * Number(match[3] ?? 1));
}

/** Behind all brackets of a call. */
export function behindCall(source: InlineSource, from: number, limit: number): number {
  const { text } = source;
  let at = from;
  while (at < limit && '([{'.includes(text.charAt(at))) {
    const close = source.closing(at, limit);
    if (close === undefined) return at;
    at = close + 1;
  }
  return at;
}

/** Behind the string that begins at the offset. */
export function behindString(text: string, start: number, limit: number): number {
  for (let at = start + 1; at < limit; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at + 1;
  }
  return limit;
}

function endOfLine(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}
