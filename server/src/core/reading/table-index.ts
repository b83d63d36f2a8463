/** Where a table begins and ends, what heads its columns, whether it names models: found once per table. */
import { isHouse, isModelName } from './found-mention.ts';
import type { Passage } from './passage.ts';

export interface TableIndex {
  /** Passage indices `[first, end)` of its cells. */
  readonly first: number;
  readonly end: number;
  /** Passage index of each column's header. */
  readonly headers: ReadonlyMap<number, number>;
  /** Passage index of each row's first cell. */
  readonly rows: ReadonlyMap<number, number>;
  /** Passage indices of each column's cells, the header's first. */
  readonly columns: ReadonlyMap<number, readonly number[]>;
  /** Whether any cell names a model or a house. */
  readonly named: boolean;
  /** Whether cells of the first column are the labels of rows. */
  readonly labelled: boolean;
}

const indices = new WeakMap<readonly Passage[], Map<number, TableIndex>>();

/** The table of the cell at a passage index, or undefined outside tables; `isLabel` says whether a cell names a row. */
export function tableOf(
  passages: readonly Passage[],
  at: number,
  isLabel: (passage: Passage) => boolean,
): TableIndex | undefined {
  const table = passages[at]?.segment.cell?.table;
  if (table === undefined) return undefined;
  const known = indices.get(passages) ?? new Map<number, TableIndex>();
  indices.set(passages, known);
  const index = known.get(table) ?? indexTable(passages, at, table, isLabel);
  known.set(table, index);
  return index;
}

function indexTable(
  passages: readonly Passage[],
  at: number,
  table: number,
  isLabel: (passage: Passage) => boolean,
): TableIndex {
  let first = at;
  while (passages[first - 1]?.segment.cell?.table === table) first--;
  const headers = new Map<number, number>();
  const rows = new Map<number, number>();
  const columns = new Map<number, number[]>();
  let end = first;
  let named = false;
  let labelled = false;
  for (let passage = passages[end]; passage?.segment.cell?.table === table; passage = passages[++end]) {
    const { row, column } = passage.segment.cell;
    if (row === 0 && !headers.has(column)) headers.set(column, end);
    if (!rows.has(row)) rows.set(row, end);
    const cells = columns.get(column) ?? [];
    columns.set(column, cells);
    cells.push(end);
    named ||= passage.mentions.some((mention) => isModelName(mention) || isHouse(mention));
    labelled ||= column === 0 && isLabel(passage);
  }
  return { first, end, headers, rows, columns, named, labelled };
}
