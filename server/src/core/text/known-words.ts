/** What words are written like, kept for those met lately: prose is made of the same few words, and each is looked at once. */

/** A word of plain letters. */
export interface KnownWord {
  /** As it is written. */
  readonly text: string;
  /** In lower case. */
  readonly norm: string;
  readonly capital: boolean;
  readonly camel: boolean;
  readonly shouted: boolean;
}

/** Longer words are rare, and a piece of a longer text would keep all of that text alive. */
const LONGEST = 12;
/** A power of two. A word that falls on another's place takes it. */
const PLACES = 4096;
const places: (KnownWord | undefined)[] = new Array(PLACES).fill(undefined);

const CAMEL = /[a-z][A-Z]|[A-Z]{2}[a-z]/;

/** The word of plain letters at `[start, end)` of a text; `hash` is any number worked out of its letters. */
export function wordAt(text: string, start: number, end: number, hash: number): KnownWord {
  const place = (hash ^ (hash >>> 12)) & (PLACES - 1);
  const known = places[place];
  if (known !== undefined && known.text.length === end - start && text.startsWith(known.text, start)) return known;
  const word = wordOf(text.slice(start, end));
  if (end - start <= LONGEST) places[place] = word;
  return word;
}

function wordOf(text: string): KnownWord {
  const norm = text.toLowerCase();
  const changed = text !== norm;
  return {
    text,
    norm,
    capital: changed && text.charAt(0) !== norm.charAt(0),
    camel: changed && CAMEL.test(text),
    shouted: changed && text.length > 3 && text === text.toUpperCase(),
  };
}
