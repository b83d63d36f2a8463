/** Insertions one after the other are told as insertions into the first text. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../server/src/core/text/apply-edits.ts';
import { createInsertions } from '../../../server/src/core/text/insertions.ts';

describe('insertions', () => {
  it('give the text that they would give one by one', () => {
    const steps = fc.array(fc.tuple(fc.nat(), fc.string({ minLength: 1, maxLength: 4 })), { maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), steps, (text, made) => {
        const insertions = createInsertions();
        let now = text;
        for (const [place, words] of made) {
          const offset = place % (now.length + 1);
          insertions.insert(offset, words);
          now = now.slice(0, offset) + words + now.slice(offset);
        }
        assert.equal(applyEdits(text, insertions.edits()), now);
      }),
    );
  });

  it('say where a place of the first text stands now, behind what stands right there', () => {
    const insertions = createInsertions();
    insertions.insert(3, '[1]');
    assert.deepEqual([2, 3, 4].map(insertions.shifted), [2, 6, 7]);
    insertions.insert(0, '>');
    assert.deepEqual([0, 2, 3].map(insertions.shifted), [1, 3, 7]);
  });
});
