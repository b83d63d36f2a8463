/** Markdown, with its dialects: GitHub, Pandoc, Quarto, R Markdown; and MDX, which has comments of its own. */
import type { MarkdownParser } from '@lezer/markdown';
import { createDocumentSource } from '../document-source.ts';
import type { Format, ParsedDocument } from '../format.ts';
import { readBlocks } from './blocks.ts';
import { footnoteEdits } from './footnote.ts';
import { readFrontMatter } from './front-matter.ts';
import { withoutCode } from './mdx-code.ts';
import { markdownParser, mdxParser } from './syntax.ts';

const LONGEST_LABEL = 1000;

export const markdown: Format = {
  id: 'markdown',
  name: 'Markdown',
  languageIds: ['markdown', 'quarto', 'rmd'],
  extensions: ['.md', '.markdown', '.mdown', '.mkd', '.qmd', '.rmd'],
  parse: (text) => parseMarkdown(text, markdownParser),
  comment: (text) => `<!-- ${text} -->`,
  bodyStart: (text) => readFrontMatter(createDocumentSource(text)),
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
  parse: (text) => parseMarkdown(text, mdxParser),
  comment: (text) => `{/* ${text} */}`,
  commentsAreBlocks: true,
};

function parseMarkdown(text: string, parser: MarkdownParser): ParsedDocument {
  const document = createDocumentSource(text);
  const body = readFrontMatter(document);
  const input = parserInput(text, body);
  readBlocks(parser.parse(parser === mdxParser ? withoutCode(input) : input), document, referenceLabels(text));
  return document.finish();
}

/** The text as the parser wants it, at the same offsets: no front matter, no byte order mark, line feeds only. */
function parserInput(text: string, body: number): string {
  let input = text;
  if (body > 0) input = `${' '.repeat(body - 1)}\n${text.slice(body)}`;
  else if (text.startsWith('\uFEFF')) input = ` ${text.slice(1)}`;
  // A tab is white space to the parser wherever it stands, and no part of a hard break.
  if (input.includes('\r')) input = input.replaceAll('\r\n', '\t\n').replaceAll('\r', '\n');
  // "|---|---| ": the parser knows no delimiter row with white space behind its last bar.
  return input.replaceAll(/^([ \t>]*[|:-][|:\- \t]*)\|([ \t]+)$/gm, '$1$2|');
}

/** Labels that some line may define: "[label]: address". Too many do no harm. */
function referenceLabels(text: string): ReadonlySet<string> {
  const labels = new Set<string>();
  for (let end = text.indexOf(']:'); end >= 0; end = text.indexOf(']:', end + 2)) {
    const before = text.slice(Math.max(0, end - LONGEST_LABEL), end);
    const start = before.lastIndexOf('[');
    if (start >= 0) labels.add(before.slice(start + 1).toLowerCase());
  }
  return labels;
}
