/** Makes text from documents and the registry safe for a terminal, where control codes are commands. */

/** The text with each control code, and each mark that reverses the reading order, shown as one replacement mark. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu, (code) =>
    code === '\t' ? code : '\ufffd',
  );
}
