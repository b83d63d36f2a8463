/** Writes LaTeX footnotes: `\footnote{text}` behind the words. */
import type { Edit } from '../../text/apply-edits.ts';
import { behindPunctuation, carrierAt, insertion, oneLine } from '../footnote-place.ts';
import type { FootnoteRequest } from '../format.ts';
import { startOfLine } from '../text-lines.ts';

export function footnoteEdits(request: FootnoteRequest): readonly Edit[] | undefined {
  const { text, document, after, reuse, definition } = request;
  // Headings and captions move to other pages, and tables lose their footnotes.
  const carrier = carrierAt(document, after, ['heading', 'caption', 'metadata', 'table-cell', 'footnote']);
  if (!carrier) return undefined;
  const offset = behindPunctuation(request, behindBraces(text, startOfLine(text, carrier.span.start), after));
  const mark = reuse === undefined ? `\\footnote{${escapeLatex(oneLine(definition))}}` : `\\footnotemark[${reuse}]`;
  return [insertion(offset, mark)];
}

/** Leaves the arguments that end here, such as that of `\emph{words}`. */
function behindBraces(text: string, start: number, offset: number): number {
  let depth = 0;
  for (let at = start; at < offset; at++) {
    const unit = text[at];
    if (unit === '\\') at++;
    else if (unit === '{') depth++;
    else if (unit === '}') depth = Math.max(0, depth - 1);
  }
  let end = offset;
  while (depth > 0 && text[end] === '}') {
    end++;
    depth--;
  }
  return end;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeLatex(text: string): string {
  return text.replaceAll(/[\\{}#%&_$~^]/g, (character) => ESCAPES[character] ?? `\\${character}`);
}
