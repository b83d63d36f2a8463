/** Org's names for characters, such as `\nbsp{}`: those of HTML, and some more. */
import { decodeEntity } from '../entities.ts';

/** Names that HTML doesn't have or means otherwise. */
const OWN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dots: '…',
    hellip: '…',
    vert: '|',
    slash: '/',
    plus: '+',
    under: '_',
    equal: '=',
    asciicirc: '^',
    quot: '"',
    dollar: '$',
    USD: '$',
    EUR: '€',
    euro: '€',
    percnt: '%',
    ast: '*',
    tilde: '~',
    hyp: '-',
    space: ' ',
    shy: '',
  }),
);

const LONGEST = 32;

/** The character that the backslash at the offset names, and where its name ends; undefined where it names none. */
export function readEntity(
  text: string,
  at: number,
  limit: number,
): { readonly text: string; readonly end: number } | undefined {
  let end = at + 1;
  while (end < Math.min(limit, at + LONGEST) && /[a-zA-Z0-9]/.test(text.charAt(end))) end++;
  const name = text.slice(at + 1, end);
  if (name === '') return undefined;
  const character = OWN.get(name) ?? decodeEntity(`&${name};`);
  if (character === undefined) return undefined;
  return { text: character, end: text.startsWith('{}', end) && end + 2 <= limit ? end + 2 : end };
}
