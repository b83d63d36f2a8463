/** AsciiDoc documents. */
import { createDocumentSource } from '../document-source.ts';
import type { Format } from '../format.ts';
import { footnoteEdits } from './footnote.ts';
import { readAsciidoc } from './read.ts';

export const asciidoc: Format = {
  id: 'asciidoc',
  name: 'AsciiDoc',
  languageIds: ['asciidoc'],
  extensions: ['.adoc', '.asciidoc', '.asc'],
  parse(text) {
    const document = createDocumentSource(text);
    readAsciidoc(document);
    return document.finish();
  },
  comment: (text) => `// ${text}`,
  commentsFollowText: false,
  footnote: footnoteEdits,
  footnoteMark: (label) => `footnote:${label}[]`,
};
