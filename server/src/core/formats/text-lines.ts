/** Lines of a text with their offsets; `\n`, `\r\n` and lone `\r` end a line. */

export interface TextLine {
  readonly start: number;
  /** Where the line's text ends, before its line ending. */
  readonly end: number;
  /** Where the next line starts. */
  readonly next: number;
}

export function* linesOf(text: string, from = 0): Generator<TextLine> {
  const hasReturns = text.includes('\r');
  for (let start = from; start < text.length; ) {
    const line = hasReturns ? lineWithReturns(text, start) : lineAt(text, start);
    yield line;
    start = line.next;
  }
}

function lineAt(text: string, start: number): TextLine {
  const feed = text.indexOf('\n', start);
  return feed < 0 ? { start, end: text.length, next: text.length } : { start, end: feed, next: feed + 1 };
}

function lineWithReturns(text: string, start: number): TextLine {
  let end = start;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (unit === 10) return { start, end, next: end + 1 };
    if (unit === 13) return { start, end, next: end + (text.charCodeAt(end + 1) === 10 ? 2 : 1) };
  }
  return { start, end, next: end };
}

/** The line ending that the text uses first, `\n` where it has none. */
export function lineEndingOf(text: string): string {
  const feed = text.indexOf('\n');
  if (feed > 0 && text[feed - 1] === '\r') return '\r\n';
  return feed < 0 && text.includes('\r') ? '\r' : '\n';
}

/** Start of the line that holds the offset. */
export function startOfLine(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isLineEnd(text.charCodeAt(at - 1))) at--;
  return at;
}

/** End of the line that holds the offset, before its line ending. */
export function endOfLine(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
  return at;
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13;
}
