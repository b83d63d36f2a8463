/** Takes out of a text what must not reach a screen: line breaks, control codes, marks that reverse the reading order. */

/** One line without control codes. No-break spaces stay. */
export function cleanLine(text: string): string {
  return text
    .replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}
