/** Makes a text of a document, one paragraph a line, and tells the checker what each paragraph is. */
import { formatOf, type ParsedDocument } from '../../core/index.ts';

export interface Paragraphs {
  /** Headings, paragraphs, list items, table cells and notes, each on a line of its own. */
  readonly text: string;
  /** The same, taken apart. */
  readonly document: ParsedDocument;
}

/** `pageStarts` are the offsets in `html` at which its pages begin, if it has any. */
export function paragraphsOf(html: string, pageStarts?: readonly number[]): Paragraphs {
  let text = '';
  const pages: number[] = [];
  let page = 0;
  const segments = formatOf('html')
    .parse(html)
    .segments.map((segment) => {
      const prose = segment.prose.replace(/[\n\r]/g, ' ');
      const span = { start: text.length, end: text.length + prose.length };
      text += `${prose}\n`;
      while (pageStarts && (pageStarts[page] ?? Number.POSITIVE_INFINITY) <= segment.span.start) page++;
      pages.push(page);
      return { ...segment, prose, span, pieces: [{ prose: 0, source: span, atomic: false }] };
    });
  return { text, document: { segments, comments: [], footnotes: [], ...(pageStarts ? { pages } : {}) } };
}
