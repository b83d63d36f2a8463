/** Which fixes are safe, and how many are made in one go. */
import assert from 'node:assert/strict';
import type { Finding, Fix } from '../../../server/src/core/findings/finding.ts';
import { fixText } from '../../../server/src/core/fix-text.ts';
import { safeFixes } from '../../../server/src/core/fixes/fix-all.ts';
import {
  applyEdits,
  bundledRegistry,
  createChecker,
  defaultSettings,
  type Finding as Found,
} from '../../../server/src/core/index.ts';
import { analyse } from '../../support/check.ts';

const checker = createChecker(bundledRegistry(), defaultSettings);

/** The safe fix's result, or undefined where there is none. */
function safely(text: string): string | undefined {
  const { edits } = safeFixes(analyse(text).findings);
  return edits.length > 0 ? applyEdits(text, edits) : undefined;
}

describe('safe fixes', () => {
  it('say more precisely what the author may have meant', () => {
    assert.equal(safely('Llama 3 is an open-source model.'), 'Llama 3 is an open-weight model.');
    assert.equal(safely('Llama 3 is open source.'), 'Llama 3 is open-weight.');
    assert.equal(safely('Llama 3 est un modèle open source.'), 'Llama 3 est un modèle à poids ouverts.');
    assert.equal(safely('Llama 3 is an open model.'), 'Llama 3 is an open-weight model.');
  });

  it('are not those that say something new', () => {
    for (const text of [
      'GPT-4 is open source.',
      'Llama 3 is a fully open-source model.',
      'Llama 3 is a proprietary model.',
      'OLMo 2 is a proprietary model.',
      'Llama 3 was released under the MIT licence.',
      'GPT-4 is an open model.',
      'OLMo 2 is an open model.',
      // What the old word is tied to would not hold of the new one.
      'Llama 3 is an open-source model as defined by the OSI.',
      'Llama 3 is an open-source model under an OSI-approved licence.',
      'Only open-source models such as Llama 3 may be bought.',
      'Llama 3 is the best open-source model.',
      'Llama 3 is an open-source model, meaning that its code is public.',
      'Ann: Llama 3 is open source.',
      'The book had the title “AI today”, and Llama 3 is open source.',
      'Seuls les modèles open source comme Llama 3 sont admis.',
      'Llama 3 est un modèle open source au sens de l’OSI.',
    ]) {
      assert.ok(analyse(text).findings.length > 0, text);
      assert.equal(safely(text), undefined, text);
    }
  });

  it('are not offered for models of which the facts are undecided or differ', () => {
    assert.equal(safely('Falcon is open source.'), undefined);
    assert.equal(safely('Qwen is open source.'), undefined);
  });

  it('make one change for several models of a claim', () => {
    const text = 'Open-source models such as Llama 2 and Llama 3 are easy to run.';
    const { findings } = analyse(text);
    assert.equal(findings.length, 2);
    assert.deepEqual(safeFixes(findings).mended, [0, 1]);
    assert.equal(safely(text), 'Open-weight models such as Llama 2 and Llama 3 are easy to run.');
  });
});

describe('many fixes at once', () => {
  const fix = (...spans: readonly (readonly [number, number])[]): Fix => ({
    title: '',
    kind: 'wording',
    applicability: 'safe',
    edits: spans.map(([start, end]) => ({ span: { start, end }, newText: 'x' })),
  });
  const finding = (safeFix: Fix) => ({ safeFix }) as unknown as Finding;
  const chosen = (...findings: readonly Found[]) => {
    const { edits, mended } = safeFixes(findings);
    return [edits.map(({ span }) => [span.start, span.end]), mended];
  };

  it('leave out what touches an earlier one', () => {
    assert.deepEqual(chosen(finding(fix([0, 3])), finding(fix([2, 5])), finding(fix([5, 6]))), [
      [
        [0, 3],
        [5, 6],
      ],
      [0, 2],
    ]);
    assert.deepEqual(chosen(finding(fix([2, 2])), finding(fix([2, 2]))), [[[2, 2]], [0]]);
  });

  it('take all edits of a fix or none', () => {
    assert.deepEqual(chosen(finding(fix([4, 6])), finding(fix([0, 1], [5, 7]))), [[[4, 6]], [0]]);
    assert.deepEqual(chosen(finding(fix([4, 6])), finding(fix([0, 1], [7, 8]))), [
      [
        [0, 1],
        [4, 6],
        [7, 8],
      ],
      [0, 1],
    ]);
  });

  it('leave nothing safe to do a second time', () => {
    const text = '# Llama 3, an open-source model\n\nLlama 2 is open source. So is the open-source Mistral 7B.\n';
    const once = fixText(checker, { text, format: 'markdown' });
    assert.ok(once.mended >= 2);
    const twice = fixText(checker, { text: once.text, format: 'markdown' });
    assert.equal(twice.mended, 0);
    assert.equal(twice.text, once.text);
  });
});
