/** Writes AsciiDoc footnotes: `footnote:[text]` behind the words; a named one can be referred to again. */
import type { Edit } from '../../text/apply-edits.ts';
import { behindPunctuation, carrierAt, freeName, insertion, oneLine } from '../footnote-place.ts';
import type { FootnoteRequest } from '../format.ts';

export function footnoteEdits(request: FootnoteRequest): readonly Edit[] | undefined {
  const { text, document, after, reuse, definition, name } = request;
  if (!carrierAt(document, after, ['footnote', 'metadata', 'caption'])) return undefined;
  const offset = behindPunctuation(request, behindMarks(text, after));
  if (reuse !== undefined) return [insertion(offset, `footnote:${reuse}[]`)];
  const label = freeName(name, (used) => text.includes(`footnote:${used}[`));
  return [insertion(offset, `footnote:${label}[${oneLine(definition).replaceAll(']', '\\]')}]`)];
}

function behindMarks(text: string, offset: number): number {
  let at = offset;
  while (text.charAt(at) !== '' && '*_#'.includes(text.charAt(at))) at++;
  return at;
}
