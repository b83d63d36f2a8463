/** Writes problems to standard error, one line each, whatever names and messages hold. */
import type { Host } from './host.ts';

/** Control codes, line ends and marks that turn the reading order come out as escapes: `a\nb`, `\u001b`. */
export function warn(host: Pick<Host, 'warn'>, problem: string): void {
  host.warn(escaped(problem));
}

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escaped(text: string): string {
  return text.replace(
    /[\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu,
    (code) => SHORT[code] ?? `\\u${code.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
