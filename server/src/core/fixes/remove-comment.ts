/** Takes an idle ignore comment out of a document, with its line where it has one to itself. */
import type { Format } from '../formats/format.ts';
import { endOfLine, startOfLine } from '../formats/text-lines.ts';
import { deletion, type Edit } from '../text/apply-edits.ts';
import type { Span } from '../text/span.ts';

/** `comment` is the comment's span, delimiters included. */
export function removeComment(text: string, comment: Span, format: Format): Edit {
  const lineStart = startOfLine(text, comment.start);
  const lineEnd = endOfLine(text, comment.end);
  const lead = text.slice(lineStart, comment.start).replace(/^\uFEFF/, '');
  const isLast = text.slice(comment.end, lineEnd).trim() === '';
  if (isLast && /^[\s>]*$/.test(lead)) {
    const lines = wholeLines(text, comment.start - lead.length, lineEnd);
    // Two blocks that only the comment parted stay apart by the blank line that it leaves.
    return endsParagraph(text, comment, format) && isBetweenText(text, lines.span)
      ? deletion(comment.start, comment.end)
      : lines;
  }
  const start = comment.start - (lead.length - lead.trimEnd().length);
  // In LaTeX the sign also joins this line to the next.
  if (format.id === 'latex' && start === comment.start) return deletion(comment.start + 1, comment.end);
  if (isLast) return deletion(start, comment.end);
  const isSpaceBehind = /\s/.test(text.charAt(comment.end));
  return deletion(isSpaceBehind ? start : comment.start, comment.end);
}

/** A comment of front matter is written in another way, and ends nothing. */
function endsParagraph(text: string, { start }: Span, format: Format): boolean {
  return format.commentsEndParagraphs === true && format.comment('')?.charAt(0) === text.charAt(start);
}

/** Whether text stands right above and right below, so that it would grow together. */
function isBetweenText(text: string, { start, end }: Span): boolean {
  const above = text.slice(startOfLine(text, Math.max(0, start - 1)), Math.max(0, start - 1));
  const below = text.slice(end, endOfLine(text, end));
  const isText = (line: string) => /[^\s>]/.test(line);
  return start > 0 && isText(above) && isText(below);
}

/** With the line ending behind, or at the end of the text the one before. */
function wholeLines(text: string, start: number, end: number): Edit {
  if (end < text.length) return deletion(start, end + (text.startsWith('\r\n', end) ? 2 : 1));
  const before = text.slice(Math.max(0, start - 2), start);
  return deletion(start - (/\r\n$|[\r\n]$/.exec(before)?.[0].length ?? 0), end);
}
