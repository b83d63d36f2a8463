/** HTML documents and fragments. */
import { createDocumentSource } from '../document-source.ts';
import type { Format } from '../format.ts';
import { footnoteEdits } from './footnote.ts';
import { readHtml } from './read.ts';

export const html: Format = {
  id: 'html',
  name: 'HTML',
  languageIds: ['html', 'xhtml'],
  extensions: ['.html', '.htm', '.xhtml'],
  parse(text) {
    const document = createDocumentSource(text);
    readHtml(document, { start: 0, end: text.length }, { quoted: false, depth: 0, isFootnote: false });
    return document.finish();
  },
  comment: (text) => `<!-- ${text} -->`,
  // Behind "<?xml …?>" and "<!DOCTYPE …>", which have to come first.
  bodyStart: (text) =>
    /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype[^>]*>\s*)?/i.exec(text.slice(0, 2000))?.[0].length ?? 0,
  commentsFollowText: true,
  joints: '<',
  footnote: footnoteEdits,
  footnoteMark: (label) => `<sup><a href="#${label}">${numberOf(label)}</a></sup>`,
};

/** The number in a note's id: 2 in "fn2". An id without one is its own name. */
function numberOf(label: string): string {
  return /\d+$/.exec(label)?.[0] ?? label;
}
