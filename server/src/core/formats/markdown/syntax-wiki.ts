/** Links of note-taking programs: `[[page|words]]`, of which the words alone are prose; `[[page]]` shows its title. */
import type { MarkdownConfig } from '@lezer/markdown';

/** Longest page or words that are looked at, in code units. */
const LONGEST = 400;

/** In a table's cell the bar is escaped. */
const WIKI = new RegExp(`^\\[\\[([^[\\]|\\n]{1,${LONGEST}}?)(?:\\\\?\\|([^[\\]|\\n]{1,${LONGEST}}))?\\]\\]`);

/** A page that stands in a folder or has an anchor is an address, not a title. */
const ADDRESS = /[/#]/;

export const wikiLinks: MarkdownConfig = {
  defineNodes: [{ name: 'WikiLink' }, { name: 'WikiPage' }, { name: 'WikiMark' }],
  parseInline: [
    {
      name: 'WikiLink',
      before: 'Link',
      parse(context, next, start) {
        if (next !== 91 || context.char(start + 1) !== 91) return -1;
        const found = WIKI.exec(context.slice(start, Math.min(context.end, start + 2 * LONGEST + 8)));
        if (!found) return -1;
        const [whole, page = '', words] = found;
        const end = start + whole.length;
        // "[[words]](address)" is a link with brackets in its words.
        if (context.char(end) === 40) return -1;
        // "[[1]]" is no page.
        if (words === undefined && !/\p{L}/u.test(page)) return -1;
        const shown = words ?? (ADDRESS.test(page) ? '' : page);
        const from = end - 2 - shown.length;
        const inner = context.parser.parseInline(shown, from);
        const opening = context.elt('WikiPage', start, from);
        return context.addElement(
          context.elt('WikiLink', start, end, [opening, ...inner, context.elt('WikiMark', end - 2, end)]),
        );
      },
    },
  ],
};
