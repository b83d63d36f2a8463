/** Cuts prose into tokens: words, numbers, marks. Names and phrases are matched over tokens, never over raw characters. */
import { wordAt } from './known-words.ts';
import type { Span } from './span.ts';

export type TokenKind = 'word' | 'number' | 'mark';

export interface Token extends Span {
  readonly kind: TokenKind;
  /** Lower case, straight apostrophe: what phrases are compared with. */
  readonly norm: string;
  /** No white space stands before it. */
  readonly tight: boolean;
  /** The text begins with a capital letter. */
  readonly capital: boolean;
  /** Capital letters inside, as in "LLaMA" or "DeepSeek": no common word is written so. */
  readonly camel: boolean;
  /** Four capital letters or more and no small one. */
  readonly shouted: boolean;
}

const LETTER = /[\p{L}\p{M}]/u;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const SPACE = /[\s\u200B\uFEFF]/u;
/** V8 takes a while to make ready what knows all letters, and most texts need none but these. */
const PLAIN = /^[A-Za-z]*$/;
const PLAIN_CAMEL = /[a-z][A-Z]|[A-Z]{2}[a-z]/;
const CAMEL = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u;
/** What may follow an English word behind an apostrophe and belongs to the grammar, not to the word. */
const CLITICS = new Set(['s', 're', 've', 'll', 'd', 'm']);

/**
 * Tokens in order. "Llama3" gives `Llama` `3`, "70B" one number, "Meta's" `Meta` `'s`, « l'IA » `l'` `IA`,
 * "isn't" one word, and each ideograph a word of its own.
 */
export function tokenize(prose: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  let tight = true;
  const { length } = prose;
  while (position < length) {
    const start = position;
    // Most of all prose is plain words and spaces: they take a shorter way.
    let hash = 0;
    let unit = unitAt(prose, position);
    while (isPlainLetter(unit)) {
      hash = (Math.imul(hash, 31) + unit) | 0;
      unit = unitAt(prose, ++position);
    }
    // Something that is no plain letter may belong to the word.
    if (unit === APOSTROPHE || unit === BACKSLASH || unit >= FIRST_BEYOND) position = start;
    if (position > start) {
      const { norm, capital, camel, shouted } = wordAt(prose, start, position, hash);
      tokens.push({ start, end: position, kind: 'word', norm, tight, capital, camel, shouted });
      tight = true;
      continue;
    }
    const character = characterAt(prose, start);
    if (isSpace(character)) {
      position += character.length;
      tight = false;
      continue;
    }
    let kind: TokenKind = 'mark';
    if (isDigit(character)) {
      kind = 'number';
      position = numberEnd(prose, start);
    } else if (isLetter(character)) {
      kind = 'word';
      position = isIdeograph(character) ? start + character.length : wordEnd(prose, start);
    } else if (isApostrophe(character) && tight && CLITICS.has(clitic(prose, start + 1))) {
      kind = 'word';
      position = start + 1 + clitic(prose, start + 1).length;
    } else {
      position = start + character.length;
    }
    const text = prose.slice(start, position);
    const lower = text.toLowerCase();
    tokens.push(createToken(text, lower, normOf(lower, kind), start, kind, tight));
    tight = true;
  }
  return tokens;
}

function normOf(lower: string, kind: TokenKind): string {
  return lower.includes('’') ? lower.replaceAll('’', "'") : kind === 'word' ? lower.replace('\\', '') : lower;
}

function createToken(text: string, lower: string, norm: string, start: number, kind: TokenKind, tight: boolean): Token {
  const changed = kind === 'word' && text !== lower;
  const capital = changed && text.charAt(0) !== lower.charAt(0);
  return {
    start,
    end: start + text.length,
    kind,
    norm,
    tight,
    capital,
    camel: changed && (PLAIN.test(text) ? PLAIN_CAMEL : CAMEL).test(text),
    shouted: changed && text.length > 3 && text === text.toUpperCase(),
  };
}

/** Prose that was put together is several kinds of string to the engine, which looks for their methods each time anew unless it has them in hand. */
function unitAt(prose: string, index: number): number {
  return charCodeAt.call(prose, index);
}

const { charCodeAt } = String.prototype;
const APOSTROPHE = 39;
const BACKSLASH = 92;
const FIRST_BEYOND = 128;

/** « puisqu'il », « jusqu'à »: longer than the articles and pronouns that lose their vowel. */
const LONG_ELISIONS = new Set(['puisqu', 'lorsqu', 'jusqu', 'quoiqu', 'presqu']);

/** The end of a word; an elided word keeps its apostrophe, "n't" stays inside. */
function wordEnd(prose: string, start: number): number {
  let end = start;
  while (end < prose.length) {
    const character = characterAt(prose, end);
    if (isLetter(character)) {
      if (end > start && isIdeograph(character)) return end;
      end += character.length;
    } else if (
      character === '\\' &&
      end - start <= 4 &&
      isApostrophe(prose[end + 1] ?? '') &&
      isLetter(characterAt(prose, end + 2))
    ) {
      // « 'L\'IA' » in code
      return end + 2;
    } else if (isApostrophe(character)) {
      const rest = clitic(prose, end + 1);
      if (rest === 't' && (prose[end - 1] ?? '').toLowerCase() === 'n') return end + 2;
      if (CLITICS.has(rest) && end - start > 1) return end;
      const elides = end - start <= 4 || LONG_ELISIONS.has(prose.slice(start, end).toLowerCase());
      return isLetter(characterAt(prose, end + 1)) && elides ? end + 1 : end;
    } else return end;
  }
  return end;
}

/** The letters right behind an apostrophe, three at most: longer ones are no clitic. */
function clitic(prose: string, start: number): string {
  let end = start;
  while (end < prose.length && end - start < 3 && isLetter(characterAt(prose, end))) end++;
  return prose.slice(start, end).toLowerCase();
}

/** The end of a number: digits, inner points or commas with digits behind, and a unit ("3.1", "70B", "4o", "8x7B"). */
function numberEnd(prose: string, start: number): number {
  let end = start;
  while (isDigit(prose[end] ?? '')) end++;
  while ((prose[end] === '.' || prose[end] === ',') && isDigit(prose[end + 1] ?? '')) {
    end++;
    while (isDigit(prose[end] ?? '')) end++;
  }
  while (end < prose.length && isLatinUnit(prose.charCodeAt(end))) end++;
  return end;
}

function isLatinUnit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

function characterAt(prose: string, index: number): string {
  const code = unitAt(prose, index);
  const pair = code >= 0xd800 && code < 0xdc00 && index + 1 < prose.length;
  return pair ? prose.slice(index, index + 2) : (prose[index] ?? '');
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function isPlainLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
}

function isLetter(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < FIRST_BEYOND) return isPlainLetter(code);
  return LETTER.test(character);
}

function isIdeograph(character: string): boolean {
  return character.charCodeAt(0) >= 128 && IDEOGRAPH.test(character);
}

function isSpace(character: string): boolean {
  const code = character.charCodeAt(0);
  return code === 32 || code === 10 || (code < 33 && SPACE.test(character)) || (code >= 128 && SPACE.test(character));
}

function isApostrophe(character: string): boolean {
  return character === "'" || character === '’';
}
