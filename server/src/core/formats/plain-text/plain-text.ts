/** Plain text: paragraphs parted by blank lines, with the list, quotation and footnote marks that people type. */
import { createDocumentSource } from '../document-source.ts';
import type { Format } from '../format.ts';
import { footnoteEdits } from './footnote.ts';
import { readPlainText } from './read.ts';

export const plainText: Format = {
  id: 'plaintext',
  name: 'Plain text',
  languageIds: ['plaintext'],
  extensions: ['.txt', '.text'],
  parse(text) {
    const document = createDocumentSource(text);
    readPlainText(document);
    return document.finish();
  },
  // Plain text has no comments: a line that is only a directive in brackets serves as one.
  comment: (text) => `[${text}]`,
  commentsFollowText: false,
  joints: '',
  commentsEndParagraphs: true,
  footnote: footnoteEdits,
  footnoteMark: (label) => `[${label}]`,
};
