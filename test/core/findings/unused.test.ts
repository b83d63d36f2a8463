/** Ignore comments that silence nothing are reported, and can be taken out. */
import assert from 'node:assert/strict';
import { applyEdits, type Finding } from '../../../server/src/core/index.ts';
import { analyse } from '../../support/check.ts';

const FALSE = 'Llama 3 is an open-source model.';
const TRUE = 'Gemma 2 is an open-weight model.';

function unused(text: string, settings: unknown = {}): readonly Finding[] {
  return analyse(text, { format: 'markdown', settings }).findings.filter(({ rule }) => rule === 'unused-ignore');
}

/** The comments that are reported. */
function idle(text: string, settings: unknown = {}): readonly string[] {
  return unused(text, settings).map(({ span }) => text.slice(span.start, span.end));
}

describe('unused ignore comments', () => {
  it('are those that silence no finding', () => {
    assert.deepEqual(
      idle(`<!-- open-claims-ignore -->\n${TRUE}\n\n<!-- open-claims-ignore overclaim -->\n${FALSE}\n`),
      ['<!-- open-claims-ignore -->'],
    );
    assert.deepEqual(idle(`<!-- open-claims-ignore underclaim -->\n${FALSE}\n`), [
      '<!-- open-claims-ignore underclaim -->',
    ]);
    assert.deepEqual(idle(`<!-- open-claims-ignore-file -->\n${TRUE}\n`), ['<!-- open-claims-ignore-file -->']);
    assert.deepEqual(idle(`<!-- open-claims-ignore-file -->\n${FALSE}\n`), []);
  });

  it('come in pairs', () => {
    const off = '<!-- open-claims-off -->';
    const on = '<!-- open-claims-on -->';
    assert.deepEqual(idle(`${off}\n\n${FALSE}\n\n${on}\n\n${TRUE}\n`), []);
    assert.deepEqual(idle(`${off}\n\n${TRUE}\n\n${on}\n\n${FALSE}\n`), [off, on]);
    assert.deepEqual(idle(`${on}\n\n${FALSE}\n`), [on]);
    assert.deepEqual(idle(`${off}\n\n${TRUE}\n`), [off]);
  });

  it('are not those that share what they silence', () => {
    const both = `<!-- open-claims-off -->\n\n<!-- open-claims-ignore overclaim -->\n${FALSE}\n`;
    assert.deepEqual(idle(both), []);
  });

  it('are not those on a rule or a model that is left alone', () => {
    const settings = { severity: { overclaim: 'off' } };
    assert.deepEqual(idle(`<!-- open-claims-ignore -->\n${FALSE}\n`, settings), []);
    assert.deepEqual(idle(`<!-- open-claims-ignore overclaim -->\n${FALSE}\n`, settings), []);
    assert.deepEqual(idle(`<!-- open-claims-ignore overclaim -->\n${FALSE}\n`, { ignoredModels: ['Llama'] }), []);
    const others = ['overclaim', 'underclaim', 'ambiguous-open', 'licence-statement', 'contradiction'];
    const alone = { severity: Object.fromEntries(others.map((rule) => [rule, 'off'])) };
    assert.deepEqual(idle(`${TRUE} <!-- open-claims-ignore -->\n\n${FALSE} <!-- open-claims-ignore -->\n`, alone), [
      '<!-- open-claims-ignore -->',
    ]);
    assert.deepEqual(idle(`<!-- open-claims-ignore underclaim -->\n${FALSE}\n`, settings), [
      '<!-- open-claims-ignore underclaim -->',
    ]);
  });

  it('may be silenced by name, and by nothing else', () => {
    const comment = '<!-- open-claims-ignore overclaim -->';
    assert.deepEqual(idle(`<!-- open-claims-ignore-file unused-ignore -->\n\n${comment}\n${TRUE}\n`), []);
    assert.deepEqual(idle(`<!-- open-claims-off -->\n\n${FALSE}\n\n${comment}\n${TRUE}\n`), [comment]);
    assert.deepEqual(idle(`${comment}\n${TRUE}\n`, { severity: { 'unused-ignore': 'off' } }), []);
  });

  it('are told of in the language of the prose, with what to do', () => {
    const [english] = unused(`<!-- open-claims-ignore -->\n${TRUE}\n`);
    assert.match(english?.message ?? '', /^This comment silences nothing/);
    assert.equal(english?.severity, 'information');
    const [french] = unused('<!-- open-claims-ignore -->\nLlama 3 est un modèle à poids ouverts.\n');
    assert.match(french?.message ?? '', /^Ce commentaire ne fait taire/);
    assert.equal(french?.fixes[0]?.title, 'Retirer ce commentaire');
  });

  it('go by a fix that is never made unasked, as the reason would be lost', () => {
    const text = `<!-- open-claims-ignore overclaim: a reason -->\n${TRUE}\n`;
    const [finding] = unused(text);
    const [fix] = finding?.fixes ?? [];
    assert.equal(fix?.applicability, 'review');
    assert.equal(applyEdits(text, fix?.edits ?? []), `${TRUE}\n`);
  });

  it('are not known on another day, nor in quotations that are not checked', () => {
    const comment = '<!-- open-claims-ignore -->';
    assert.deepEqual(idle(`${comment}\n${TRUE}\n`, { asOf: '2024-01-01' }), []);
    assert.deepEqual(idle(`> ${comment}\n> ${TRUE}\n`), []);
    assert.deepEqual(idle(`${comment}\n> ${TRUE}\n`), []);
    assert.deepEqual(idle(`> ${comment}\n> ${TRUE}\n`, { checkQuotations: true }), [comment]);
  });

  it('that are mistyped are told of', () => {
    for (const name of ['open-claims-ignored', 'open-claims-Ignore', 'open-claims-ignore-all'])
      assert.match(
        unused(`<!-- ${name} overclaim -->\n${FALSE}\n`)[0]?.message ?? '',
        new RegExp(`no comment “${name}”`),
      );
    assert.deepEqual(idle('<!-- open-claims-as-of: 2024-01-01 -->\nA text.\n'), []);
  });

  it('that name no rule are told of even where they silence something, and not removed unasked', () => {
    const [finding] = unused(`${FALSE} <!-- open-claims-ignore overclam, overclaim -->\n`);
    assert.match(finding?.message ?? '', /no rule “overclam”.*overclaim, ambiguous-open/);
    assert.equal(finding?.fixes[0]?.applicability, 'review');
  });

  it('are found in time that grows with the text', () => {
    const count = 20_000;
    const text = `${'<!-- open-claims-ignore -->\n'.repeat(count)}${`${FALSE} `.repeat(200)}\n`;
    assert.deepEqual(idle(text), []);
  });
});
