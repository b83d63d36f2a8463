/** Markdown syntax for formulas: `$a+b$` and `$$a+b$$`. */
import type { InlineContext, MarkdownConfig } from '@lezer/markdown';

const LONGEST_INLINE = 500;

export const formulas: MarkdownConfig = {
  defineNodes: [{ name: 'Formula' }],
  parseInline: [
    {
      name: 'Formula',
      before: 'Emphasis',
      parse(context, next, start) {
        if (next !== 36) return -1;
        const end = context.char(start + 1) === 36 ? endOfDisplay(context, start + 2) : endOfInline(context, start + 1);
        return end === undefined ? -1 : context.addElement(context.elt('Formula', start, end));
      },
    },
  ],
};

function endOfDisplay(context: InlineContext, start: number): number | undefined {
  for (let at = start; at < context.end; at++) {
    const unit = context.char(at);
    if (unit === 92) at++;
    else if (unit === 36 && context.char(at + 1) === 36) return at > start ? at + 2 : undefined;
  }
  return undefined;
}

/** "$x$" is a formula; "$5 and $6" are sums of money: no space inside the marks, no digit behind them. */
function endOfInline(context: InlineContext, start: number): number | undefined {
  const limit = Math.min(context.end, start + LONGEST_INLINE);
  if (isSpace(context.char(start))) return undefined;
  for (let at = start; at < limit; at++) {
    const unit = context.char(at);
    if (unit === 92) at++;
    else if (unit === 36) {
      const isClosed = at > start && !isSpace(context.char(at - 1)) && !isDigit(context.char(at + 1));
      return isClosed && looksMathematical(context.slice(start, at)) ? at + 1 : undefined;
    }
  }
  return undefined;
}

/** A number followed by words, as in "$5M) against (A$", is money. */
function looksMathematical(content: string): boolean {
  return !isDigit(content.charCodeAt(0)) || !content.includes(' ') || /[\\^_={}<>+]/.test(content);
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 10 || unit === 160;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}
