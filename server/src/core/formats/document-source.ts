/** A document while a format reads it: its text, look-ups in it, and what was found so far. */
import type { Span } from '../text/span.ts';
import { type Addresses, findAddresses } from './addresses.ts';
import type { Comment, Footnote, ParsedDocument, Segment } from './format.ts';

export interface DocumentSource {
  readonly text: string;
  readonly addresses: Addresses;
  readonly segments: Segment[];
  readonly comments: Comment[];
  readonly footnotes: Footnote[];
  /** Offset of the next line feed, or of the next return where the text has no feeds; or the text's length. */
  nextLineFeed(offset: number): number;
  /** Offset of the next `&`, or the text's length. */
  nextAmpersand(offset: number): number;
  /** Number of the next table. */
  nextTable(): number;
  finish(): ParsedDocument;
  /** Hands over what was found so far and starts anew, with tables from 0. */
  take(): { readonly document: ParsedDocument; readonly tables: number };
}

export function createDocumentSource(text: string): DocumentSource {
  const segments: Segment[] = [];
  const comments: Comment[] = [];
  const footnotes: Footnote[] = [];
  let tables = 0;
  return {
    text,
    addresses: findAddresses(text),
    segments,
    comments,
    footnotes,
    nextLineFeed: createFinder(text, text.includes('\n') ? '\n' : '\r'),
    nextAmpersand: createFinder(text, '&'),
    nextTable: () => tables++,
    finish() {
      return { segments: ordered(segments), comments: ordered(comments), footnotes: ordered(footnotes) };
    },
    take() {
      const taken = {
        document: {
          segments: ordered(segments.splice(0)),
          comments: ordered(comments.splice(0)),
          footnotes: ordered(footnotes.splice(0)),
        },
        tables,
      };
      tables = 0;
      return taken;
    },
  };
}

function ordered<Item extends { readonly span: Span }>(items: Item[]): readonly Item[] {
  return items.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** `indexOf` that remembers its last answer: many short questions about one long line stay cheap. */
function createFinder(text: string, needle: string): (offset: number) => number {
  let asked = 0;
  let answer = -1;
  return (offset) => {
    if (asked <= offset && offset <= answer) return answer;
    const found = text.indexOf(needle, offset);
    asked = offset;
    answer = found < 0 ? text.length : found;
    return answer;
  };
}
