/** Typst documents. */
import { createDocumentSource } from '../document-source.ts';
import type { Format } from '../format.ts';
import { footnoteEdits } from './footnote.ts';
import { readTypst } from './read.ts';

export const typst: Format = {
  id: 'typst',
  name: 'Typst',
  languageIds: ['typst'],
  extensions: ['.typ'],
  parse(text) {
    const document = createDocumentSource(text);
    readTypst(document);
    return document.finish();
  },
  comment: (text) => `// ${text}`,
  commentsFollowText: true,
  footnote: footnoteEdits,
  footnoteMark: (label) => `#footnote(<${label}>)`,
};
