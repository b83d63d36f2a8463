/** Writes LaTeX footnotes: `\footnote{text}` behind the words. */
import { type Edit, insertion } from '../../text/apply-edits.ts';
import { behindPunctuation, carrierAt, oneLine } from '../footnote-place.ts';
import type { FootnoteRequest } from '../format.ts';
import { startOfLine } from '../text-lines.ts';
import { isBlankLine } from './scanning.ts';

export function footnoteEdits(request: FootnoteRequest): readonly Edit[] | undefined {
  const { text, document, after, reuse, definition } = request;
  // Headings and captions move to other pages, and tables lose their footnotes.
  const carrier = carrierAt(document, after, ['heading', 'caption', 'metadata', 'table-cell', 'footnote']);
  if (!carrier) return undefined;
  const offset = behindPunctuation(request, behindBraces(text, startOfLine(text, carrier.span.start), after));
  const mark = reuse === undefined ? `\\footnote{${escapeLatex(oneLine(definition))}}` : `\\footnotemark[${reuse}]`;
  return [insertion(offset, mark)];
}

/** Leaves the arguments that end here, such as that of `\emph{words}`, and the words of a link. */
function behindBraces(text: string, start: number, offset: number): number {
  const open: { readonly isLink: boolean }[] = [];
  for (let at = start; at < offset; at++) {
    const unit = text[at];
    if (unit === '\\') at++;
    else if (unit === '{') open.push({ isLink: LINK.test(text.slice(Math.max(start, at - LONGEST_LINK), at)) });
    else if (unit === '}') open.pop();
  }
  let end = offset;
  while (open.length > 0) {
    const isInLink = open.some(({ isLink }) => isLink);
    if (text[end] !== '}' && !isInLink) break;
    const close = closeOf(text, end);
    if (close === undefined) break;
    end = close;
    open.pop();
  }
  return end;
}

const LONGEST_LINK = 400;
/** "\href{address}", "\hyperref[label]": the words follow. */
const LINK = /\\(?:href\s?\{[^{}]*\}|hyperref\[[^\]]*\]|hyperlink\{[^{}]*\})\s?$/;

/** Behind the brace that closes what is open at the offset; undefined where the paragraph ends before. */
function closeOf(text: string, offset: number): number | undefined {
  let depth = 0;
  for (let at = offset; at < text.length; at++) {
    const unit = text[at];
    if (unit === '\\') at++;
    else if (unit === '{') depth++;
    else if (unit === '}' && depth-- === 0) return at + 1;
    else if (unit === '\n' && isBlankLine(text, at + 1)) return undefined;
  }
  return undefined;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeLatex(text: string): string {
  return text.replaceAll(/[\\{}#%&_$~^]/g, (character) => ESCAPES[character] ?? `\\${character}`);
}
