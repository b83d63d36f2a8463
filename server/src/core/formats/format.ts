/** What a document format tells the engine: where prose is, and how comments and footnotes are written. */
import type { Edit } from '../text/apply-edits.ts';
import type { Span } from '../text/span.ts';

/** A run of source text that stands for a run of prose. Units map one to one unless the piece is atomic. */
export interface Piece {
  /** Offset in the prose where the piece starts. */
  readonly prose: number;
  /** The source it stands for. */
  readonly source: Span;
  /** True where a whole source run stands for other text (an entity, a code span): it can't be split. */
  readonly atomic: boolean;
}

export type SegmentKind = 'paragraph' | 'heading' | 'list-item' | 'table-cell' | 'caption' | 'metadata' | 'footnote';

/** A run of prose, markup removed, every character traceable to its origin. */
export interface Segment {
  readonly kind: SegmentKind;
  readonly prose: string;
  /** In order of prose, without gaps in the prose. */
  readonly pieces: readonly Piece[];
  /** The part of the source it was read from. */
  readonly span: Span;
  /** Inside a block quotation. */
  readonly quoted: boolean;
  /** Nesting of list items, 0 outside lists. */
  readonly depth: number;
  /** An item of a to-do list that is not ticked. */
  readonly undone?: boolean;
  /** For headings, 1 the highest; left out where the format doesn't tell. */
  readonly level?: number;
  /** For table cells: row (0 is the header) and column, with the number of the table in the document. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
}

/** A comment of the document. */
export interface Comment {
  /** With its delimiters. */
  readonly span: Span;
  /** Without them. */
  readonly text: string;
}

/** A footnote's definition. */
export interface Footnote {
  /** What a mark names it by: what stands between the brackets, an id in HTML, a number in LaTeX; empty where no mark can. */
  readonly label: string;
  /** The whole definition, with its mark. */
  readonly span: Span;
  readonly text: string;
}

/** A document taken apart. */
export interface ParsedDocument {
  readonly segments: readonly Segment[];
  readonly comments: readonly Comment[];
  readonly footnotes: readonly Footnote[];
  /** The page on which each line of the text stands, where the text was taken out of something with pages. */
  readonly pages?: readonly number[];
  /** For a document that is followed through its changes. */
  readonly unmoved?: UnmovedSegments;
}

/** A document's segments with the offsets that they had when they were parsed: as long as they say the same, the same objects. */
export interface UnmovedSegments {
  readonly segments: readonly Segment[];
  /** What is to be added to the offsets of a segment, by its index. */
  shiftOf(index: number): number;
}

/** Where a footnote mark is to stand and what it is to say. */
export interface FootnoteRequest {
  /** The text as it stands. */
  readonly text: string;
  readonly document: ParsedDocument;
  /** Offset right behind the words that the footnote explains. */
  readonly after: number;
  /** A short word for named footnotes, such as `open-weight`. */
  readonly name: string;
  /** The definition: one line. */
  readonly definition: string;
  readonly language: string;
  /** Label of a footnote that says it already: only the mark is inserted. */
  readonly reuse?: string;
}

/** One document format. `parse` is total: no text makes it throw. */
export interface Format {
  /** Also the LSP language id where there is one. */
  readonly id: string;
  readonly name: string;
  readonly languageIds: readonly string[];
  /** File name endings, with the dot. */
  readonly extensions: readonly string[];
  parse(text: string): ParsedDocument;
  /** For one document that changes: answers what `parse` answers, faster where little has changed. `parse` serves where left out. */
  readonly follow?: (() => (text: string) => ParsedDocument) | undefined;
  /** A comment line that holds `text`, or undefined where the format has no comments. */
  comment(text: string): string | undefined;
  /** Where a comment on the whole document may stand, as front matter has to come first; 0 where left out. */
  bodyStart?(text: string): number;
  /**
   * The signs that begin markup within a word or between the words of a name, so that a glance at the source can tell which
   * words the prose may hold. Left out where letters may be written in other ways: then only `parse` tells.
   */
  readonly joints?: string;
  /** Whether a comment may stand behind text on its line. */
  readonly commentsFollowText: boolean;
  /** Whether a comment line ends the paragraph above it. */
  readonly commentsEndParagraphs?: boolean;
  /** Whether a comment line is a block of its own, parted from the next by a blank line. */
  readonly commentsAreBlocks?: boolean;
  /** Edits that insert a footnote, or undefined where the format has none. */
  footnote?(request: FootnoteRequest): readonly Edit[] | undefined;
  /** The mark that refers to an existing footnote, such as `[^id]`. */
  footnoteMark?(label: string): string;
}
