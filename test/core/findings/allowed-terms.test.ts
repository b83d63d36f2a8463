/** Words that a project allows of any model, and formats that it leaves out. */
import assert from 'node:assert/strict';
import { formats } from '../../../server/src/core/index.ts';
import { FORMAT_IDS } from '../../../server/src/core/settings/settings.ts';
import { analyse } from '../../support/check.ts';

function found(text: string, settings: unknown, format = 'markdown'): readonly string[] {
  return analyse(text, { format, settings }).findings.map(({ span }) => text.slice(span.start, span.end));
}
const allowing = (...ignoredTerms: string[]) => ({ ignoredTerms });

describe('words that are allowed', () => {
  it('are not reported, and all others are', () => {
    const text = 'Llama 3 is an open model. Llama 2 is an open-source model.';
    assert.deepEqual(found(text, {}), ['open', 'open-source']);
    assert.deepEqual(found(text, allowing('open model')), ['open-source']);
    assert.deepEqual(found(text, allowing('open model', 'open source')), []);
  });

  it('are the same in other cases, with other hyphens and spaces, in the plural, and across emphasis', () => {
    for (const words of ['Open-Source', 'open\u00A0source', 'open source', '*open* source', 'open\nsource'])
      assert.deepEqual(found(`Llama 3 is ${words}.`, allowing('open source')), [], words);
    const plural = 'Llama 2 and Llama 3 are open models.';
    assert.equal(found(plural, {}).length > 0, true);
    assert.deepEqual(found(plural, allowing('open model')), []);
    assert.deepEqual(found('Llama 3 est un modèle **open source**.', allowing('MODÈLE OPEN SOURCE')), []);
  });

  it('cover the whole claim: what says more, or something else, is reported', () => {
    const more = 'Llama 3 is fully open source.';
    assert.deepEqual(found(more, allowing('open source')), found(more, {}));
    assert.deepEqual(found(more, allowing('fully open source')), []);
    const elsewhere = 'This open model wins. Llama 3 is open source.';
    assert.deepEqual(found(elsewhere, allowing('open model')), found(elsewhere, {}));
    assert.deepEqual(found('Llama 3 is open-source.', allowing('open')), ['open-source']);
    assert.deepEqual(found('Llama 3 is open-source.', allowing('', '…', 'source model')), ['open-source']);
  });

  it('leave an ignore comment of use', () => {
    const text = 'Llama 3 is an open-source model. <!-- open-claims-ignore overclaim -->\n';
    assert.deepEqual(found(text, allowing('open source')), []);
  });

  it('are read in time that grows with the text', () => {
    const text = `Llama 3 is an open${'-'.repeat(20_000)} source model, open ${'open '.repeat(20_000)}.`;
    found(text, allowing('open open open open source', 'open model'));
  });
});

describe('formats that are left out', () => {
  it('are named as the formats are', () =>
    assert.deepEqual(
      [...FORMAT_IDS],
      formats.map(({ id }) => id),
    ));

  it('have no findings, also none on comments, and keep what is explained', () => {
    const text = 'Llama 3 is an open-source model.\n\n<!-- open-claims-ignore -->\n';
    assert.equal(found(text, {}).length, 2);
    assert.deepEqual(found(text, { ignoredFormats: ['markdown'] }), []);
    assert.equal(found(text, { ignoredFormats: ['latex'] }).length, 2);
    assert.equal(
      analyse(text, { format: 'markdown', settings: { ignoredFormats: ['markdown'] } }).reading.mentions.length,
      1,
    );
  });
});
