/** Text taken out of a file that is no text, one paragraph a line. Nobody writes it: it has no comments and no notes of its own. */
import { createDocumentSource } from './document-source.ts';
import type { Format } from './format.ts';
import { createProseWriter } from './prose-writer.ts';
import { linesOf } from './text-lines.ts';

export const paragraphs: Format = {
  id: 'paragraphs',
  name: 'Paragraphs',
  languageIds: [],
  extensions: [],
  parse(text) {
    const document = createDocumentSource(text);
    const writer = createProseWriter(document);
    for (const line of linesOf(text)) {
      writer.text(line.start, line.end);
      writer.finish({ kind: 'paragraph', quoted: false, depth: 0 });
    }
    return document.finish();
  },
  comment: () => undefined,
  commentsFollowText: false,
};
