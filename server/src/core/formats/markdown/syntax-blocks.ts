/** Markdown syntax that replaces the library's where that isn't linear. */
import type { MarkdownConfig } from '@lezer/markdown';

/** Block quotations that leave no nodes for the `>` of each line: the prose writer skips those. */
export const quotes: MarkdownConfig = {
  defineNodes: [
    {
      name: 'Quote',
      block: true,
      composite(_context, line) {
        if (line.next !== 62) return false;
        line.moveBase(endOfQuoteMark(line.text, line.pos));
        return true;
      },
    },
  ],
  parseBlock: [
    {
      name: 'Blockquote',
      parse(context, line) {
        if (line.next !== 62) return false;
        context.startComposite('Quote', line.pos);
        line.moveBase(endOfQuoteMark(line.text, line.pos));
        return null;
      },
    },
  ],
};

function endOfQuoteMark(text: string, start: number): number {
  const next = text.charCodeAt(start + 1);
  return start + (next === 32 || next === 9 ? 2 : 1);
}

/** `[label]: address "title"` on one line. */
export const linkReferences: MarkdownConfig = {
  parseBlock: [
    {
      name: 'LinkReference',
      parse(context, line) {
        if (line.next !== 91 || !isLinkReference(line.text, line.pos)) return false;
        const from = context.lineStart + line.pos;
        const reference = context.elt('LinkReference', from, context.lineStart + line.text.length);
        context.nextLine();
        context.addElement(reference);
        return true;
      },
    },
  ],
};

function isLinkReference(text: string, start: number): boolean {
  const label = text.indexOf(']', start);
  if (label <= start + 1 || text.charCodeAt(label + 1) !== 58) return false;
  const address = skipSpaces(text, label + 2);
  let end = address;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
  const rest = skipSpaces(text, end);
  return end > address && (rest === text.length || '"\'('.includes(text[rest] ?? ''));
}

function skipSpaces(text: string, start: number): number {
  let at = start;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 9;
}
