/** Reads inline markup by rules: each knows what begins at one character. Shared by the formats whose markup is punctuation. */
import type { Span } from '../../text/span.ts';
import type { DocumentSource } from '../document-source.ts';
import { createProseWriter, type ProseWriter } from '../prose-writer.ts';

/** What stands for a run of markup: words inside it, a sign for what is no word, a break, other text, a footnote, or a comment. */
export type Part =
  | { readonly kind: 'words'; readonly span: Span }
  | { readonly kind: 'object'; readonly span: Span }
  | { readonly kind: 'gap'; readonly span: Span }
  | { readonly kind: 'text'; readonly span: Span; readonly text: string }
  | NotePart
  | CommentPart;

export interface NotePart {
  readonly kind: 'note';
  /** Its text. */
  readonly span: Span;
  /** With the markup around. */
  readonly whole: Span;
  readonly label: string;
}

export interface CommentPart {
  readonly kind: 'comment';
  readonly span: Span;
  readonly text: string;
}

/** A run of markup that ends before `end`. */
export interface Markup {
  readonly end: number;
  readonly parts: readonly Part[];
}

/** `limit` ends the block. Undefined where no markup begins. */
export type InlineRule = (source: InlineSource, at: number, limit: number) => Markup | undefined;
export type InlineRules = ReadonlyMap<string, readonly InlineRule[]>;

export interface InlineSource {
  readonly text: string;
  /** Offset of the next `needle` before `limit`; remembers where there is none, so that many openings cost one search. */
  find(needle: string, from: number, limit: number): number | undefined;
  /** Offset of the bracket that closes the one at `open`, brackets inside counted; undefined where none does before `limit`. */
  closing(open: number, limit: number): number | undefined;
}

export function createInlineSource(text: string): InlineSource {
  const missing = new Map<string, Span>();
  let pairs: ReadonlyMap<number, number> | undefined;
  return {
    text,
    closing(open, limit) {
      pairs ??= pairsOf(text);
      const close = pairs.get(open);
      return close !== undefined && close < limit ? close : undefined;
    },
    find(needle, from, limit) {
      const none = missing.get(needle);
      if (none && none.start <= from && limit <= none.end) return undefined;
      const found = text.indexOf(needle, from);
      if (found >= 0 && found + needle.length <= limit) return found;
      missing.set(needle, { start: from, end: found < 0 ? text.length : limit });
      return undefined;
    },
  };
}

const DEEPEST = 8;

/** Writes the words of a run, without its markup; footnotes and comments in it are handed over. */
export function writeInline(
  source: InlineSource,
  writer: ProseWriter,
  rules: InlineRules,
  { start, end }: Span,
  later: (part: NotePart | CommentPart) => void,
  depth = 0,
): void {
  const { text } = source;
  let done = start;
  let at = start;
  while (at < end) {
    const markup = depth > DEEPEST ? undefined : firstOf(rules.get(text.charAt(at)), source, at, end);
    if (!markup || markup.end <= at) {
      at++;
      continue;
    }
    writer.text(done, at);
    for (const part of markup.parts) {
      if (part.kind === 'words') writeInline(source, writer, rules, part.span, later, depth + 1);
      else if (part.kind === 'object') writer.object(part.span);
      else if (part.kind === 'gap') writer.gap(part.span);
      else if (part.kind === 'text') writer.replace(part.text, part.span);
      else {
        if (part.kind === 'comment' && !isWholeLine(text, part.span.start)) writer.gap(part.span);
        later(part);
      }
    }
    done = markup.end;
    at = markup.end;
  }
  writer.text(done, end);
}

function firstOf(
  rules: readonly InlineRule[] | undefined,
  source: InlineSource,
  at: number,
  limit: number,
): Markup | undefined {
  for (const rule of rules ?? []) {
    const markup = rule(source, at, limit);
    if (markup) return markup;
  }
  return undefined;
}

/** Rules by the characters that they begin with. */
export function rulesOf(rules: readonly (readonly [string, InlineRule])[]): InlineRules {
  const byCharacter = new Map<string, InlineRule[]>();
  for (const [characters, rule] of rules)
    for (const character of characters) byCharacter.set(character, [...(byCharacter.get(character) ?? []), rule]);
  return byCharacter;
}

