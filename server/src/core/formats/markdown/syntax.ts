/** The Markdown that we read: CommonMark with tables, footnotes, formulas, boxes and attributes; and MDX. */
import { type MarkdownParser, parser, Strikethrough, Table, TaskList } from '@lezer/markdown';
import { blockLimits, hardBreaks, limitInline, safeTable } from './limits.ts';
import { attributes } from './syntax-attributes.ts';
import { linkReferences, quotes } from './syntax-blocks.ts';
import { containers } from './syntax-containers.ts';
import { footnotes } from './syntax-footnotes.ts';
import { formulas } from './syntax-formulas.ts';
import { mdxComments, mdxInline } from './syntax-mdx.ts';
import { wikiLinks } from './syntax-wiki.ts';
import { words } from './syntax-words.ts';

const syntax = [
  safeTable(Table),
  TaskList,
  Strikethrough,
  quotes,
  linkReferences,
  footnotes,
  formulas,
  mdxComments,
  containers,
  attributes,
  wikiLinks,
  words,
  hardBreaks,
  blockLimits,
];

export const markdownParser: MarkdownParser = limitInline(parser.configure(syntax));
export const mdxParser: MarkdownParser = limitInline(parser.configure([...syntax, mdxInline]));
