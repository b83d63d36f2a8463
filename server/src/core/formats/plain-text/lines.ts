/** Says what a line of plain text is by the way it starts. */
import type { Span } from '../../text/span.ts';
import type { TextLine } from '../text-lines.ts';

export type LineKind =
  | { readonly kind: 'blank' }
  | { readonly kind: 'rule' }
  /** A line that is only `[open-claims-…]`. */
  | { readonly kind: 'directive'; readonly span: Span }
  /** `content` is where the text behind the marks starts. */
  | { readonly kind: 'item'; readonly content: number; readonly quoted: boolean; readonly depth: number }
  | {
      readonly kind: 'note';
      readonly mark: number;
      readonly content: number;
      readonly quoted: boolean;
      readonly label: string;
    }
  | { readonly kind: 'text'; readonly content: number; readonly quoted: boolean };

export function kindOfLine(text: string, line: TextLine): LineKind {
  const end = line.start + text.slice(line.start, line.end).trimEnd().length;
  let content = skipBlanks(text, line.start, end);
  if (content >= end) return { kind: 'blank' };
  const indent = content - line.start;
  const quoted = text[content] === '>';
  while (content < end && text[content] === '>') content = skipBlanks(text, content + 1, end);
  if (content >= end) return { kind: 'blank' };
  if (isRule(text, content, end)) return { kind: 'rule' };
  if (text.startsWith('[open-claims-', content) && text[end - 1] === ']') {
    return { kind: 'directive', span: { start: content, end } };
  }
  const item = endOfItemMark(text, content, end);
  if (item !== undefined) return { kind: 'item', content: item, quoted, depth: 1 + Math.min(8, indent >> 1) };
  // "[3] text", "[*]: text"
  const note = /^\[(\d{1,3}|\*{1,3})\][.:]?\s/.exec(text.slice(content, Math.min(end, content + 10)));
  if (note?.[1]) return { kind: 'note', mark: content, content: content + note[0].length, quoted, label: note[1] };
  return { kind: 'text', content, quoted };
}

/** "---", "***", "= = =" */
function isRule(text: string, start: number, end: number): boolean {
  const mark = text.charAt(start);
  if (!'-*_=~#—'.includes(mark)) return false;
  let count = 0;
  for (let at = start; at < end; at++) {
    if (text[at] === mark) count++;
    else if (text[at] !== ' ') return false;
  }
  return count >= 3;
}

/** "- text", "• text", "1. text", "2) text" */
function endOfItemMark(text: string, start: number, end: number): number | undefined {
  let at = start;
  if ('-*•–·+◦▪‣'.includes(text.charAt(at))) at++;
  else {
    while (at < start + 3 && isDigit(text.charCodeAt(at))) at++;
    if (at === start || (text[at] !== '.' && text[at] !== ')')) return undefined;
    at++;
  }
  const content = skipBlanks(text, at, end);
  return content > at && content < end ? content : undefined;
}

function skipBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && ' \t\u00A0\u202F\uFEFF'.includes(text.charAt(at))) at++;
  return at;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}
