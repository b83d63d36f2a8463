/** Markdown, with its dialects: GitHub, Pandoc, Quarto, R Markdown; and MDX, which has comments of its own. */
import { followChunks } from '../chunks.ts';
import type { Format, ParsedDocument } from '../format.ts';
import { markdownChunks } from './chunks.ts';
import { footnoteEdits } from './footnote.ts';
import { endOfFrontMatter } from './front-matter.ts';
import { withoutCode } from './mdx-code.ts';
import { parseMarkdown } from './parse.ts';
import { mdxParser } from './syntax.ts';

export const markdown: Format = {
  id: 'markdown',
  name: 'Markdown',
  languageIds: ['markdown', 'quarto', 'rmd'],
  extensions: ['.md', '.markdown', '.mdown', '.mkd', '.qmd', '.rmd'],
  parse: markdownChunks.parse,
  follow: () => followChunks(markdownChunks),
  comment: (text) => `<!-- ${text} -->`,
  bodyStart: endOfFrontMatter,
  joints: '*_`<[]{',
  commentsFollowText: true,
  commentsEndParagraphs: true,
  footnote: footnoteEdits,
  footnoteMark: (label) => `[^${label}]`,
};

export const mdx: Format = {
  ...markdown,
  id: 'mdx',
  name: 'MDX',
  languageIds: ['mdx'],
  extensions: ['.mdx'],
  parse: parseMdx,
  follow: undefined,
  comment: (text) => `{/* ${text} */}`,
  commentsAreBlocks: true,
};

/** Code of MDX is found by reading on, so that an edit may change all that follows. */
function parseMdx(text: string): ParsedDocument {
  return parseMarkdown(text, (input) => mdxParser.parse(withoutCode(input)));
}
