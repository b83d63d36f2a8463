/** Writes Org footnotes: `[fn:1]` behind the words and `[fn:1] text` behind the last definition. */
import type { Edit } from '../../text/apply-edits.ts';
import { appendBlock, behindPunctuation, carrierAt, freeNumber, insertion, oneLine } from '../footnote-place.ts';
import type { FootnoteRequest } from '../format.ts';
import { endOfLine, lineEndingOf, startOfLine } from '../text-lines.ts';

export function footnoteEdits(request: FootnoteRequest): readonly Edit[] | undefined {
  const { text, document, after, reuse, definition } = request;
  if (!carrierAt(document, after, ['footnote', 'metadata', 'caption'])) return undefined;
  const labels = document.footnotes.map((footnote) => footnote.label);
  const label = reuse ?? freeNumber(labels, (number) => text.includes(`[fn:${number}]`));
  const mark = insertion(behindPunctuation(request, behindMarks(text, after)), `[fn:${label}]`);
  if (reuse !== undefined) return [mark];
  const block = `[fn:${label}] ${oneLine(definition)}`;
  const last = document.footnotes.findLast(
    ({ span }) => text.startsWith('[fn:', span.start) && span.start === startOfLine(text, span.start),
  );
  if (!last) return [mark, appendBlock(text, block)];
  return [mark, insertion(endOfLine(text, last.span.end), lineEndingOf(text) + block)];
}

/** Over the marks that close emphasis: `*words*`. */
function behindMarks(text: string, offset: number): number {
  let at = offset;
  while ('*/_+'.includes(text.charAt(at)) && text.charAt(at) !== '') at++;
  return at;
}
