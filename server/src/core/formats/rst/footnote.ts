/** Writes reStructuredText footnotes: `[#]_` behind the words and `.. [#] text` behind the last definition. */
import type { Edit } from '../../text/apply-edits.ts';
import { appendBlock, behindPunctuation, carrierAt, freeName, insertion, oneLine } from '../footnote-place.ts';
import type { FootnoteRequest } from '../format.ts';
import { endOfLine, lineEndingOf } from '../text-lines.ts';

export function footnoteEdits(request: FootnoteRequest): readonly Edit[] | undefined {
  const { text, document, after, reuse, definition, name } = request;
  if (!carrierAt(document, after, ['footnote', 'metadata', 'caption', 'table-cell'])) return undefined;
  // A named one numbers itself too, and can be referred to again.
  const label = reuse ?? `#${freeName(name, (used) => text.includes(`[#${used}]`))}`;
  const offset = behindPunctuation(request, behindMarks(text, after));
  // A mark needs a blank before it, which a backslash takes out of the result.
  const mark = insertion(offset, `${/\s/.test(text.charAt(offset - 1)) ? '' : '\\ '}[${label}]_`);
  if (reuse !== undefined) return [mark];
  const block = `.. [${label}] ${oneLine(definition)}`;
  const last = document.footnotes.at(-1);
  if (!last) return [mark, appendBlock(text, block)];
  return [mark, insertion(endOfLine(text, last.span.end), lineEndingOf(text) + block)];
}

function behindMarks(text: string, offset: number): number {
  let at = offset;
  while (text.charAt(at) === '*' || text.charAt(at) === '`') at++;
  return text.charAt(at) === '_' ? at + 1 : at;
}
