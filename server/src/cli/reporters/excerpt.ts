/** Shows the words of a finding in their line: long lines are cut around them, and carets stand under them. */
import { printable } from './printable.ts';

export interface Excerpt {
  readonly shown: string;
  readonly underline: string;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** `words` are offsets into the line and may reach past its end; `width` counts columns. */
export function excerpt(line: string, words: Range, width: number): Excerpt {
  const end = Math.min(words.end, line.length);
  const cut = cutAround(line, { start: Math.min(words.start, end), end }, width);
  const before = printable(line.slice(cut.start, words.start));
  const marked = printable(line.slice(words.start, Math.min(end, cut.end)));
  const after = printable(line.slice(end, Math.max(cut.end, end)));
  const [head, tail] = [cut.start > 0 ? '…' : '', cut.end < line.length ? '…' : ''];
  const carets = '^'.repeat(Math.max(columnsOf(marked), 1));
  return { shown: `${head}${before}${marked}${after}${tail}`, underline: `${blank(head + before)}${carets}` };
}

/** The part of the line to show. It starts and ends between words where it can, and never inside a character. */
function cutAround(line: string, { start, end }: Range, width: number): Range {
  // No character is wider than two columns, so a line this long need not be measured.
  if (line.length <= width * 4 && columnsOf(line) <= width) return { start: 0, end: line.length };
  const room = Math.max(Math.floor((width - (end - start)) / 2), 10);
  const from = start <= room ? 0 : start - room;
  const to = Math.min(Math.max(end, start + 1) + room, Math.max(end, from + width), line.length);
  const blankBefore = from === 0 ? 0 : line.indexOf(' ', from) + 1;
  const blankAfter = to === line.length ? to : line.lastIndexOf(' ', to);
  return {
    start: blankBefore > 0 && blankBefore <= start ? blankBefore : from === 0 ? 0 : characterStart(line, from),
    end: blankAfter >= end ? blankAfter : characterStart(line, to),
  };
}

/** The offset, moved forward out of a surrogate pair or off a combining mark. */
function characterStart(line: string, offset: number): number {
  let start = offset;
  while (start < line.length && /[\udc00-\udfff]|\p{M}/u.test(line.charAt(start))) start++;
  return start;
}

/** Spaces as wide as the text; tabs stay, as they are as wide in the line below. */
function blank(text: string): string {
  return text.replace(/[^\t]+/g, (run) => ' '.repeat(columnsOf(run)));
}

/** Columns that a terminal gives the text: none for combining marks, two for East Asian letters and emoji. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += widthOf(character);
  return columns;
}

const NO_WIDTH = /^[\p{M}\p{Cf}]$/u;
const WIDE =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]$/u;

function widthOf(character: string): number {
  // Letters, and the marks of all prose.
  if (character < '\u0300' || (character >= '\u2010' && character <= '\u2027')) return 1;
  if (NO_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
