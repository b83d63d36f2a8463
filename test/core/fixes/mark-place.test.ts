/** Where the mark of a footnote stands, around punctuation, quotation marks and other marks. */
import assert from 'node:assert/strict';
import { applyEdits, defaultSettings, offersAt } from '../../../server/src/core/index.ts';
import { analyse } from '../../support/check.ts';

/** The first line after the first term is defined, its mark shown as `^`. */
function marked(text: string, format = 'markdown'): string {
  const at = /open.source/i.exec(text)?.index ?? assert.fail();
  const { fixes } = offersAt(analyse(text, { format }), defaultSettings, { start: at, end: at });
  const [fix] = fixes;
  assert.ok(fix, `nothing is offered in ${text}`);
  const [line = ''] = applyEdits(text, fix.edits).split('\n');
  return line.replace('[^open-source]', '^');
}

describe('the mark of a footnote', () => {
  for (const [text, expected] of [
    ['AI is open source.', 'AI is open source.^'],
    ['AI is open source, they say.', 'AI is open source,^ they say.'],
    ['AI is “open source”, they say.', 'AI is “open source”,^ they say.'],
    ['AI is “open source.” So they say.', 'AI is “open source.”^ So they say.'],
    ['AI is "open source" today.', 'AI is "open source"^ today.'],
    ['AI (open source) is here.', 'AI (open source^) is here.'],
    ['AI is open source!', 'AI is open source^!'],
    ['AI is open source.[^a]', 'AI is open source.[^a]^'],
    ['L’IA est open source.', 'L’IA est open source^.'],
    ['L’IA est open source\u00a0; voilà.', 'L’IA est open source^\u00a0; voilà.'],
  ] as const)
    it(text, () => assert.equal(marked(`${text}\n\n[^a]: A.\n`), expected));

  it('counts up in plain text', () => {
    assert.equal(marked('AI is open source [1].\n\n[1] A.\n', 'plaintext'), 'AI is open source [1] [2].');
  });

  it('is tied to its word in French plain text', () => {
    assert.equal(marked('L’IA est open source.\n', 'plaintext'), 'L’IA est open source\u00a0[1].');
  });
});
