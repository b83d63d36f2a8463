/** Reads Word documents: mammoth makes HTML of their paragraphs. */

import mammoth from 'mammoth';
import type { Parts } from './package.ts';
import { generate } from './plain-archive.ts';
import type { DocumentContent } from './reader.ts';

/** Styles that say what a paragraph is; their names are the same in every language of Word. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='HTML Preformatted'] => pre:fresh",
  // A table of contents says every heading again.
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='toc ${level}'] => !`),
];

/** The arrow that leads from a note back to its mark. */
const BACK = /<a href="#note-(?:foot|end)note-ref-[^"]*">↑<\/a>/g;

/** Throws where the document is damaged. */
export async function readWord(parts: Parts): Promise<DocumentContent> {
  const { value } = await mammoth.convertToHtml(
    { buffer: await generate(parts) },
    {
      styleMap: STYLES,
      includeEmbeddedStyleMap: false,
      // Our reader of HTML knows notes by such ids.
      idPrefix: 'note-',
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    },
  );
  return { html: value.replace(BACK, '') };
}
