/** Writes HTML footnotes: a raised link behind the words and a note with a link back. */
import { type Edit, insertion } from '../../text/apply-edits.ts';
import { behindPunctuation, carrierAt, freeName, oneLine } from '../footnote-place.ts';
import type { FootnoteRequest } from '../format.ts';
import { lineEndingOf, startOfLine } from '../text-lines.ts';

export function footnoteEdits(request: FootnoteRequest): readonly Edit[] | undefined {
  const { text, document, after, reuse, name } = request;
  if (!carrierAt(document, after, ['metadata', 'caption', 'footnote'])) return undefined;
  const offset = behindPunctuation(request, behindTags(text, after));
  if (reuse !== undefined) {
    const number = 1 + document.footnotes.findIndex((footnote) => footnote.label === reuse);
    return [insertion(offset, `<sup><a href="#${reuse}">${number}</a></sup>`)];
  }
  const id = freeName(name, (candidate) => text.includes(`"fn-${candidate}"`));
  const number = document.footnotes.length + 1;
  const mark = `<sup id="fnref-${id}"><a href="#fn-${id}">${number}</a></sup>`;
  return [insertion(offset, mark), noteEdit(request, id, number)];
}

function noteEdit({ text, document, definition }: FootnoteRequest, id: string, number: number): Edit {
  const ending = lineEndingOf(text);
  const content = `${escapeHtml(oneLine(definition))} <a href="#fnref-${id}">↩</a>`;
  const item = `<li id="fn-${id}">${content}</li>`;
  const last = document.footnotes[document.footnotes.length - 1];
  if (last) {
    const { start, end } = last.span;
    const lineStart = startOfLine(text, start);
    const indent = text.slice(lineStart, start).trim() === '' ? text.slice(lineStart, start) : '';
    const isItem = /^<li\b/i.test(text.slice(start, start + 4));
    const note = isItem ? item : `<p id="fn-${id}">${number}. ${content}</p>`;
    // Without an end tag, the note ends where the list does.
    const isClosed = text[end - 1] === '>';
    return insertion(end, isClosed ? `${ending}${indent}${note}` : `${note}${ending}`);
  }
  const section = ['<section class="footnotes" role="doc-endnotes">', '<ol>', item, '</ol>', '</section>', ''].join(
    ending,
  );
  const end = endOfBody(text);
  const isLineStart = end === 0 || '\r\n'.includes(text.charAt(end - 1));
  return insertion(end, (isLineStart ? '' : ending) + section);
}

/** Before the last end tag of the body or the document, or the end of the text. */
function endOfBody(text: string): number {
  const tail = Math.max(0, text.length - 20_000);
  const end = text.slice(tail).toLowerCase();
  const body = end.lastIndexOf('</body');
  const offset = body >= 0 ? body : end.lastIndexOf('</html');
  return offset >= 0 ? tail + offset : text.length;
}

/** Leaves elements within prose that end here, and a link around the words. */
function behindTags(text: string, offset: number): number {
  const before = text.slice(Math.max(0, offset - 2_000), offset).toLowerCase();
  const after = text.slice(offset, offset + 2_000).toLowerCase();
  const isInLink = before.lastIndexOf('<a ') > before.lastIndexOf('</a');
  const linkEnd = isInLink ? after.indexOf('</a>') : -1;
  let end = linkEnd >= 0 ? offset + linkEnd + 4 : offset;
  for (;;) {
    // "</em>", "</strong>"
    const tag = /^<\/(?:a|abbr|b|cite|dfn|em|i|mark|q|small|span|strong|u)>/i.exec(text.slice(end, end + 12));
    if (!tag) return end;
    end += tag[0].length;
  }
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
