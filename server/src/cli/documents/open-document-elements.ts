/** What the elements of OpenDocument texts mean for prose. */

/** Elements that hold no prose of the author's at this place, each with all that is in it. */
export const HIDDEN: ReadonlySet<string> = new Set([
  'math:math',
  'office:annotation',
  'office:binary-data',
  'office:forms',
  'office:scripts',
  'table:tracked-changes',
  'text:alphabetical-index',
  'text:illustration-index',
  'text:note-citation',
  'text:object-index',
  'text:ruby-text',
  'text:table-index',
  // A table of contents says every heading again.
  'text:table-of-content',
  // Passages that were deleted are kept here.
  'text:tracked-changes',
  'text:user-index',
]);

/** Structure that HTML has, too. */
export const CONTAINERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'text:list': 'ul',
    'text:list-item': 'li',
    'text:list-header': 'li',
    'table:table': 'table',
    'table:table-row': 'tr',
    'table:table-cell': 'td',
    'table:covered-table-cell': 'td',
  }),
);

/** Within a paragraph. */
export const INLINE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'text:line-break': '<br>',
    'text:tab': ' ',
    'text:s': ' ',
  }),
);

/** Paragraph styles that say what a paragraph is; their names are the same in every language of LibreOffice. */
export const STYLES: ReadonlyMap<string, readonly [open: string, close: string]> = new Map(
  Object.entries({
    Title: ['<h1>', '</h1>'],
    Quotations: ['<blockquote><p>', '</p></blockquote>'],
    Preformatted_20_Text: ['<pre>', '</pre>'],
    Caption: ['<figcaption>', '</figcaption>'],
    Illustration: ['<figcaption>', '</figcaption>'],
    Table: ['<figcaption>', '</figcaption>'],
    Figure: ['<figcaption>', '</figcaption>'],
  }),
);
