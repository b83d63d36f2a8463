/** Small look-ahead functions over LaTeX source; each answers an end offset. */

/** End of a braced or bracketed argument at `start`, or undefined where none starts there. It never passes a blank line. */
export function endOfArgument(text: string, start: number, open: '{' | '['): number | undefined {
  if (text[start] !== open) return undefined;
  const close = open === '{' ? '}' : ']';
  let depth = 0;
  let at = start;
  for (; at < text.length; at++) {
    const unit = text[at];
    if (unit === '\\' && text[at + 1] !== '\n') at++;
    else if (unit === open) depth++;
    else if (unit === close && --depth === 0) return at + 1;
    else if (unit === '\n' && isBlankLine(text, at + 1)) return at;
  }
  return Math.min(at, text.length);
}

/** End of `count` braced arguments, with the options before and between them. */
export function dropArguments(text: string, start: number, count: number): number {
  let end = start;
  for (let dropped = 0; ; ) {
    const options = endOfArgument(text, end, '[');
    const argument = options === undefined && dropped < count ? endOfArgument(text, end, '{') : undefined;
    if (options === undefined && argument === undefined) return end;
    if (argument !== undefined) dropped++;
    end = options ?? argument ?? end;
  }
}

/** End of the white space at `start`, which may hold one line end but no blank line. */
export function skipSpaces(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\r') at++;
  if (text[at] !== '\n' || isBlankLine(text, at + 1)) return at;
  at++;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at;
}

/** Whether the line that starts at `start` has no text, or is the end of it all. */
export function isBlankLine(text: string, start: number): boolean {
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10) return true;
    if (unit !== 32 && unit !== 9 && unit !== 13) return false;
  }
  return true;
}

/** End of a command name at `start`: letters, or one other character. */
export function endOfName(text: string, start: number): number {
  let at = start;
  while (isLetter(text.charCodeAt(at))) at++;
  return at > start ? at : Math.min(start + 1, text.length);
}

/** End of a formula whose content starts at `start`, or undefined where the paragraph ends before `close`. */
export function endOfFormula(text: string, start: number, close: string): number | undefined {
  const closing = close.charCodeAt(0);
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // The closing mark of "\(" starts with a backslash itself.
    if (unit === closing && text.startsWith(close, at)) return at + close.length;
    if (unit === 92 && text.charCodeAt(at + 1) !== 10) at++;
    else if (unit === 10 && isBlankLine(text, at + 1)) return undefined;
  }
  return undefined;
}

export function isLetter(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit === 64;
}
