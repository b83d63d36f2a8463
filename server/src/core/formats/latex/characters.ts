/** LaTeX's names for characters: accents, symbols, ligatures. */

/** Accent commands and the combining character that each adds. */
export const ACCENTS: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '"': '\u0308',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  c: '\u0327',
  v: '\u030C',
  u: '\u0306',
  H: '\u030B',
  k: '\u0328',
  r: '\u030A',
};

/** Commands that stand for text. An empty text is left out. */
export const SYMBOLS: Readonly<Record<string, string>> = {
  '%': '%',
  '&': '&',
  '#': '#',
  $: '$',
  _: '_',
  '{': '{',
  '}': '}',
  ' ': ' ',
  '\t': ' ',
  ',': '\u202F',
  ';': ' ',
  ':': ' ',
  '!': '',
  '/': '',
  '-': '',
  '@': '',
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  aa: 'å',
  AA: 'Å',
  l: 'ł',
  L: 'Ł',
  i: 'ı',
  j: 'ȷ',
  ldots: '…',
  dots: '…',
  textellipsis: '…',
  textendash: '–',
  textemdash: '—',
  textquoteleft: '‘',
  textquoteright: '’',
  textquotedblleft: '“',
  textquotedblright: '”',
  textquotedbl: '"',
  guillemotleft: '«',
  guillemotright: '»',
  og: '«\u00A0',
  fg: '\u00A0»',
  S: '§',
  copyright: '©',
  textcopyright: '©',
  textregistered: '®',
  texttrademark: '™',
  euro: '€',
  texteuro: '€',
  textasciitilde: '~',
  textbackslash: '\\',
  textasciicircum: '^',
  textbar: '|',
  nobreakspace: '\u00A0',
  enspace: ' ',
  quad: ' ',
  qquad: ' ',
  LaTeX: 'LaTeX',
  TeX: 'TeX',
};

/** Runs of characters that print as one, longest first. */
export const LIGATURES: readonly (readonly [string, string])[] = [
  ['---', '—'],
  ['--', '–'],
  ['``', '“'],
  ["''", '”'],
  ['`', '‘'],
  ['<<', '«'],
  ['>>', '»'],
];

/** An accented letter and where its source ends; `start` is behind the accent command. */
export function readAccent(
  text: string,
  start: number,
  combining: string,
): { readonly letter: string; readonly end: number } | undefined {
  let at = start;
  while (text[at] === ' ') at++;
  const isBraced = text[at] === '{';
  if (isBraced) at++;
  // "\'{\i}" asks for a dotless letter, which Unicode's composed letters have built in.
  const isCommand = text[at] === '\\' && (text[at + 1] === 'i' || text[at + 1] === 'j');
  if (isCommand) at++;
  const base = text[at] ?? '';
  if (!/[a-z]/i.test(base)) return undefined;
  at++;
  if (isBraced && text[at++] !== '}') return undefined;
  return { letter: (base + combining).normalize('NFC'), end: at };
}
