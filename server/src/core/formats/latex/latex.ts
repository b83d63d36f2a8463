/** LaTeX documents. */
import { createDocumentSource } from '../document-source.ts';
import type { Format } from '../format.ts';
import { footnoteEdits } from './footnote.ts';
import { readLatex } from './read.ts';

export const latex: Format = {
  id: 'latex',
  name: 'LaTeX',
  languageIds: ['latex', 'tex'],
  extensions: ['.tex', '.latex', '.ltx'],
  parse(text) {
    const document = createDocumentSource(text);
    readLatex(document);
    return document.finish();
  },
  comment: (text) => `% ${text}`,
  commentsFollowText: true,
  footnote: footnoteEdits,
  footnoteMark: (label) => `\\footnotemark[${label}]`,
};
