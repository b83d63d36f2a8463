/** Rows that head those below: "| **Open-source models** | | |" over the rows of Llama 3 and Qwen3. */
import { isApart } from './apart.ts';
import type { Passage } from './passage.ts';
import { membersOf } from './table-labels.ts';

/** The cell is all that its row holds, and no header. */
export function isAlone(passages: readonly Passage[], at: number): boolean {
  const cell = passages[at]?.segment.cell;
  if (!cell || cell.row === 0 || cell.column !== 0) return false;
  return ![at - 1, at + 1].some((i) => isInRow(passages[i], cell));
}

type Cell = NonNullable<Passage['segment']['cell']>;

function isInRow(passage: Passage | undefined, { table, row }: Cell): boolean {
  return passage?.segment.cell?.table === table && passage.segment.cell.row === row;
}

/** The models that the rows name up to the next row that heads others; none where a row is set apart, as the group may then hold more kinds. */
export function groupBelow(passages: readonly Passage[], at: number): readonly number[] {
  const table = passages[at]?.segment.cell?.table;
  const members: number[] = [];
  let row = -1;
  for (let i = at + 1; passages[i]?.segment.cell?.table === table && table !== undefined; i++) {
    const passage = passages[i] as Passage;
    const place = passage.segment.cell as Cell;
    // "| **Ours** | | |"
    const named = place.row === row ? [] : membersOf(passage);
    if (place.row !== row && (place.column !== 0 || (named.length === 0 && isAlone(passages, i)))) break;
    if (isApart(passage.tokens, 0)) return [];
    row = place.row;
    members.push(...named);
  }
  return members;
}