/** How many marks that can't close are passed over: more is no emphasis. */
const TRIES = 8;
const WORD = /[\p{L}\p{N}]/u;

/** Words or an object between two marks, such as `*words*`: the marks cling to them, and no letter touches from outside. */
export function between(open: string, kind: 'words' | 'object', close = open): InlineRule {
  return (source, at, limit) => {
    const { text } = source;
    const start = at + open.length;
    if (!text.startsWith(open, at) || isBlank(text, start) || (at > 0 && WORD.test(text.charAt(at - 1))))
      return undefined;
    let end = source.find(close, start + 1, limit);
    for (
      let tries = 0;
      end !== undefined && (isBlank(text, end - 1) || WORD.test(text.charAt(end + close.length)));
      tries++
    )
      end = tries < TRIES ? source.find(close, end + 1, limit) : undefined;
    if (end === undefined) return undefined;
    const whole = { start: at, end: end + close.length };
    return { end: whole.end, parts: [{ kind, span: kind === 'object' ? whole : { start, end } }] };
  };
}

/** What begins here and ends with `close`, whatever stands between, as an object. */
export function enclosed(open: string, close: string): InlineRule {
  return (source, at, limit) => {
    if (!source.text.startsWith(open, at)) return undefined;
    const end = source.find(close, at + open.length, limit);
    return end === undefined
      ? undefined
      : { end: end + close.length, parts: [{ kind: 'object', span: { start: at, end: end + close.length } }] };
  };
}

/** A backslash before a punctuation mark is left out. */
export const escaped: InlineRule = ({ text }, at, limit) => {
  const next = text.charAt(at + 1);
  if (at + 1 >= limit || !/[\p{P}\p{S}]/u.test(next)) return undefined;
  return { end: at + 2, parts: [{ kind: 'text', span: { start: at, end: at + 2 }, text: next }] };
};

/** All brackets of a text with what closes them, found in one pass; a backslash hides a bracket. */
function pairsOf(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: Readonly<Record<string, number[]>> = { ']': [], ')': [], '}': [] };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    const closer = CLOSERS[unit];
    if (unit === '\\') at++;
    else if (closer) open[closer]?.push(at);
    else {
      const start = open[unit]?.pop();
      if (start !== undefined) pairs.set(start, at);
    }
  }
  return pairs;
}

const CLOSERS: Readonly<Record<string, string>> = { '[': ']', '(': ')', '{': '}' };

function isBlank(text: string, at: number): boolean {
  const unit = text.charAt(at);
  return unit === '' || unit.trim() === '';
}

/** A line that is only a comment parts no words: its neighbours have their line ends. */
function isWholeLine(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t')) start--;
  return start === 0 || text[start - 1] === '\n' || text[start - 1] === '\r';
}

/** The run from `at` to the line's end is a comment; where the line holds nothing else, its end goes with it. */
export function lineComment({ text }: InlineSource, at: number, content: number, limit: number): Markup {
  let end = at;
  while (end < limit && text[end] !== '\n' && text[end] !== '\r') end++;
  const part = { kind: 'comment' as const, span: { start: at, end }, text: text.slice(content, end) };
  const behind = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  return { end: isWholeLine(text, at) ? Math.min(behind, limit) : end, parts: [part] };
}

/** Reads a footnote that stands inside other prose as a segment of its own. */
export function addNote(
  document: DocumentSource,
  source: InlineSource,
  rules: InlineRules,
  { span, whole, label }: { readonly span: Span; readonly whole: Span; readonly label: string },
): void {
  const writer = createProseWriter(document);
  writeInline(source, writer, rules, span, (part) => {
    if (part.kind === 'comment') document.comments.push({ span: part.span, text: part.text });
  });
  const count = document.segments.length;
  writer.finish({ kind: 'footnote', quoted: false, depth: 0 });
  document.footnotes.push({ label, span: whole, text: document.segments[count]?.prose ?? '' });
}
