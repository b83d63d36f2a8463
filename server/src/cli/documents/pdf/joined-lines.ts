/** Joins the lines of a paragraph. Words that were divided at a line's end are whole again. */

/** The words of a text, in small letters. */
export type Words = ReadonlySet<string>;

/** Of paragraphs, each given by its lines. Halves of divided words don't count. */
export function wordsOf(paragraphs: Iterable<readonly string[]>): Words {
  const words = new Set<string>();
  for (const lines of paragraphs) {
    let isDivided = false;
    for (const line of lines) {
      const whole = (isDivided ? line.replace(FIRST_WORD, '') : line).replace(DIVIDED, '');
      for (const [word] of whole.toLowerCase().matchAll(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu)) words.add(word);
      isDivided = DIVIDED.test(line);
    }
  }
  return words;
}

const DIVIDED = /([\p{L}\d]+)[-\u2010\u00ad]$/u;
const FIRST_WORD = /^[\p{L}\d]+/u;

export function joinedLines(lines: readonly string[], words: Words): string {
  return lines.reduce((text, line) => joined(text, line, words), '').trim();
}

function joined(text: string, line: string, words: Words): string {
  const before = DIVIDED.exec(text)?.[1];
  if (before === undefined) return text === '' ? line : `${text} ${line}`;
  const after = FIRST_WORD.exec(line)?.[0];
  if (after === undefined) return `${text} ${line}`;
  const stem = text.slice(0, -1);
  return isCompound(before, after, words) ? `${stem}-${line}` : stem + line;
}

/** "open-" and "source" are words of their own, "trans-" and "formers" are not both. */
function isCompound(first: string, second: string, words: Words): boolean {
  const [before, after] = [first.toLowerCase(), second.toLowerCase()];
  if (!/^\p{Ll}/u.test(second)) return true;
  if (words.has(`${before}-${after}`)) return true;
  if (words.has(before + after)) return false;
  return before === 'open' || (words.has(before) && words.has(after) && before.length > 2);
}
