/** Writes plain-text footnotes: `[3]` behind the words and `[3] text` behind the last note. */
import { type Edit, insertion } from '../../text/apply-edits.ts';
import { appendBlock, behindPunctuation, betweenNotes, carrierAt, freeNumber, oneLine } from '../footnote-place.ts';
import type { FootnoteRequest, ParsedDocument } from '../format.ts';
import { lineEndingOf } from '../text-lines.ts';

export function footnoteEdits(request: FootnoteRequest): readonly Edit[] | undefined {
  const { text, document, after, reuse } = request;
  if (!carrierAt(document, after, ['footnote'])) return undefined;
  const labels = document.footnotes.map((footnote) => footnote.label);
  const label = reuse ?? freeNumber(labels, (number) => text.includes(`[${number}]`));
  const mark = insertion(behindMarks(text, behindPunctuation(request, after)), `${spaceBeforeMark(request)}[${label}]`);
  return reuse === undefined ? [mark, definitionEdit(request, label)] : [mark];
}

/** As the first mark of the text has it; otherwise as the language does. */
function spaceBeforeMark({ text, document, language }: FootnoteRequest): string {
  const space = known.get(document) ?? spaceInUse(text);
  known.set(document, space);
  return space ?? (language === 'fr' ? '\u00A0' : '');
}

/** Behind the marks that stand there, so that they count up. */
function behindMarks(text: string, offset: number): number {
  return offset + (/^(?:[ \u00A0\u202F]?\[\d{1,3}\]){1,9}/.exec(text.slice(offset, offset + 60))?.[0].length ?? 0);
}

const known = new WeakMap<ParsedDocument, string | null>();

/** "words [1]", "words[1]"; not at the start of a line, where the notes stand. Null where there is no mark. */
function spaceInUse(text: string): string | null {
  return /[^\s\]]([ \u00A0\u202F]?)\[\d{1,3}\]/.exec(text)?.[1] ?? null;
}

function definitionEdit({ text, document, definition }: FootnoteRequest, label: string): Edit {
  const block = `[${label}] ${oneLine(definition)}`;
  const { footnotes } = document;
  const last = footnotes[footnotes.length - 1];
  if (!last) return appendBlock(text, block);
  const ending = lineEndingOf(text);
  return insertion(last.span.end, betweenNotes(text, footnotes, ending + ending) + block);
}
