/** Writes reStructuredText footnotes: `[#name]_` behind the words and `.. [#name] text` behind the last definition. */
import { type Edit, insertion } from '../../text/apply-edits.ts';
import { appendBlock, betweenNotes, carrierAt, escapeWords, freeName, freeNumber, oneLine } from '../footnote-place.ts';
import type { FootnoteRequest } from '../format.ts';
import { markOffset } from '../light/mark-place.ts';
import { lineEndingOf } from '../text-lines.ts';
import { rules } from './inline.ts';

export function footnoteEdits(request: FootnoteRequest): readonly Edit[] | undefined {
  const { text, document, after, reuse } = request;
  // A mark would burst the width of a drawn table's cell.
  const carrier = carrierAt(document, after, ['footnote', 'metadata', 'caption', 'table-cell', 'heading']);
  if (!carrier) return undefined;
  const label = reuse ?? freeLabel(request);
  // Markup holds no other markup here.
  const offset = markOffset(request, carrier, { rules, mayHold: () => false });
  const mark = insertion(offset, `${spaceBefore(text, offset)}[${label}]_${spaceBehind(text, offset)}`);
  return reuse === undefined ? [mark, definitionEdit(request, label)] : [mark];
}

/** A mark needs a blank before it, which a backslash takes out of the result. */
function spaceBefore(text: string, offset: number): string {
  return offset === 0 || /\s/.test(text.charAt(offset - 1)) ? '' : '\\ ';
}

/** What may follow a mark, besides blanks and line ends. */
const ENDS = /[\s\-/:.,;!?\\'")\]}>’”»]/;

function spaceBehind(text: string, offset: number): string {
  return offset >= text.length || ENDS.test(text.charAt(offset)) ? '' : '\\ ';
}

/** Plain numbers where the document has only such; otherwise a name, which numbers itself and can be referred to again. */
function freeLabel({ text, document, name }: FootnoteRequest): string {
  const labels = document.footnotes.map((footnote) => footnote.label);
  const isNumbered = labels.length > 0 && labels.every((label) => /^\d{1,9}$/.test(label));
  return isNumbered
    ? freeNumber(labels, (number) => text.includes(`[${number}]`))
    : `#${freeName(name, (used) => text.includes(`[#${used}]`))}`;
}

function definitionEdit({ text, document, definition }: FootnoteRequest, label: string): Edit {
  const block = `.. [${label}] ${escapeWords(oneLine(definition), escapeRst)}`;
  // One inside a list or a quotation would move with its neighbours' indentation.
  const known = document.footnotes.filter(
    ({ span }) => span.start === 0 || '\r\n\uFEFF'.includes(text.charAt(span.start - 1)),
  );
  const last = known[known.length - 1];
  if (!last) return appendBlock(text, block);
  return insertion(last.span.end, betweenNotes(text, known, lineEndingOf(text)) + block);
}

function escapeRst(words: string): string {
  return words.replaceAll(/[\\*`|]|_(?![\p{L}\p{N}])/gu, (sign) => `\\${sign}`);
}
