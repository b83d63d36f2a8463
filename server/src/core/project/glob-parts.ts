/** The parts of a glob, and the plain rows of parts that its choices stand for. */

export type Part = PlainPart | { readonly kind: 'choice'; readonly alternatives: readonly (readonly Part[])[] };

export type PlainPart =
  | { readonly kind: 'letter'; readonly letter: string }
  /** One character of a set, which never holds the slash. */
  | { readonly kind: 'set'; readonly takes: (character: string) => boolean }
  /** Any number of characters of one name. */
  | { readonly kind: 'star' }
  /** Any number of whole folders, each with its slash. */
  | { readonly kind: 'folders' }
  /** Anything at all, but not nothing. */
  | { readonly kind: 'rest' };

const MOST_ROWS = 64;
const MOST_PARTS = 4000;

/** `{a,b}c` is `ac` or `bc`. Undefined where there would be too many rows. */
export function rowsOf(parts: readonly Part[]): readonly (readonly PlainPart[])[] | undefined {
  let rows: PlainPart[][] = [[]];
  for (const part of parts) {
    if (part.kind !== 'choice') {
      for (const row of rows) add(row, part);
      continue;
    }
    const ends: (readonly PlainPart[])[] = [];
    for (const alternative of part.alternatives) {
      const found = rowsOf(alternative);
      if (!found || ends.length + found.length > MOST_ROWS) return undefined;
      ends.push(...found);
    }
    if (rows.length * ends.length > MOST_ROWS) return undefined;
    rows = rows.flatMap((row) => ends.map((end) => joined(row, end)));
  }
  return rows.reduce((sum, { length }) => sum + length, 0) > MOST_PARTS ? undefined : rows;
}

function joined(row: readonly PlainPart[], end: readonly PlainPart[]): PlainPart[] {
  const whole = [...row];
  for (const part of end) add(whole, part);
  return whole;
}

/** Two stars in a row say no more than one. */
function add(row: PlainPart[], part: PlainPart): void {
  const isTwice = (part.kind === 'star' || part.kind === 'folders') && row.at(-1)?.kind === part.kind;
  if (!isTwice) row.push(part);
}
