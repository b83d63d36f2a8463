/** reStructuredText documents. */
import { createDocumentSource } from '../document-source.ts';
import type { Format } from '../format.ts';
import { footnoteEdits } from './footnote.ts';
import { readRst } from './read.ts';

export const rst: Format = {
  id: 'restructuredtext',
  name: 'reStructuredText',
  languageIds: ['restructuredtext', 'rst'],
  extensions: ['.rst', '.rest'],
  parse(text) {
    const document = createDocumentSource(text);
    readRst(document);
    return document.finish();
  },
  comment: (text) => `.. ${text}`,
  commentsFollowText: false,
  commentsAreBlocks: true,
  commentsEndParagraphs: true,
  footnote: footnoteEdits,
  footnoteMark: (label) => `[${label}]_`,
};
