/** The machine-readable result: the contract with other programs. */
import assert from 'node:assert/strict';
import { resultBody, toResult } from '../../server/src/cli/result.ts';
import { analysisOf } from './fake-host.ts';

describe('toResult', () => {
  const text = 'Hello.\r\nAcme-1 is open source.';
  const result = toResult({ id: 'one' }, resultBody(analysisOf(text), undefined));

  it('has exactly the fields of the contract, and additions', () => {
    assert.deepEqual(Object.keys(result), ['id', 'language', 'findings', 'mentions', 'claims']);
    const [finding] = result.findings;
    for (const key of 'rule verdict severity start end line column endLine endColumn message claim target fixes'.split(
      ' ',
    ))
      assert.ok(finding && key in finding, key);
  });

  it('gives offsets that cut the words out of the text, and places that count from 1', () => {
    const [finding] = result.findings;
    assert.ok(finding);
    assert.equal(text.slice(finding.start, finding.end), 'open source');
    assert.deepEqual([finding.line, finding.column, finding.endLine, finding.endColumn], [2, 11, 2, 22]);
    const [edit] = finding.fixes[0]?.edits ?? [];
    assert.deepEqual(edit, { start: finding.start, end: finding.end, newText: 'open-weight' });
  });

  it('puts the claim and the mention into the finding, and calls a version a model', () => {
    const [finding] = result.findings;
    assert.deepEqual(finding?.target, {
      start: 8,
      end: 14,
      text: 'Acme-1',
      kind: 'model',
      id: 'acme-1',
      name: 'Acme-1',
    });
    assert.deepEqual(finding?.target, result.mentions[0]);
    assert.deepEqual(finding?.claim, result.claims[0]);
    assert.deepEqual(result.claims[0]?.targets, [0]);
  });
});
