/** Markdown syntax of Pandoc, Quarto and site generators that is no prose: attributes, shortcodes, cross-references. */
import type { InlineContext, MarkdownConfig } from '@lezer/markdown';

/** Longest that is looked at, in code units. */
const LONGEST = 600;

const PAIRS: readonly (readonly [string, string])[] = [
  ['{{<', '>}}'],
  ['{{%', '%}}'],
  ['{{', '}}'],
  ['{%', '%}'],
];

/** `{#id .class key="value"}`, `{: .class}`, `{=html}`, `{-}`; "{x}" is none. */
const ATTRIBUTES = /^\{[ \t]*(?::[ \t]*)?(?:[#.][\w-]|[\w-]{1,40}=|=\w|-\})[^{}\n]*\}/;
/** Cross-references and keys: a digit or a sign inside sets them apart from people's names. */
const REFERENCE = /^@(?=[\p{L}\w.:/-]{0,60}[\d_:-])[\p{L}\w](?:[\p{L}\w:.#$%&+?~/-]{0,80}[\p{L}\w])?/u;
const CITATION = /^\[(?:[^[\]@\n]{0,60}[\s-])?-?@[\p{L}\w][^[\]\n]{0,300}\]/u;

export const attributes: MarkdownConfig = {
  defineNodes: [{ name: 'Attributes' }, { name: 'Shortcode' }, { name: 'Citation' }],
  parseInline: [
    {
      name: 'Shortcode',
      before: 'Emphasis',
      parse(context, next, start) {
        if (next !== 123) return -1;
        const text = ahead(context, start);
        const pair = PAIRS.find(([open]) => text.startsWith(open));
        const end = pair ? text.indexOf(pair[1], pair[0].length) : -1;
        if (pair && end >= 0) return context.addElement(context.elt('Shortcode', start, start + end + pair[1].length));
        const found = ATTRIBUTES.exec(text)?.[0];
        return found ? context.addElement(context.elt('Attributes', start, start + found.length)) : -1;
      },
    },
    {
      name: 'Citation',
      before: 'FootnoteReference',
      parse(context, next, start) {
        if (next !== 91 && next !== 64) return -1;
        if (next === 64 && start > context.offset && /[\p{L}\p{N}]/u.test(context.slice(start - 1, start))) return -1;
        const found = (next === 91 ? CITATION : REFERENCE).exec(ahead(context, start))?.[0];
        // "[@words](address)" is a link.
        if (!found || (next === 91 && context.char(start + found.length) === 40)) return -1;
        return context.addElement(context.elt('Citation', start, start + found.length));
      },
    },
  ],
};

function ahead(context: InlineContext, start: number): string {
  return context.slice(start, Math.min(context.end, start + LONGEST));
}
