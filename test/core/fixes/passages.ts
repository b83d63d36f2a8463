/** Finds words in a document, for tests of fixes. */

import type { Format, ParsedDocument } from '../../../server/src/core/formats/format.ts';
import { formatOf } from '../../../server/src/core/formats/index.ts';
import { applyEdits, type Edit } from '../../../server/src/core/text/apply-edits.ts';

export interface Passage {
  readonly text: string;
  readonly document: ParsedDocument;
  readonly format: Format;
  /** Where the first `words` start and end. */
  readonly start: number;
  readonly end: number;
}

export function passage(formatId: string, text: string, words: string): Passage {
  const format = formatOf(formatId);
  const start = text.indexOf(words);
  if (start < 0) throw new RangeError(`no "${words}" in the text`);
  return { text, document: format.parse(text), format, start, end: start + words.length };
}

export function applied(text: string, edits: readonly Edit[] | undefined): string {
  if (!edits) throw new RangeError('no edits');
  return applyEdits(text, edits);
}
