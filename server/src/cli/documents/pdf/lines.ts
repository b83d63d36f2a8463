/** Puts the pieces of a page's text together to lines, in the order in which the page was written. */
import type { Cell, Line } from './page.ts';

/** A run of letters, or the start or end of marked content. */
export type Piece = Run | { readonly type: string; readonly tag?: string };

export interface Run {
  readonly str: string;
  /** Six numbers: scale and slant, then left and base line. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** In heights of a letter. */
const WORD_GAP = 0.15;
const CELL_GAP = 1.2;
const SAME_LINE = 0.35;
/** A mark of a note stands higher, and is smaller. */
const MARK_SIZE = 0.8;
const MARK_RISE = 0.75;

export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  let cells: Cell[] = [];
  let y = 0;
  let size = 0;
  const finish = (): void => {
    const filled = cells.map((cell) => ({ ...cell, text: cell.text.trim() })).filter(({ text }) => text !== '');
    if (filled.length > 0) lines.push({ y, size, cells: filled });
    cells = [];
  };
  for (const { str, left, right, base, height } of runsOf(pieces)) {
    const last = cells.at(-1);
    const isRaised = last && base > y + height * 0.1 && base < y + size * MARK_RISE;
    if (last && height < size * MARK_SIZE && isRaised && isNextTo(last, left, size)) {
      // "Llama 3¹" is not Llama 31.
      if (!/^[\d*†‡,\s]+$/.test(str)) cells[cells.length - 1] = { ...last, text: `${last.text}${str}`, right };
      continue;
    }
    if (!last || Math.abs(base - y) > Math.max(size, height) * SAME_LINE || left < last.right - size) {
      finish();
      cells.push({ text: str, left, right });
      y = base;
      size = height;
      continue;
    }
    const gap = left - last.right;
    if (gap > size * CELL_GAP) cells.push({ text: str, left, right });
    else cells[cells.length - 1] = { ...last, text: last.text + (gap > size * WORD_GAP ? ' ' : '') + str, right };
    size = Math.max(size, height);
  }
  finish();
  return lines;
}

const isNextTo = (cell: Cell, left: number, size: number): boolean => Math.abs(left - cell.right) < size;

/** Without what the document itself calls decoration, and without letters that don't run from left to right. */
function* runsOf(pieces: readonly Piece[]) {
  const marks: boolean[] = [];
  let hidden = 0;
  for (const piece of pieces) {
    if ('str' in piece) {
      const [scale = 0, slant = 0, , , left = 0, base = 0] = piece.transform;
      const str = piece.str.replace(/[\p{Cc}\s]+/gu, ' ');
      if (hidden > 0 || slant !== 0 || scale <= 0 || str.trim() === '' || !(piece.height > 0)) continue;
      yield { str, left, right: left + piece.width, base, height: piece.height };
    } else if (piece.type === 'endMarkedContent') {
      if (marks.pop()) hidden--;
    } else {
      const isArtifact = piece.tag === 'Artifact';
      marks.push(isArtifact);
      if (isArtifact) hidden++;
    }
  }
}
