/** Keeps the Markdown parser linear and its recursion shallow, whatever the text. */
import type { Element, MarkdownConfig, MarkdownParser } from '@lezer/markdown';

/** Blocks nested deeper are read as paragraphs. A list takes two levels. */
const DEEPEST = 60;

/** Marks in a run of inline text, times its length: the bound on the parser's work, which is quadratic in the worst case. */
const WORK = 1_000_000;

/** Texts of this length never reach the bound. */
const SHORT = 1_000;

const MARKS = new Set([...'*_[]!<`~$\\&{\n'].map((mark) => mark.charCodeAt(0)));

/** "\\⏎", a tab between them at most. Two spaces before a line end need no node: the prose has a line end either way. */
export const hardBreaks: MarkdownConfig = {
  parseInline: [
    {
      name: 'HardBreak',
      parse(context, next, start) {
        if (next !== 92) return -1;
        let end = start + 1;
        while (context.char(end) === 9) end++;
        return context.char(end) === 10 ? context.addElement(context.elt('HardBreak', start, end + 1)) : -1;
      },
    },
  ],
};

export const blockLimits: MarkdownConfig = {
  parseBlock: [
    {
      name: 'DepthLimit',
      before: 'FootnoteDefinition',
      parse(context, line) {
        if (context.depth <= DEEPEST || line.pos >= line.text.length) return false;
        const from = context.lineStart + line.pos;
        const to = context.lineStart + line.text.length;
        const inline = context.parser.parseInline(line.text.slice(line.pos), from);
        const paragraph = context.elt('Paragraph', from, to, inline);
        context.nextLine();
        context.addElement(paragraph);
        return true;
      },
    },
  ],
};

/** Cuts inline text with too many marks into runs and parses each alone. */
export function limitInline(parser: MarkdownParser): MarkdownParser {
  const parse = parser.parseInline.bind(parser);
  parser.parseInline = (text, offset) => {
    if (text.length <= SHORT) return parse(text, offset);
    const elements: Element[] = [];
    for (let start = 0; start < text.length; ) {
      const end = endOfRun(text, start);
      for (const element of parse(text.slice(start, end), offset + start)) elements.push(element);
      start = end;
    }
    return elements;
  };
  return parser;
}

function endOfRun(text: string, start: number): number {
  let marks = 0;
  for (let at = start; at < text.length; at++) {
    if (MARKS.has(text.charCodeAt(at))) marks++;
    if (marks * (at - start) > WORK) return at;
  }
  return text.length;
}

/** The table's delimiter pattern backtracks over white space at the start of a line: such a line is no delimiter. */
export function safeTable(table: MarkdownConfig): MarkdownConfig {
  return {
    ...table,
    parseBlock: (table.parseBlock ?? []).map((block) => {
      const { endLeaf } = block;
      if (!endLeaf) return block;
      return {
        ...block,
        endLeaf: (context, line, leaf) => !startsLate(context.peekLine()) && endLeaf(context, line, leaf),
      };
    }),
  };
}

/** Also where the first character is white space to the pattern, and a letter like any other to Markdown. */
function startsLate(line: string): boolean {
  for (let at = 0; at < Math.min(line.length, 400); at++) {
    const character = line[at] ?? '';
    if (!' \t\r>'.includes(character)) return /\s/.test(character);
  }
  return line.length > 400;
}
