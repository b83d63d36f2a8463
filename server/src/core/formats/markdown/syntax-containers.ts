/** Markdown syntax for boxes around prose: `::: note`, `!!! note "Title"`. Their names are no prose, their titles are. */
import type { MarkdownConfig } from '@lezer/markdown';

/** ":::", "::: {.callout-note}", ":::note[Title]", "::: tip Title" */
const DIV = /^:{3,}[ \t]*(?:\{[^{}\n]{0,400}\}|[\w-]{1,40}(?:\{[^{}\n]{0,400}\})?)?[ \t]*/;
/** "!!! note", "??? tip", "???+ tip" */
const ADMONITION = /^(?:!{3}|\?{3}\+?)[ \t]+[\w-]{1,40}(?:[ \t]+[\w-]{1,40}){0,4}[ \t]*/;

export const containers: MarkdownConfig = {
  defineNodes: [
    { name: 'DivFence', block: true },
    {
      name: 'Admonition',
      block: true,
      composite(_context, line) {
        if (line.next < 0) return true;
        if (line.indent < line.baseIndent + 4) return false;
        line.moveBaseColumn(line.baseIndent + 4);
        return true;
      },
    },
    { name: 'BoxTitle', block: true },
  ],
  parseBlock: [
    {
      name: 'DivFence',
      before: 'LinkReference',
      parse(context, line) {
        const end = endOfDiv(line.text, line.pos);
        if (end === undefined) return false;
        const start = context.lineStart + line.pos;
        const fence = context.elt('DivFence', start, context.lineStart + end);
        const title = titleSpan(line.text, line.pos, end);
        const shown = title && context.elt('BoxTitle', context.lineStart + title.start, context.lineStart + title.end);
        context.nextLine();
        context.addElement(fence);
        if (shown) context.addElement(shown);
        return true;
      },
      endLeaf: (_context, line) => endOfDiv(line.text, line.pos) !== undefined,
    },
    {
      name: 'Admonition',
      before: 'LinkReference',
      parse(context, line) {
        const mark = line.indent < line.baseIndent + 4 && ADMONITION.exec(line.text.slice(line.pos))?.[0];
        if (!mark) return false;
        const title = titleSpan(line.text, line.pos + mark.length, line.text.trimEnd().length);
        // What is no title in quotation marks is no admonition.
        if (!title && line.text.slice(line.pos + mark.length).trim() !== '') return false;
        context.startComposite('Admonition', line.pos);
        if (title)
          context.addElement(context.elt('BoxTitle', context.lineStart + title.start, context.lineStart + title.end));
        line.moveBase(line.text.length);
        return null;
      },
      endLeaf: (_context, line) => ADMONITION.test(line.text.slice(line.pos)),
    },
  ],
};

/** Where the fence and what belongs to it end, or undefined where none begins. */
function endOfDiv(text: string, start: number): number | undefined {
  if (!text.startsWith(':::', start)) return undefined;
  return DIV.test(text.slice(start)) ? text.trimEnd().length : undefined;
}

/** The words of a title: in brackets, in quotation marks, or behind the box's name. */
function titleSpan(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } | undefined {
  const line = text.slice(start, end);
  // `title="Words"`, `"Words"`
  const quoted = /(?:^|[\s{]title=)"([^"]{1,300})"/.exec(line);
  if (quoted?.[1]) {
    const at = start + quoted.index + quoted[0].length - 1 - quoted[1].length;
    return { start: at, end: at + quoted[1].length };
  }
  const mark = DIV.exec(line)?.[0] ?? '';
  const rest = line.slice(mark.length);
  if (mark === '' || rest.trim() === '' || rest.startsWith('{')) return undefined;
  const isBracketed = rest.startsWith('[') && rest.endsWith(']');
  return { start: start + mark.length + (isBracketed ? 1 : 0), end: end - (isBracketed ? 1 : 0) };
}
