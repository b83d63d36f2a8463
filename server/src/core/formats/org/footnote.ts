/** Writes Org footnotes: `[fn:1]` behind the words and `[fn:1] text` behind the last definition. */
import { type Edit, insertion } from '../../text/apply-edits.ts';
import { appendBlock, betweenNotes, carrierAt, freeName, freeNumber, oneLine } from '../footnote-place.ts';
import type { Footnote, FootnoteRequest, ParsedDocument } from '../format.ts';
import { markOffset } from '../light/mark-place.ts';
import { endOfLine, lineEndingOf, startOfLine } from '../text-lines.ts';
import { rules } from './inline.ts';

const EMPHASIS = /[*/_+]/;

export function footnoteEdits(request: FootnoteRequest): readonly Edit[] | undefined {
  const { document, after, reuse } = request;
  const carrier = carrierAt(document, after, ['footnote', 'metadata', 'caption']);
  if (!carrier) return undefined;
  const label = reuse ?? freeLabel(request);
  const offset = markOffset(request, carrier, { rules, mayHold: (source, at) => EMPHASIS.test(source.charAt(at)) });
  const mark = insertion(offset, `[fn:${label}]`);
  return reuse === undefined ? [mark, definitionEdit(request, label)] : [mark];
}

/** Numbers, unless the document has names. */
function freeLabel({ text, document, name }: FootnoteRequest): string {
  const labels = document.footnotes.map((footnote) => footnote.label).filter((label) => label !== '');
  const isUsed = (label: string): boolean => text.includes(`[fn:${label}]`) || text.includes(`[fn:${label}:`);
  return labels.some((label) => !/^\d{1,9}$/.test(label)) ? freeName(name, isUsed) : freeNumber(labels, isUsed);
}

function definitionEdit({ text, document, definition }: FootnoteRequest, label: string): Edit {
  const ending = lineEndingOf(text);
  const block = `[fn:${label}] ${oneLine(definition)}`;
  const known = document.footnotes.filter((footnote) => isDefinition(text, footnote));
  const last = known[known.length - 1];
  if (last) return insertion(endOfLine(text, last.span.end), betweenNotes(text, known, ending) + block);
  const heading = headingForNotes(document, text);
  if (heading === undefined) return appendBlock(text, block);
  const isLast = heading === text.length;
  return insertion(heading, `${ending}${ending}${block}${isLast ? ending : ''}`);
}

/** Its mark starts a line. */
function isDefinition(text: string, { span }: Footnote): boolean {
  return text.startsWith('[fn:', span.start) && span.start === startOfLine(text, span.start);
}

/** End of the line of "* Footnotes", where Org itself keeps them. */
function headingForNotes({ segments }: ParsedDocument, text: string): number | undefined {
  const heading = segments.findLast(
    ({ kind, prose }) => kind === 'heading' && /^(?:footnotes|notes de bas de page)$/i.test(prose.trim()),
  );
  return heading && endOfLine(text, heading.span.end);
}
