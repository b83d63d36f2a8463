/** Writes AsciiDoc footnotes: `footnote:name[text]` behind the words; the name lets others refer to it. */
import { type Edit, insertion } from '../../text/apply-edits.ts';
import { carrierAt, escapeWords, freeName, oneLine } from '../footnote-place.ts';
import type { FootnoteRequest } from '../format.ts';
import { markOffset } from '../light/mark-place.ts';
import { rules } from './inline.ts';

const EMPHASIS = /[*_#]/;

export function footnoteEdits(request: FootnoteRequest): readonly Edit[] | undefined {
  const { text, document, after, reuse, definition, name } = request;
  // The text of headings becomes ids and contents.
  const carrier = carrierAt(document, after, ['footnote', 'metadata', 'heading', 'caption']);
  if (!carrier) return undefined;
  const offset = markOffset(request, carrier, { rules, mayHold: (source, at) => EMPHASIS.test(source.charAt(at)) });
  const label = reuse ?? freeName(name, (used) => text.includes(`footnote:${used}[`));
  // No letter may follow a single mark of emphasis: the empty attribute stands between.
  const between = '*_#`'.includes(text.charAt(offset - 1)) && offset > 0 ? '{empty}' : '';
  const words = reuse === undefined ? escapeWords(oneLine(definition), escapeAsciidoc) : '';
  return [insertion(offset, `${between}footnote:${label}[${words}]`)];
}

function escapeAsciidoc(words: string): string {
  return words.replaceAll(']', '\\]');
}
