/** Org documents. */
import { createDocumentSource } from '../document-source.ts';
import type { Format } from '../format.ts';
import { footnoteEdits } from './footnote.ts';
import { readOrg } from './read.ts';

export const org: Format = {
  id: 'org',
  name: 'Org',
  languageIds: ['org'],
  extensions: ['.org'],
  parse(text) {
    const document = createDocumentSource(text);
    readOrg(document);
    return document.finish();
  },
  comment: (text) => `# ${text}`,
  commentsFollowText: false,
  commentsEndParagraphs: true,
  footnote: footnoteEdits,
  footnoteMark: (label) => `[fn:${label}]`,
};
