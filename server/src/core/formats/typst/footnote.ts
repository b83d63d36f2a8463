/** Writes Typst footnotes: `#footnote[text]` behind the words; one with a label can be referred to again. */
import type { Edit } from '../../text/apply-edits.ts';
import { behindPunctuation, carrierAt, freeName, insertion, oneLine } from '../footnote-place.ts';
import type { FootnoteRequest } from '../format.ts';

export function footnoteEdits(request: FootnoteRequest): readonly Edit[] | undefined {
  const { text, document, after, reuse, definition, name } = request;
  if (!carrierAt(document, after, ['footnote', 'metadata', 'heading'])) return undefined;
  const offset = behindPunctuation(request, behindMarks(text, after));
  if (reuse !== undefined) return [insertion(offset, `#footnote(<${reuse}>)`)];
  const label = freeName(name, (used) => text.includes(`<${used}>`));
  return [insertion(offset, `#footnote[${escapeTypst(oneLine(definition))}] <${label}>`)];
}

function escapeTypst(text: string): string {
  return text.replaceAll(/[\\[\]*_`$#<>@]/g, (character) => `\\${character}`);
}

function behindMarks(text: string, offset: number): number {
  let at = offset;
  while (text.charAt(at) === '*' || text.charAt(at) === '_') at++;
  return at;
}
