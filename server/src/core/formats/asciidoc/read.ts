/** Reads AsciiDoc line by line: titles, lists, delimited blocks, tables. */
import type { DocumentSource } from '../document-source.ts';
import { createBlockWriter, PARAGRAPH } from '../light/blocks.ts';
import { behindLine, cellsOf, type Line, readLines } from '../light/lines.ts';
import { rules } from './inline.ts';

/** Delimiters of blocks that hold no prose. */
const VERBATIM = /^(?:-{4,}|\.{4,}|\+{4,}|\/{4,}|`{3,}.*)$/;
/** Delimiters of blocks that hold prose: example, sidebar, open. */
const PROSE_BLOCK = /^(?:={4,}|\*{4,}|--)$/;
const QUOTE_BLOCK = /^_{4,}$/;
const ADMONITION = /^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):\s+/;

export function readAsciidoc(document: DocumentSource): void {
  const { text } = document;
  const lines = readLines(text);
  const blocks = createBlockWriter(document, rules);
  let quotes = 0;
  let quoteNext = false;
  let skipNext = false;
  let table: { readonly number: number; columns: number; cells: number } | undefined;
  let columns = 0;
  /** Marks of the lists that are open, outermost first. */
  let marks: readonly string[] = [];
  let inHeader = false;
  /** A plus sign hangs the next block on the item above. */
  let isAttached = false;

  const textOf = (line: Line) => text.slice(line.content, line.end).trimEnd();

  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const content = textOf(line);
    if (line.isBlank) {
      if (blocks.isOpen) quoteNext = false;
      blocks.end();
      inHeader = false;
      continue;
    }
    if (/^\|={3,}$/.test(content) || /^[,:!]={3,}$/.test(content)) {
      blocks.end();
      table = table || content.charAt(0) !== '|' ? undefined : { number: document.nextTable(), columns, cells: 0 };
      columns = 0;
      if (content.charAt(0) !== '|') i = behindLine(lines, i + 1, (later) => textOf(later) === content) - 1;
      continue;
    }
    if (content.startsWith('//') && !VERBATIM.test(content)) {
      document.comments.push({ span: { start: line.content, end: line.end }, text: content.slice(2) });
      continue;
    }
    if (table) {
      if (!content.includes('|')) {
        if (blocks.isOpen) blocks.go(line.content, line.end);
        continue;
      }
      const cells = cellsOf(text, line.content, line.end);
      // The first row tells how many columns there are, unless an attribute does.
      if (table.columns === 0) table.columns = Math.max(1, cells.length - 1);
      // What stands before the first bar is a cell's format, or more of the cell above.
      for (const cell of cells.slice(1)) {
        const place = { row: Math.floor(table.cells / table.columns), column: table.cells % table.columns };
        blocks.begin(
          { kind: 'table-cell', quoted: false, depth: 0, cell: { table: table.number, ...place } },
          cell.start,
          cell.end,
        );
        table.cells++;
      }
      continue;
    }
    if (VERBATIM.test(content)) {
      blocks.end();
      const start = line.content;
      const end = behindLine(lines, i + 1, (later) => textOf(later) === content.replace(/^(`{3,}).*$/, '$1'));
      if (content.startsWith('//')) {
        const last = lines[end - 1] ?? line;
        document.comments.push({ span: { start, end: last.end }, text: text.slice(line.end, last.start) });
      }
      skipNext = false;
      i = end - 1;
      continue;
    }
    if (QUOTE_BLOCK.test(content)) {
      blocks.end();
      quotes = quotes > 0 ? quotes - 1 : quotes + 1;
      quoteNext = false;
      continue;
    }
    if (PROSE_BLOCK.test(content) || content === '+' || content === "'''" || content === '<<<') {
      blocks.end();
      isAttached = content === '+';
      continue;
    }
    const attributes = /^\[(?!\[)[^\]]*\]$/.test(content);
    if (attributes || /^\[\[[^\]]+\]\]$/.test(content)) {
      blocks.end();
      if (attributes) {
        columns = columnsOf(content);
        quoteNext = /^\[(?:quote|verse)/.test(content);
        skipNext = /^\[(?:source|listing|literal|stem|latexmath|asciimath|pass|comment)/.test(content);
      }
      continue;
    }
    if (/^:!?[\w-]+!?:/.test(content)) {
      blocks.end();
      const described = /^:(?:description|title)::?\s+/.exec(content);
      if (described) {
        blocks.begin({ kind: 'metadata', quoted: false, depth: 0 }, line.content + described[0].length, line.end);
        blocks.end();
      }
      continue;
    }
    if (/^\w+::\S*\[.*\]$/.test(content)) {
      blocks.end();
      continue;
    }
    // The lines below the title name authors and versions.
    if (inHeader) continue;
    if (skipNext) {
      i = behindLine(lines, i + 1, ({ isBlank }) => isBlank) - 1;
      skipNext = false;
      continue;
    }
    const quoted = quotes > 0 || quoteNext;
    const heading = line.indent === 0 ? /^(={1,6}|#{1,6})\s+/.exec(content) : null;
    const caption = /^\.(?=[^\s.])/.exec(content);
    const item = /^(?:([*-]{1,5})|(\.{1,5})|\d+\.)\s+(?:\[[ x*]\]\s+)?/.exec(content);
    const term = /^(.{1,80}?)(:{2,4}|;;)(?:\s+|$)/.exec(content);
    const admonition = blocks.isOpen ? null : ADMONITION.exec(content);
    if (heading && !blocks.isOpen) {
      blocks.begin(
        { kind: 'heading', quoted: false, depth: 0, level: heading[1]?.length ?? 1 },
        line.content + heading[0].length,
        line.end,
      );
      inHeader = heading[1] === '=' && document.segments.every(({ kind }) => kind === 'metadata');
      marks = [];
      blocks.end();
    } else if (caption && !blocks.isOpen) {
      blocks.begin({ kind: 'caption', quoted: false, depth: 0 }, line.content + 1, line.end);
      blocks.end();
    } else if (item && (!blocks.isOpen || blocks.place?.kind === 'list-item')) {
      marks = withMark(marks, item[1] ?? item[2] ?? '1.');
      blocks.begin({ kind: 'list-item', quoted, depth: marks.length }, line.content + item[0].length, line.end);
    } else if (term && (!blocks.isOpen || blocks.place?.kind === 'list-item')) {
      marks = withMark(marks, term[2] ?? '::');
      const place = { kind: 'list-item' as const, quoted, depth: marks.length };
      const rest = line.content + term[0].length;
      blocks.begin(place, line.content, line.content + (term[1] ?? '').length);
      blocks.end();
      // The description may start on the next line.
      blocks.begin(place, Math.min(rest, line.end), line.end);
    } else if (blocks.isOpen) blocks.go(line.content, line.end);
    else if (line.indent > 0 && !quoted) i = behindLine(lines, i + 1, ({ isBlank }) => isBlank) - 1;
    else {
      if (!isAttached) marks = [];
      isAttached = false;
      blocks.begin({ ...PARAGRAPH, quoted }, line.content + (admonition?.[0].length ?? 0), line.end);
    }
  }
  blocks.end();
}

/** A mark that is open already ends the lists inside its own; another one begins a list inside. */
function withMark(marks: readonly string[], mark: string): readonly string[] {
  const at = marks.indexOf(mark);
  return at < 0 ? [...marks.slice(0, 8), mark] : marks.slice(0, at + 1);
}

/** `cols="1,2,1"`, `cols="3*"` */
function columnsOf(attributes: string): number {
  const cols = /\bcols="?([^"\]]{1,200})/.exec(attributes)?.[1];
  if (cols === undefined) return 0;
  return cols.split(/[,;]/).reduce((count, part) => count + Number(/^\s*(\d{1,2})\*/.exec(part)?.[1] ?? 1), 0);
}
