/** Where a footnote's mark and text go: what all formats have in common. */
import { type Edit, insertion } from '../text/apply-edits.ts';
import type { Footnote, FootnoteRequest, ParsedDocument, Segment, SegmentKind } from './format.ts';
import { segmentAt } from './segment-at.ts';
import { lineEndingOf } from './text-lines.ts';

/** The innermost segment at the offset, or undefined where it is of a kind that can't carry a mark. */
export function carrierAt(
  document: ParsedDocument,
  offset: number,
  unfit: readonly SegmentKind[],
): Segment | undefined {
  const found = segmentAt(document, offset);
  return found && !unfit.includes(found.kind) ? found : undefined;
}

/**
 * English sets the mark behind the punctuation and the closing quotation marks that follow, French before the punctuation
 * and its no-break space.
 */
export function behindPunctuation({ text, language }: FootnoteRequest, offset: number): number {
  if (language === 'fr') return offset;
  // "words”.", "words.”", "words",": a straight mark that ends no word opens the next one.
  const follows =
    /^(?:[”’"]?[.,;:!?]{1,3}[”’"]?|[”’"](?![\p{L}\p{N}]))/u.exec(text.slice(offset, offset + 8))?.[0] ?? '';
  const end = offset + follows.length;
  // "v2.5", "a.b": punctuation inside a word ends nothing.
  return /[\p{L}\p{N}]/u.test(text.charAt(end)) ? offset : end;
}

/** Adds a block at the end of the text, behind a blank line; whether the text ends with a line ending stays as it was. */
export function appendBlock(text: string, block: string): Edit {
  const ending = lineEndingOf(text);
  const isEnded = text.endsWith('\n') || text.endsWith('\r');
  const isBlankLast = text.trim() === '' || text.endsWith(ending + ending);
  const before = isBlankLast ? '' : isEnded ? ending : ending + ending;
  return insertion(text.length, before + block + (isEnded ? ending : ''));
}

/** The first number that no label has and no mark uses. */
export function freeNumber(labels: readonly string[], isUsed: (label: string) => boolean): string {
  let number = 1 + labels.reduce((highest, label) => Math.max(highest, Number.parseInt(label, 10) || 0), 0);
  while (isUsed(String(number))) number++;
  return String(number);
}

/** The name itself, or the name with the first free number. */
export function freeName(name: string, isUsed: (label: string) => boolean): string {
  if (!isUsed(name)) return name;
  let number = 2;
  while (isUsed(`${name}-${number}`)) number++;
  return `${name}-${number}`;
}

/** A definition has one line, whatever was handed in. */
export function oneLine(definition: string): string {
  return definition.replaceAll(/[\r\n]+/g, ' ').trim();
}

/** Escapes signs that mean something in the format, but none inside a web address. */
export function escapeWords(text: string, escapeSigns: (words: string) => string): string {
  return text
    .split(/(https?:\/\/[^\s<>]+)/)
    .map((part, i) => (i % 2 === 1 ? part : escapeSigns(part)))
    .join('');
}

/** What stands between the last two notes: line ends only; or what is handed in. */
export function betweenNotes(text: string, notes: readonly Footnote[], otherwise: string): string {
  const last = notes[notes.length - 1];
  const previous = notes[notes.length - 2];
  const between = previous && last ? text.slice(previous.span.end, last.span.start) : '';
  return between !== '' && between.trim() === '' ? between : otherwise;
}
