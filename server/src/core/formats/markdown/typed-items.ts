/** Lists that people type with signs that Markdown knows nothing of: lines that begin with "•" or a pictograph. */

export interface Part {
  readonly from: number;
  readonly to: number;
  /** A line with such a sign begins it. */
  readonly bullet: boolean;
}

const SIGN = /[•●○■□▪▫◦‣➤➢►▶✓✔✗✘→]|\p{Extended_Pictographic}/u;

/** The parts of a paragraph: what stands before the first such line, and each line on. */
export function typedItems(
  text: string,
  from: number,
  to: number,
  inline: readonly { readonly from: number; readonly to: number }[],
): readonly Part[] {
  const parts: Part[] = [];
  let start = from;
  let next = 0;
  let bullet = startsWithSign(text, from, to);
  for (let line = text.indexOf('\n', from); line >= 0 && line < to; line = text.indexOf('\n', line + 1)) {
    if (!startsWithSign(text, line + 1, to)) continue;
    // What markup spans several lines is not cut.
    while ((inline[next]?.to ?? to) <= line) next++;
    if ((inline[next]?.from ?? to) < line + 1) continue;
    parts.push({ from: start, to: line, bullet });
    start = line + 1;
    bullet = true;
  }
  parts.push({ from: start, to, bullet: bullet && parts.length > 0 });
  // A sign on the first line alone is an ornament.
  return parts.length === 1 ? [{ from, to, bullet: false }] : parts;
}

function startsWithSign(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && ' \t>'.includes(text.charAt(at))) at++;
  return at < end && SIGN.test(String.fromCodePoint(text.codePointAt(at) ?? 32));
}
