/** Texts made to be slow or deep: they are read in linear time, without overflow. */
import { strict as assert } from 'node:assert';
import { formats } from '../../server/src/core/formats/index.ts';
import { assertSound } from '../core/formats/soundness.ts';

/** Each repeats a text that makes careless parsers slow, or their recursion deep. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['brackets', '['],
  ['images', '!['],
  ['links', '[a](b) '],
  ['emphasis', '*a_ '],
  ['backquotes', '`a ``b '],
  ['tags', '<b>'],
  ['comments', '<!-- '],
  ['instructions', '<?'],
  ['ampersands', '&'],
  ['quotations', '>'],
  ['lists', '- '],
  ['spaces', ' '],
  ['dollars', '$a '],
  ['formulas', '\\( '],
  ['braces', '{'],
  ['commands', '\\cite{'],
  ['footnotes', '\\footnote{'],
  ['definitions', '[^a]: '],
  ['colons', ']:'],
  ['bars', '|'],
  ['returns', '\r'],
  ['nulls', '\0'],
  ['surrogates', '\uD800'],
  ['attributes', '<a x="'],
  ['addresses', 'https://a.b/('],
  ['roles', ':a:`'],
  ['macros', 'link:a['],
  ['calls', '#a['],
  ['notes', '[fn:: '],
  ['drawers', ':a:\n'],
  ['directives', '.. note::\n '],
  ['doctests', '>>> a\n'],
  ['blocks', '#+begin_src\n'],
  ['attributes of AsciiDoc', '{a'],
  ['attributes of Markdown', '{#a '],
  ['expressions', '{a\n\n'],
  ['components', '<A b={'],
  ['fences', '::: a\n'],
  ['references', '[@a '],
  ['contents', '#block[\na '],
  ['tables', '#table('],
  ['comments of Typst', '/* a\n'],
  ['environments', '\\begin{a}\n'],
  ['snippets', '@@a:'],
  ['index terms', '((a '],
  ['list tables', '.. list-table::\n\n   * - a\n'],
  ['terms', 'a\n  b\n'],
];

describe('hostile documents', function () {
  this.timeout(60_000);
  for (const [name, unit] of HOSTILE) {
    it(`are read in linear time: ${name}`, () => {
      for (const { id, parse } of formats) {
        const time = (length: number): number => {
          const text = `a${unit.repeat(Math.ceil(length / unit.length))} b\nc ${unit}`;
          const start = performance.now();
          assertSound(text, parse(text));
          return performance.now() - start;
        };
        // Four times the text takes four times as long, not sixteen; what takes no time at all is not measured.
        const small = Math.max(time(25_000), time(25_000));
        const large = Math.min(time(100_000), time(100_000), time(100_000));
        assert.ok(large < Math.max(small * 12, 600), `${id}: ${small.toFixed(0)} ms, then ${large.toFixed(0)} ms`);
      }
    });
  }

  it('may nest 100,000 deep', () => {
    const around = (open: string, close: string): string =>
      `${open.repeat(100_000)}open source${close.repeat(100_000)}`;
    for (const { parse } of formats) {
      for (const text of [
        around('[', ']'),
        around('*a ', ' a*'),
        around('<div>', '</div>'),
        around('{', '}'),
        around('> ', ''),
        around('![', '](x)'),
      ]) {
        assertSound(text, parse(text));
      }
    }
  });
});
