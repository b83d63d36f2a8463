/** Writes footnotes with a format and has another tool read the result: what every format's tests share. */
import assert from 'node:assert/strict';
import { formatOf } from '../../../../server/src/core/formats/index.ts';
import { applyEdits } from '../../../../server/src/core/index.ts';

/** What a tool says of one footnote mark: the words of its block before it and behind it, and its footnote's text. */
export interface Mark {
  readonly before: string;
  readonly after: string;
  /** Undefined where the mark leads nowhere. */
  readonly text: string | undefined;
}

/** All marks, in the order of the text; the words are the whole block's, without marks. Throws where the tool complains. */
export type ReadMarks = (text: string) => readonly Mark[] | Promise<readonly Mark[]>;

/** A place for a footnote. `words` stand once in the text; the mark explains their last one. */
export interface Case {
  readonly name: string;
  readonly text: string;
  readonly words?: string;
  readonly language?: 'en' | 'fr';
  readonly reuse?: string;
  readonly before: string;
  readonly after?: string;
}

export const WORDS = 'open-weight';
export const DEFINITION = 'Trained [parameters] & code: 50 % of <data> #1 (https://example.org/a_b).';

/** The text with a footnote behind the words, or undefined where the format writes none there. */
export function noted(format: string, { text, words = WORDS, language = 'en', reuse }: Case): string | undefined {
  const { parse, footnote } = formatOf(format);
  const at = text.indexOf(words);
  assert.ok(at >= 0 && text.indexOf(words, at + 1) < 0, `“${words}” once in ${text}`);
  const edits = footnote?.({
    text,
    document: parse(text),
    after: at + words.length,
    name: 'open-weight-term',
    definition: DEFINITION,
    language,
    ...(reuse === undefined ? {} : { reuse }),
  });
  return edits && applyEdits(text, edits);
}

/** The tool sees the mark in its place with its text; all other marks lead where they led; our own reader agrees. */
export function describeCases(format: string, read: ReadMarks, cases: readonly Case[]): void {
  for (const example of cases) {
    for (const ending of ['\n', '\r\n']) {
      it(`${example.name}${ending === '\n' ? '' : ' (CRLF)'}`, async () => {
        const text = example.text.replaceAll('\n', ending);
        const result = noted(format, { ...example, text, words: (example.words ?? WORDS).replaceAll('\n', ending) });
        assert.ok(result !== undefined, 'a footnote is written');
        const old = await read(text);
        const marks = await read(result);
        assert.equal(marks.length, old.length + 1, result);
        const added = marks.filter(
          ({ before, after }) => same(before) === same(example.before) && same(after) === same(example.after ?? ''),
        );
        assert.equal(added.length, 1, `${JSON.stringify(marks, null, 1)}\n${result}`);
        if (example.reuse === undefined) assert.equal(same(added[0]?.text ?? 'none'), same(DEFINITION), result);
        else
          assert.ok(
            old.some(({ text }) => text === added[0]?.text),
            result,
          );
        assert.deepEqual(
          marks.filter((mark) => mark !== added[0]).map(({ text }) => text),
          old.map(({ text }) => text),
        );
        assertOurs(format, text, result, example.reuse !== undefined);
      });
    }
  }
}

/** Our reader finds the same prose as before, the footnote too, and no other line ending. */
function assertOurs(format: string, text: string, result: string, isReused: boolean): void {
  const { parse } = formatOf(format);
  const proseOf = (source: string): readonly string[] =>
    parse(source)
      .segments.filter(({ kind }) => kind !== 'footnote')
      .map(({ prose }) => prose.replaceAll(/[\u200B\uFFFC\s]+|\[\d+\]/g, ''));
  assert.deepEqual(proseOf(result), proseOf(text), result);
  const count = (source: string): number => parse(source).footnotes.length;
  assert.equal(count(result), count(text) + (isReused ? 0 : 1), result);
  if (text.includes('\r\n')) assert.ok(!/(?<!\r)\n/.test(result), 'line endings stay');
  else assert.ok(!result.includes('\r'));
}

export function same(text: string): string {
  return text.replaceAll(/[ \t\r\n]+/g, ' ').trim();
}

/** Marks of one block from its parts: words, and marks with the text of their footnotes. */
export function marksOf(parts: readonly (string | { readonly note: string | undefined })[]): readonly Mark[] {
  const words = (some: typeof parts): string => some.filter((part) => typeof part === 'string').join('');
  return parts.flatMap((part, i) =>
    typeof part === 'string'
      ? []
      : [{ before: words(parts.slice(0, i)), after: words(parts.slice(i + 1)), text: part.note }],
  );
}
