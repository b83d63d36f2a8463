/** Lines as the readers of punctuation markup look at them. */
import { linesOf, type TextLine } from '../text-lines.ts';

export interface Line extends TextLine {
  /** Where the line's first sign stands; the line's end where it is blank. */
  readonly content: number;
  readonly indent: number;
  readonly isBlank: boolean;
}

/** All lines; a byte order mark is no part of the first. */
export function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (const line of linesOf(text, text.startsWith('\uFEFF') ? 1 : 0)) {
    let content = line.start;
    while (content < line.end && ' \t\u00A0\u202F'.includes(text.charAt(content))) content++;
    lines.push({ ...line, content, indent: content - line.start, isBlank: content >= line.end });
  }
  return lines;
}

/** Index behind the lines that a block of this indentation holds: blank ones, and those that are deeper. */
export function behindDeeper(lines: readonly Line[], from: number, indent: number): number {
  let end = from;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i];
    if (!line || (!line.isBlank && line.indent <= indent)) break;
    if (!line.isBlank) end = i + 1;
  }
  return end;
}

/** Index behind the line that closes what began, or behind the last line. */
export function behindLine(lines: readonly Line[], from: number, closes: (line: Line) => boolean): number {
  for (let i = from; i < lines.length; i++) {
    const line = lines[i];
    if (line && closes(line)) return i + 1;
  }
  return lines.length;
}

/** Cells of a row between bars: spans without the blanks around. */
export function cellsOf(
  text: string,
  start: number,
  end: number,
): readonly { readonly start: number; readonly end: number }[] {
  const cells: { start: number; end: number }[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && (text[at] !== '|' || text[at - 1] === '\\')) continue;
    cells.push({ start: from, end: at });
    from = at + 1;
  }
  return cells;
}
