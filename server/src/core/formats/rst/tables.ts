/** Cells of reStructuredText's tables: drawn ones of two kinds, and lists of lists. */
import type { Span } from '../../text/span.ts';
import type { DocumentSource } from '../document-source.ts';
import type { BlockWriter } from '../light/blocks.ts';
import { cellsOf, type Line } from '../light/lines.ts';

export interface Table {
  /** Rows of cells; each cell is one or more spans, line by line. */
  readonly rows: readonly (readonly (readonly Span[])[])[];
  /** Index behind its last line. */
  readonly end: number;
}

const GRID = /^\+(?:[-=]+\+)+$/;
const SIMPLE = /^=+(?: +=+)+$/;

export function readTable(text: string, lines: readonly Line[], at: number): Table | undefined {
  const line = lines[at];
  if (!line) return undefined;
  const content = text.slice(line.content, line.end).trimEnd();
  if (GRID.test(content)) return gridTable(text, lines, at);
  return SIMPLE.test(content) ? simpleTable(text, lines, at) : undefined;
}

function gridTable(text: string, lines: readonly Line[], at: number): Table {
  const rows: Span[][][] = [];
  let row: Span[][] = [];
  let i = at;
  for (; i < lines.length; i++) {
    const line = lines[i] as Line;
    const content = text.slice(line.content, line.end);
    if (content.startsWith('+')) {
      if (row.length > 0) rows.push(row);
      row = [];
      continue;
    }
    if (!content.startsWith('|')) break;
    const cells = cellsOf(text, line.content + 1, line.end).slice(0, -1);
    for (const [column, cell] of cells.entries()) row[column] = [...(row[column] ?? []), cell];
  }
  return { rows, end: i };
}

function simpleTable(text: string, lines: readonly Line[], at: number): Table {
  const first = lines[at] as Line;
  const columns = [...text.slice(first.start, first.end).matchAll(/=+/g)].map(({ index }) => index);
  const rows: Span[][][] = [];
  let borders = 0;
  let i = at;
  for (; i < lines.length; i++) {
    const line = lines[i] as Line;
    const content = text.slice(line.content, line.end).trimEnd();
    if (SIMPLE.test(content)) {
      borders++;
      const next = lines[i + 1];
      // The last border has a blank line behind it.
      if (borders > 1 && (!next || next.isBlank)) {
        i++;
        break;
      }
      continue;
    }
    if (line.isBlank) continue;
    const cells = columns.map((column, c) => {
      const from = Math.min(line.end, line.start + column);
      const to = c === columns.length - 1 ? line.end : Math.min(line.end, line.start + (columns[c + 1] ?? 0));
      return [{ start: from, end: to }];
    });
    // A line whose first column is empty goes on with the row above.
    const isMore = cells[0]?.every(({ start, end }) => text.slice(start, end).trim() === '') && rows.length > 0;
    if (!isMore) rows.push(cells);
    else
      for (const [c, cell] of cells.entries())
        rows.at(-1)?.[c]?.push(...cell.filter(({ start, end }) => text.slice(start, end).trim() !== ''));
  }
  return { rows, end: i };
}

/** `* - Cell` begins a row, `  - Cell` goes on with it; other lines belong to the cell above. */
export function readListTable(
  document: DocumentSource,
  blocks: BlockWriter,
  lines: readonly Line[],
  from: number,
  end: number,
): void {
  const { text } = document;
  const table = document.nextTable();
  let row = -1;
  let column = 0;
  for (const line of lines.slice(from, end)) {
    const content = text.slice(line.content, line.end);
    const mark = /^(\*\s+)?-(?:\s+|$)/.exec(content);
    if (mark) {
      row += mark[1] ? 1 : 0;
      column = mark[1] ? 0 : column + 1;
      const place = {
        kind: 'table-cell' as const,
        quoted: false,
        depth: 0,
        cell: { table, row: Math.max(0, row), column },
      };
      blocks.begin(place, line.content + mark[0].length, line.end);
    } else if (line.isBlank || row < 0) blocks.end();
    else if (blocks.isOpen) blocks.go(line.content, line.end);
  }
  blocks.end();
}
