/** Adding a model to a project file: the list grows, and all else stays as it is. */
import { strict as assert } from 'node:assert';
import { applyEdits, ignoreModelEdits } from '../../../server/src/core/index.ts';

const added = (text: string, others: readonly string[] = [], at: readonly (string | number)[] = []) => {
  const edits = ignoreModelEdits(text, at, 'Heron "1"', others);
  return edits && applyEdits(text, edits);
};

describe('a model to ignore', () => {
  it('goes behind those of the list, in a line or in lines', () => {
    assert.equal(added('{ "ignoredModels": ["A"] }', ['A']), '{ "ignoredModels": ["A", "Heron \\"1\\""] }');
    assert.equal(added('{ "ignoredModels": [ ] } // x'), '{ "ignoredModels": ["Heron \\"1\\"" ] } // x');
    assert.equal(
      added('{\r\n\t"ignoredModels": [\r\n\t\t"A", // ours\r\n\t],\r\n}'),
      '{\r\n\t"ignoredModels": [\r\n\t\t"A",\r\n\t\t"Heron \\"1\\"", // ours\r\n\t],\r\n}',
    );
  });
  it('starts a list with those that hold so far', () => {
    const text = added('\uFEFF{\n  // ours\n  "language": "fr"\n}\n', ['A']) ?? assert.fail();
    assert.ok(text.startsWith('\uFEFF{\n  // ours\n  "language": "fr",\n'));
    assert.deepEqual(JSON.parse(text.slice(1).replace('// ours', '')), {
      language: 'fr',
      ignoredModels: ['A', 'Heron "1"'],
    });
  });
  it('goes into an override where the list that holds is there', () =>
    assert.match(added('{ "overrides": [{ "ignoredModels": ["A"] }] }', [], ['overrides', 0]) ?? '', /\["A", "Heron/));
  for (const text of ['', '[]', '{ "a": ', '{ "ignoredModels": ["A" }'])
    it(`leaves ${JSON.stringify(text)} as it is`, () => assert.equal(added(text), undefined));
});
