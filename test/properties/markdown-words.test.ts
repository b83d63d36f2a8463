/** Words that the Markdown parser passes over hold no markup: with and without it, the trees are the same. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { markdownParser, mdxParser } from '../../server/src/core/formats/markdown/syntax.ts';
import { FRAGMENTS } from './format-fragments.ts';

const printable = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
const pieces = fc.constantFrom(
  ...FRAGMENTS.markdown,
  ...printable,
  '@fig-1',
  '{{< x >}}',
  '{/* x */}',
  '$$',
  '~~',
  'é',
);
const texts = fc.array(pieces, { maxLength: 30 }).map((some) => some.join(''));

function treeOf(parser: typeof markdownParser, text: string): string {
  return parser.parse(text).toString();
}

describe('words of Markdown', () => {
  for (const [name, parser] of [
    ['Markdown', markdownParser],
    ['MDX', mdxParser],
  ] as const)
    it(`hold no markup of ${name}`, () => {
      const asking = parser.configure({ remove: ['Words'] });
      fc.assert(
        fc.property(texts, (text) => assert.equal(treeOf(parser, text), treeOf(asking, text))),
        {
          numRuns: 1000,
        },
      );
    });
});
