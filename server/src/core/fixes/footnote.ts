/** Explains words in a footnote: refers to one that does so already, or writes a new one. */
import type { Footnote, Format, ParsedDocument } from '../formats/format.ts';
import type { LanguageId } from '../reading/reading.ts';
import type { Edit } from '../text/apply-edits.ts';
import type { Span } from '../text/span.ts';

export interface FootnoteContext {
  readonly text: string;
  readonly document: ParsedDocument;
  readonly format: Format;
}

export interface FootnoteWish {
  /** Offset right behind the words to explain. */
  readonly after: number;
  readonly language: LanguageId;
  /** A short word for named footnotes, such as `open-weight`. */
  readonly name: string;
  /** The text of a new footnote. */
  readonly definition: string;
  /** Whether a footnote that is there says it already. */
  isSaidBy(footnote: Footnote): boolean;
}

export interface FootnoteChange {
  readonly edits: readonly Edit[];
  /** Label of the footnote that says it already. */
  readonly reused?: string;
}

/** Undefined where the format or the place can't have a footnote, and where one stands there already. */
export function footnoteEdits(
  { text, document, format }: FootnoteContext,
  wish: FootnoteWish,
): FootnoteChange | undefined {
  const { after, language, name, definition } = wish;
  if (!format.footnote) return undefined;
  // Notes that stand in the running text have no label in some formats.
  if (document.footnotes.some((note) => isAt(text, after, note.span) && wish.isSaidBy(note))) return undefined;
  const known = document.footnotes.find((footnote) => footnote.label !== '' && wish.isSaidBy(footnote));
  if (!known) {
    const edits = format.footnote({ text, document, after, name, definition, language });
    return edits && { edits };
  }
  if (isReferredTo(text, after, known, format)) return undefined;
  const edits = format.footnote({ text, document, after, name, definition, language, reuse: known.label });
  return edits && { edits, reused: known.label };
}

/** How far behind the words a mark may stand, in code units: a bracket and some markup fit in. */
const REACH = 60;

/** Whether the place is in the footnote itself, or its mark stands there with nothing but punctuation between. */
function isReferredTo(text: string, after: number, { label, span }: Footnote, format: Format): boolean {
  if (isAt(text, after, span)) return true;
  const mark = format.id === 'html' ? `href="#${label}"` : (format.footnoteMark?.(label) ?? '');
  const at = text.slice(after, after + REACH + mark.length).indexOf(mark);
  return mark !== '' && at >= 0 && isOnlyPunctuation(text.slice(after, after + at));
}

/** Whether the place is in the span, or right before it. */
function isAt(text: string, place: number, { start, end }: Span): boolean {
  if (start <= place) return place <= end;
  return start - place <= REACH && isOnlyPunctuation(text.slice(place, start));
}

function isOnlyPunctuation(text: string): boolean {
  return !/[\p{L}\p{N}\n]/u.test(text.replaceAll(/<[^<>]*>?/g, ''));
}
