/** Makes a text of a document, one paragraph a line, and tells the checker what each paragraph is. */
import { formatOf, type ParsedDocument } from '../../core/index.ts';

export interface Paragraphs {
  /** Headings, paragraphs, list items, table cells and notes, each on a line of its own. */
  readonly text: string;
  /** The same, taken apart. */
  readonly document: ParsedDocument;
}

export function paragraphsOf(html: string): Paragraphs {
  let text = '';
  const segments = formatOf('html')
    .parse(html)
    .segments.map((segment) => {
      const prose = segment.prose.replace(/[\n\r]/g, ' ');
      const span = { start: text.length, end: text.length + prose.length };
      text += `${prose}\n`;
      return { ...segment, prose, span, pieces: [{ prose: 0, source: span, atomic: false }] };
    });
  return { text, document: { segments, comments: [], footnotes: [] } };
}
