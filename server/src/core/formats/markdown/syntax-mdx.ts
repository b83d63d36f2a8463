/** What MDX adds to Markdown within paragraphs and is no prose: comments, expressions in braces, tags of components. */
import type { MarkdownConfig } from '@lezer/markdown';
import { endOfBraces, endOfTag, isTag } from './mdx-code.ts';

/** Longest that is looked for, in code units. */
const LONGEST = 4_000;

/** A comment in braces: `{/` `*` … `*` `/}`. */
export const mdxComments: MarkdownConfig = {
  defineNodes: [{ name: 'MdxComment' }],
  parseInline: [
    {
      name: 'MdxComment',
      before: 'Emphasis',
      parse(context, next, start) {
        if (next !== 123 || context.char(start + 1) !== 47 || context.char(start + 2) !== 42) return -1;
        const end = context.slice(start + 3, context.end).indexOf('*/}');
        return end < 0 ? -1 : context.addElement(context.elt('MdxComment', start, start + end + 6));
      },
    },
  ],
};

export const mdxInline: MarkdownConfig = {
  defineNodes: [{ name: 'MdxExpression' }, { name: 'MdxTag' }],
  parseInline: [
    {
      name: 'MdxExpression',
      before: 'HTMLTag',
      parse(context, next, start) {
        if (next !== 123 && next !== 60) return -1;
        const text = context.slice(start, Math.min(context.end, start + LONGEST));
        const end = next === 123 ? endOfBraces(text, 0) : isTag(text) ? endOfTag(text) : undefined;
        // Comments have nodes of their own.
        if (end === undefined || text.startsWith('{/*')) return -1;
        return context.addElement(context.elt(next === 123 ? 'MdxExpression' : 'MdxTag', start, start + end));
      },
    },
  ],
};
