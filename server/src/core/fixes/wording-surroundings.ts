/** The words around a claim, markup left out: what decides how its replacement has to look. */
import type { Span } from '../text/span.ts';
import { BLANK as MARK } from './visible-text.ts';

export interface Word {
  readonly text: string;
  /** In small letters, with straight apostrophes. */
  readonly lower: string;
  readonly span: Span;
  /** What stands between this word and its neighbour towards the claim, markup left out. */
  readonly gap: string;
}

/** Both nearest first. */
export interface Surroundings {
  readonly before: readonly Word[];
  readonly after: readonly Word[];
}

/** Units looked at on either side; grammar rarely reaches further, and the cost of a fix stays fixed. */
const REACH = 200;
/** Tags, link targets, TeX commands, emphasis: `<em>`, `](https://…)`, `\emph`, `**`. */
const MARKUP = /<[^<>\n]{0,200}>|\]\([^()\s]{0,200}\)|\\[a-zA-Z]{1,30}\*?|[*_`{}[\]\u200B]/g;
/** "100 %", an elided French word ("l’"), or any other word ("Qwen2.5-VL", "it’s"). */
const WORD =
  /\p{N}+[ \u00A0\u202F]?%|(?:jusqu|lorsqu|puisqu|qu|[cdjlmnst])['’](?=[\p{L}\p{N}\uE000«“"]|$)|[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/giu;

export function surroundingsOf(text: string, span: Span, sentence: Span): Surroundings {
  const from = Math.min(Math.max(sentence.start, span.start - REACH), span.start);
  // A long note behind the words does not hide what follows it.
  const reach = REACH + blanksFrom(text, span.end);
  const to = Math.max(Math.min(sentence.end, span.end + reach), span.end);
  return { before: wordsBefore(text, from, span.start), after: wordsAfter(text, span.end, to) };
}

function blanksFrom(text: string, offset: number): number {
  let end = offset;
  while (text[end] === MARK) end++;
  return end - offset;
}

/** The word at a place, unless anything but spaces and quotation marks parts it from the claim. */
export function joined(side: readonly Word[], index = 0): Word | undefined {
  for (let i = 0; i <= index; i++) {
    const word = side[i];
    if (!word || !/^[\s"“”«»„‘’']*$/.test(word.gap)) return undefined;
  }
  return side[index];
}

function wordsAfter(text: string, start: number, end: number): Word[] {
  const window = withoutMarkup(text.slice(start, end));
  let position = 0;
  return [...window.matchAll(WORD)].map((match) => {
    const gap = window.slice(position, match.index).replaceAll(MARK, '');
    position = match.index + match[0].length;
    return toWord(match[0], start + match.index, gap);
  });
}

function wordsBefore(text: string, start: number, end: number): Word[] {
  const window = withoutMarkup(text.slice(start, end));
  const matches = [...window.matchAll(WORD)];
  return matches
    .map((match, i) => {
      const next = matches[i + 1]?.index ?? window.length;
      const gap = window.slice(match.index + match[0].length, next).replaceAll(MARK, '');
      return toWord(match[0], start + match.index, gap);
    })
    .reverse();
}

function toWord(text: string, start: number, gap: string): Word {
  const lower = text.toLowerCase().replaceAll('’', "'");
  return { text, lower, span: { start, end: start + text.length }, gap };
}

/** The same text with markup blanked out unit by unit, so that offsets stay. */
function withoutMarkup(text: string): string {
  return text
    .replace(MARKUP, (markup) => MARK.repeat(markup.length))
    .replaceAll('~', ' ')
    .replaceAll('&nbsp;', '      ');
}
