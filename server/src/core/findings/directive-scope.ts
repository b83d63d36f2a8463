/** What an `open-claims-ignore` comment silences: its line, or the block that follows it. */
import type { Comment, ParsedDocument, Segment } from '../formats/format.ts';
import { endOfLine, startOfLine } from '../formats/text-lines.ts';
import { firstFrom, type Span } from '../text/span.ts';

export interface Scopes {
  /** `comment` is the span of one of the document's comments. */
  ignoredSpan(comment: Span): Span;
}

export function createScopes(text: string, document: ParsedDocument): Scopes {
  const contentBehind = createSkipper(text, document.comments);
  const blocks = new Map<number, Span>();
  return {
    ignoredSpan(comment) {
      const lineStart = startOfLine(text, comment.start);
      const lineEnd = endOfLine(text, comment.end);
      const before = text.slice(lineStart, comment.start).replace(/^\s*\d+[.)]/, '');
      // Tags and the marks of quotations and lists are no text.
      const around = (before + text.slice(comment.end, lineEnd)).replaceAll(/<[^<>]*>/g, '');
      if (/[\p{L}\p{N}]/u.test(around)) return { start: lineStart, end: lineEnd + 1 };
      // Several comments may stand before one block.
      const content = contentBehind(comment);
      const block = blocks.get(content) ?? blockAt(text, document, content);
      blocks.set(content, block);
      return block;
    },
  };
}

function blockAt(text: string, { segments }: ParsedDocument, content: number): Span {
  const line = { start: startOfLine(text, content), end: endOfLine(text, content) };
  const index = firstFrom(segments, line.start);
  const next = segments[index];
  // Inside a paragraph, as in LaTeX, no block starts here: the next line is meant.
  const isInside = segments.slice(Math.max(0, index - 50), index).some(({ span }) => span.end > line.start);
  if (!next || (isInside && next.span.start > line.end)) return line;
  if (!next.cell) return { start: line.start, end: Math.max(next.span.end, line.start + 1) };
  return tableBehind(segments, index, line.start);
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

/** Finds the next text that is no comment; comments in a row are passed over once. */
function createSkipper(text: string, comments: readonly Comment[]): (comment: Span) => number {
  const known: number[] = [];
  return (comment) => {
    const first = firstFrom(comments, comment.start);
    const passed: number[] = [];
    let at = comment.end;
    for (let index = first; ; index++) {
      const skipped = known[index];
      if (skipped !== undefined) {
        at = skipped;
        break;
      }
      passed.push(index);
      while (at < text.length && /[\s>]/.test(text.charAt(at))) at++;
      const next = comments[index + 1];
      if (next?.span.start !== at || next.span.end <= at) break;
      at = next.span.end;
    }
    for (const index of passed) known[index] = at;
    return at;
  };
}
