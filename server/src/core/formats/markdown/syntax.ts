/** The Markdown that we read: CommonMark with tables, task lists and strikethrough, footnotes, formulas and MDX comments. */
import { type MarkdownParser, parser, Strikethrough, Table, TaskList } from '@lezer/markdown';
import { blockLimits, hardBreaks, limitInline, safeTable } from './limits.ts';
import { linkReferences, mdxComments, quotes } from './syntax-blocks.ts';
import { footnotes } from './syntax-footnotes.ts';
import { formulas } from './syntax-formulas.ts';

export const markdownParser: MarkdownParser = limitInline(
  parser.configure([
    safeTable(Table),
    TaskList,
    Strikethrough,
    quotes,
    linkReferences,
    footnotes,
    formulas,
    mdxComments,
    hardBreaks,
    blockLimits,
  ]),
);
