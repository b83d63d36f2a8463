/** Finds the blocks of an MDX document that are code: imports and exports, expressions, tags that fill their lines. */
import { linesOf, type TextLine } from '../text-lines.ts';

/** Longest expression or tag that is looked for, in code units. */
const LONGEST = 4_000;

const ESM =
  /^(?:import\s+(?:['"{*]|[\w$]+\s*(?:,|from\b)|type\b)|export\s+(?:default|const|let|var|function|class|async|type|interface|\{|\*))/;
/** "<Name", "<a.b", "</Name", "<>", "</>" */
const COMPONENT = /^<\/?(?:[A-Z][\w.:-]*|[a-z][\w-]*\.[\w.-]+)(?=[\s/>])|^<\/?>/;
/** A tag of HTML with braces in it is one of JSX. */
const BRACED_TAG = /^<[a-z][\w-]*\s[^<>{}]{0,400}=\{/;

/** The text, at the same offsets, with blanks in the place of such blocks. */
export function withoutCode(text: string): string {
  const lines = [...linesOf(text)];
  const parts: string[] = [];
  let done = 0;
  let fence = '';
  let mayStart = true;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as TextLine;
    const content = text.slice(line.start, line.end).trimStart();
    const mark = /^(?:`{3,}|~{3,})/.exec(content)?.[0];
    if (mark && (fence === '' || (mark.startsWith(fence) && content.trim() === mark))) fence = fence === '' ? mark : '';
    const canBegin = (mayStart || content.startsWith('</')) && !mark && fence === '';
    const end = canBegin ? endOfCode(text, lines, i) : undefined;
    if (end !== undefined) {
      parts.push(text.slice(done, line.start), text.slice(line.start, end).replaceAll(/[^\r\n]/g, ' '));
      done = end;
      while (i + 1 < lines.length && (lines[i + 1] as TextLine).start < end) i++;
    } else mayStart = content.trim() === '' || mark !== undefined;
  }
  return parts.join('') + text.slice(done);
}

/** End of the block of code that begins with the line, or undefined where none does. */
function endOfCode(text: string, lines: readonly TextLine[], index: number): number | undefined {
  const { start: lineStart, end: lineEnd } = lines[index] as TextLine;
  const start = lineStart + (text.slice(lineStart, lineEnd).length - text.slice(lineStart, lineEnd).trimStart().length);
  const ahead = text.slice(start, start + LONGEST);
  if (ESM.test(ahead)) {
    let last = index;
    while (last + 1 < lines.length && !isBlank(text, lines[last + 1] as TextLine)) last++;
    return (lines[last] as TextLine).end;
  }
  const isBraced = ahead.startsWith('{') && !ahead.startsWith('{/*') && !/^\{[{%]/.test(ahead);
  const end = isBraced ? endOfBraces(ahead, 0) : isTag(ahead) ? endOfTag(ahead) : undefined;
  if (end === undefined) return undefined;
  // Words behind it make it part of a paragraph.
  const rest = /^[^\r\n]*/.exec(ahead.slice(end))?.[0] ?? '';
  return rest.trim() === '' ? start + end : undefined;
}

function isBlank(text: string, { start, end }: TextLine): boolean {
  return text.slice(start, end).trim() === '';
}

export function isTag(text: string): boolean {
  return COMPONENT.test(text) || BRACED_TAG.test(text);
}

/** Behind the tag that begins the text; strings and braces in it hide its end. */
export function endOfTag(text: string): number | undefined {
  for (let at = 1; at < text.length; at++) {
    const unit = text[at];
    if (unit === '>') return at + 1;
    if (unit === '"' || unit === "'") {
      const close = text.indexOf(unit, at + 1);
      if (close < 0) return undefined;
      at = close;
    } else if (unit === '{') {
      const end = endOfBraces(text, at);
      if (end === undefined) return undefined;
      at = end - 1;
    }
  }
  return undefined;
}

/** Behind the brace that closes the one at `start`. */
export function endOfBraces(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const unit = text[at];
    if (unit === '{') depth++;
    else if (unit === '}' && --depth === 0) return at + 1;
  }
  return undefined;
}
