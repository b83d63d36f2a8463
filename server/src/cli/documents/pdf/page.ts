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

/** Letters whose sizes differ by a larger share belong to something else. */
const SIZE_STEP = 0.08;

type Sized = Pick<Line, 'size'>;

export const isSameSize = (first: Sized, second: Sized): boolean =>
  Math.abs(second.size - first.size) <= first.size * SIZE_STEP;

export const isSmaller = (first: Sized, second: Sized): boolean => first.size < second.size * (1 - SIZE_STEP);

/** Whether a sentence, or what introduces one, ends with the words. */
export const isEnded = (text: string): boolean => /[.!?:;…]["'”’»)\]]*$/.test(text);
