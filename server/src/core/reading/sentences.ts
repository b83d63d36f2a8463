/** Parts tokens into sentences. */
import type { Token } from '../text/tokens.ts';
import { endsValue } from './data.ts';

/** Token indices `[from, to)`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const ENDS = new Set(['.', '!', '?', '…', '。', '！', '？']);
const CLOSERS = new Set(['"', '”', '’', "'", '»', ')', ']', '*', '_']);
const BULLETS = new Set(['•', '▪', '‣', '◦']);

/** Tokens after which a sentence is cut: longer ones are lists or noise, and cost must grow with the text alone. */
const LONGEST = 500;

/** A full stop ends a sentence unless it ends an abbreviation or the text goes on in lower case; in data, each value is one. */
export function splitSentences(
  prose: string,
  tokens: readonly Token[],
  abbreviations: ReadonlySet<string>,
  data = false,
): Stretch[] {
  const sentences: Stretch[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const parted =
      (token.kind === 'mark' && BULLETS.has(token.norm)) ||
      startsBlock(prose, tokens[i - 1], token) ||
      startsField(prose, tokens, i, from) ||
      (from === 0 && endsTitle(prose, tokens, i)) ||
      (data && endsValue(prose, tokens, i));
    if (i > from && (i - from >= LONGEST || parted)) {
      sentences.push({ from, to: i });
      from = i;
    }
    if (token.kind !== 'mark' || !ENDS.has(token.norm) || !endsSentence(tokens, i, abbreviations)) continue;
    let to = i + 1;
    while (tokens[to]?.tight && (CLOSERS.has(tokens[to]?.norm ?? '') || ENDS.has(tokens[to]?.norm ?? ''))) to++;
    // French closing quotation marks stand behind a no-break space.
    if (tokens[to]?.norm === '»') to++;
    sentences.push({ from, to });
    from = to;
    i = to - 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

/** An empty line parts blocks that a format left together, and so does a line that begins a table's row. */
function startsBlock(prose: string, before: Token | undefined, token: Token): boolean {
  if (!before || token.start === before.end) return false;
  // Most words stand one space apart.
  if (token.start === before.end + 1) return token.norm === '|' && prose[before.end] === '\n';
  const gap = prose.slice(before.end, Math.min(token.start, before.end + 200));
  const lineBreak = gap.indexOf('\n');
  if (lineBreak < 0) return false;
  return token.norm === '|' || gap.indexOf('\n', lineBreak + 1) >= 0;
}

/** "Licence: open source⏎Parameters: 7 billion": a field below a field. */
function startsField(prose: string, tokens: readonly Token[], at: number, from: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (!before || !token?.capital || tokens[at + 1]?.norm !== ':' || token.start - before.end > 3) return false;
  const field = tokens[from + 1]?.norm === ':' || tokens[from + 2]?.norm === ':';
  return field && prose.slice(before.end, token.start).includes('\n');
}

/** Words of a title on a line of its own before the text begins. */
const TITLE = 16;

/** "Stable Diffusion⏎The first …": a first line of nothing but names is a label. */
function endsTitle(prose: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (!before || !token?.capital || at > TITLE || !prose.slice(before.end, token.start).includes('\n')) return false;
  return before.kind !== 'mark' && tokens.slice(0, at).every(({ kind, capital }) => kind !== 'word' || capital);
}

function endsSentence(tokens: readonly Token[], index: number, abbreviations: ReadonlySet<string>): boolean {
  const next = tokens[index + 1];
  if (!next) return true;
  const mark = tokens[index]?.norm;
  if (next.tight && !CLOSERS.has(next.norm)) return false;
  if (mark !== '.' && mark !== '…') return true;
  if (mark === '.' && isAbbreviation(tokens, index, abbreviations)) return false;
  const behind = CLOSERS.has(next.norm) ? tokens[index + 2] : next;
  // A lower-case word goes on with the sentence; names such as "gpt-oss" may begin one, so only plain words count.
  return !behind || behind.capital || behind.kind !== 'word' || mark === '.';
}

const OPENS =
  /^(?:the|it|its|this|these|they|he|she|we|but|in|le|la|les|il|elle|ce|cette|ces|son|sa|ils|elles|mais|en)$/;

/** "e.g." or an initial such as "J." */
function isAbbreviation(tokens: readonly Token[], index: number, abbreviations: ReadonlySet<string>): boolean {
  const last = tokens[index - 1];
  if (!last?.norm) return false;
  const dotted = tokens[index - 2]?.norm === '.' ? `${tokens[index - 3]?.norm ?? ''} . ${last.norm}` : '';
  if (abbreviations.has(dotted)) return true;
  const next = tokens[index + 1];
  // "… on X. The model …": an article or pronoun begins a sentence, no surname.
  if (last.capital && last.end - last.start === 1) return !(next?.capital === true && OPENS.test(next.norm));
  return abbreviations.has(last.norm) && !(last.norm === 'etc' && next?.capital === true);
}
