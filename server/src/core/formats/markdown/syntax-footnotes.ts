/** Markdown syntax for footnotes: `[^label]: text` and `[^label]`. */
import type { MarkdownConfig } from '@lezer/markdown';

const LONGEST_LABEL = 200;

export const footnotes: MarkdownConfig = {
  defineNodes: [
    {
      name: 'FootnoteDefinition',
      block: true,
      composite(_context, line) {
        if (line.next < 0) return true;
        if (line.indent < line.baseIndent + 4) return false;
        line.moveBaseColumn(line.baseIndent + 4);
        return true;
      },
    },
    { name: 'FootnoteLabel' },
    { name: 'FootnoteReference' },
  ],
  parseBlock: [
    {
      name: 'FootnoteDefinition',
      before: 'LinkReference',
      parse(context, line) {
        if (line.indent >= line.baseIndent + 4) return false;
        const end = endOfDefinitionMark(line.text, line.pos);
        if (end === undefined) return false;
        const start = context.lineStart + line.pos;
        context.startComposite('FootnoteDefinition', line.pos);
        context.addElement(context.elt('FootnoteLabel', start + 2, context.lineStart + end - 2));
        line.moveBase(line.skipSpace(end));
        return null;
      },
      endLeaf: (_context, line) => endOfDefinitionMark(line.text, line.pos) !== undefined,
    },
  ],
  parseInline: [
    {
      name: 'FootnoteReference',
      before: 'Link',
      parse(context, next, start) {
        if (next !== 91 || context.char(start + 1) !== 94) return -1;
        const limit = Math.min(context.end, start + LONGEST_LABEL);
        for (let at = start + 2; at < limit; at++) {
          const unit = context.char(at);
          if (unit === 93)
            return at > start + 2 ? context.addElement(context.elt('FootnoteReference', start, at + 1)) : -1;
          if (endsLabel(unit)) return -1;
        }
        return -1;
      },
    },
  ],
};

function endOfDefinitionMark(text: string, start: number): number | undefined {
  if (text.charCodeAt(start) !== 91 || text.charCodeAt(start + 1) !== 94) return undefined;
  const limit = Math.min(text.length, start + LONGEST_LABEL);
  for (let at = start + 2; at < limit; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 93) return at > start + 2 && text.charCodeAt(at + 1) === 58 ? at + 2 : undefined;
    if (endsLabel(unit)) return undefined;
  }
  return undefined;
}

/** White space and brackets can't stand in a label. */
function endsLabel(unit: number): boolean {
  return unit <= 32 || unit === 91;
}
