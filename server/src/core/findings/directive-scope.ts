/** What an `open-claims-ignore` comment silences: its line, or the block that follows it. */
import type { Comment, ParsedDocument, Segment } from '../formats/format.ts';
import { endOfLine, startOfLine } from '../formats/text-lines.ts';
import type { Span } from '../text/span.ts';

export function ignoredSpan(text: string, document: ParsedDocument, comment: Span): Span {
  const lineStart = startOfLine(text, comment.start);
  const lineEnd = endOfLine(text, comment.end);
  const before = text.slice(lineStart, comment.start).replace(/^\s*\d+[.)]/, '');
  // Tags and the marks of quotations and lists are no text.
  const around = (before + text.slice(comment.end, lineEnd)).replaceAll(/<[^<>]*>/g, '');
  if (/[\p{L}\p{N}]/u.test(around)) return { start: lineStart, end: lineEnd + 1 };
  return blockBehind(text, document, comment.end);
}

function blockBehind(text: string, { segments, comments }: ParsedDocument, offset: number): Span {
  const contentLine = lineBehind(text, comments, offset);
  const index = firstFrom(segments, contentLine.start);
  const next = segments[index];
  // Inside a paragraph, as in LaTeX, no block starts here: the next line is meant.
  const isInside = segments.slice(Math.max(0, index - 50), index).some(({ span }) => span.end > contentLine.start);
  if (!next || (isInside && next.span.start > contentLine.end)) return contentLine;
  if (!next.cell) return { start: contentLine.start, end: Math.max(next.span.end, contentLine.start + 1) };
  return tableBehind(segments, index, contentLine.start);
}

/** Before a table, all of it is meant; between two rows, the row that follows. */
function tableBehind(segments: readonly Segment[], index: number, start: number): Span {
  const first = segments[index]?.cell;
  const previous = segments[index - 1]?.cell;
  const isWhole = previous?.table !== first?.table;
  let end = start;
  for (let i = index; i < segments.length; i++) {
    const segment = segments[i];
    if (segment?.cell?.table !== first?.table || !(isWhole || segment?.cell?.row === first?.row)) break;
    end = segment?.span.end ?? end;
  }
  return { start, end };
}

/** The next line with text that is no comment. */
function lineBehind(text: string, comments: readonly Comment[], offset: number): Span {
  let at = offset;
  let index = firstFrom(comments, offset);
  for (;;) {
    while (at < text.length && /[\s>]/.test(text.charAt(at))) at++;
    const comment = comments[index];
    if (comment?.span.start !== at || comment.span.end <= at) break;
    at = comment.span.end;
    index++;
  }
  return { start: startOfLine(text, at), end: endOfLine(text, at) };
}

/** Index of the first item that starts at the offset or behind it. */
function firstFrom(items: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.span.start ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
