/** Turns offsets into lines and columns; `\n`, `\r\n` and lone `\r` end a line, as in the Language Server Protocol. */

/** A place for people: both count from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface LineIndex {
  /** The place of an offset; offsets outside the text are clamped. */
  placeAt(offset: number): Place;
  /** The text of a line without its ending; `line` counts from 1. */
  lineText(line: number): string;
  /** Offset where a line starts; `line` counts from 1. */
  lineStart(line: number): number;
}

export function createLineIndex(text: string): LineIndex {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  const startOf = (line: number) => starts[Math.min(Math.max(line, 1), starts.length) - 1] ?? 0;
  return {
    placeAt(offset) {
      const clamped = Math.min(Math.max(offset, 0), text.length);
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= clamped) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: clamped - (starts[low] ?? 0) + 1 };
    },
    lineText(line) {
      const end = line < starts.length ? (starts[line] ?? text.length) : text.length;
      return text.slice(startOf(line), end).replace(/[\r\n]+$/, '');
    },
    lineStart: startOf,
  };
}
