/** Passes over words, in which no inline markup begins: else the parser asks all of its syntaxes about each letter. */
import type { MarkdownConfig } from '@lezer/markdown';

/** What inline markup begins with: CommonMark's, and that of all the syntaxes beside this one. */
const OPENING = /[\\&`<*_[\]!~${@]/g;

export const words: MarkdownConfig = {
  parseInline: [
    {
      name: 'Words',
      before: 'Escape',
      parse({ text, offset, end }, _next, start) {
        OPENING.lastIndex = start - offset;
        const found = OPENING.exec(text);
        const at = found ? offset + found.index : end;
        return at > start ? at : -1;
      },
    },
  ],
};
