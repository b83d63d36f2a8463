/** What a page of a PDF holds: lines of words at places. Lengths are points, from the page's lower left corner. */
export interface Line {
  /** Of its base line. */
  readonly y: number;
  /** Height of its letters. */
  readonly size: number;
  readonly cells: readonly Cell[];
}

/** Words of a line with no wide gap between them; a row of a table has several. */
export interface Cell {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

export const leftOf = (line: Line): number => line.cells[0]?.left ?? 0;
export const rightOf = (line: Line): number => line.cells.at(-1)?.right ?? 0;
export const textOf = (line: Line): string => line.cells.map(({ text }) => text).join(' ');
