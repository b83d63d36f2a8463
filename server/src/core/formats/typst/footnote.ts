/** Writes Typst footnotes: `#footnote[text]<name>` behind the words; by its name it can be referred to again. */
import { type Edit, insertion } from '../../text/apply-edits.ts';
import { carrierAt, escapeWords, freeName, oneLine } from '../footnote-place.ts';
import type { FootnoteRequest } from '../format.ts';
import { markOffset } from '../light/mark-place.ts';
import { rules } from './inline.ts';

/** Emphasis, and functions around longer runs of words. */
const MAY_HOLD = /^(?:[*_]|#(?!link\b)[\p{L}_])/u;

export function footnoteEdits(request: FootnoteRequest): readonly Edit[] | undefined {
  const { text, document, after, reuse, definition, name } = request;
  // The text of headings goes to outlines as well.
  const carrier = carrierAt(document, after, ['footnote', 'metadata', 'heading']);
  if (!carrier) return undefined;
  const offset = markOffset(request, carrier, {
    rules,
    mayHold: (source, at) => MAY_HOLD.test(source.slice(at, at + 8)),
  });
  if (reuse !== undefined) return [insertion(offset, `#footnote(<${reuse}>)${separator(text, offset)}`)];
  const label = freeName(name, (used) => text.includes(`<${used}>`));
  // A space before the label would be printed.
  return [insertion(offset, `#footnote[${escapeWords(oneLine(definition), escapeTypst)}]<${label}>`)];
}

function escapeTypst(words: string): string {
  return words.replaceAll(/[\\[\]*_`$#<>@~]|(?<=\/)[/*]|(?<=-)[-?]/g, (sign) => `\\${sign}`);
}

/** A semicolon ends the function's call, and isn't printed: one more parts it from what would be taken for its own. */
function separator(text: string, offset: number): string {
  return /^(?:[([;]|\.\p{L})/u.test(text.slice(offset, offset + 2)) ? ';' : '';
}
