/** Settings from outside: what can be used is used, the rest is named and left at its default. */
import { strict as assert } from 'node:assert';
import { defaultSettings, resolveSettings } from '../../../server/src/core/index.ts';
import { analyse } from '../../support/check.ts';

const problemsOf = (input: unknown) => resolveSettings(input).problems.map(({ path }) => path);

describe('settings', () => {
  it('have defaults', () => assert.deepEqual(resolveSettings(undefined), { settings: defaultSettings, problems: [] }));
  it('take what is given', () => {
    const { settings, problems } = resolveSettings({ definition: 'osi-licence', severity: { overclaim: 'hint' } });
    assert.deepEqual(problems, []);
    assert.equal(settings.definition, 'osi-licence');
    assert.deepEqual(settings.severity, { ...defaultSettings.severity, overclaim: 'hint' });
  });
  it('name each mistake and keep the rest', () => {
    const { settings, problems } = resolveSettings({ definition: 'mine', language: 'fr', checkQuotations: 'yes' });
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['definition', 'checkQuotations'],
    );
    assert.equal(settings.language, 'fr');
    assert.equal(settings.definition, 'osaid-1.0');
  });
  it('name unknown rules and levels', () => {
    assert.deepEqual(problemsOf({ severity: { overclaims: 'error', underclaim: 'loud' } }), [
      'severity.overclaims',
      'severity.underclaim',
    ]);
  });
  for (const input of ['text', 7, [], true, { severity: [] }, { severity: 'off' }]) {
    it(`refuse ${JSON.stringify(input)} without throwing`, () =>
      assert.equal(resolveSettings(input).problems.length, 1));
  }
});

describe('the severity of a rule', () => {
  const severities = (text: string, severity: object) =>
    analyse(text, { settings: { severity } }).findings.map((finding) => finding.severity);

  it('is graver for closed models by default', () => {
    assert.deepEqual(severities('Llama 3 is open source.', {}), ['warning']);
    assert.deepEqual(severities('GPT-4 is open source.', {}), ['error']);
  });
  it('is what the user says', () =>
    assert.deepEqual(severities('GPT-4 is open source.', { overclaim: 'hint' }), ['hint']));
  it('can be off', () => assert.deepEqual(severities('GPT-4 is open source.', { overclaim: 'off' }), []));
});

describe('the definition', () => {
  const count = (definition: string) =>
    analyse('Mistral 7B is open source.', { settings: { definition } }).findings.length;

  it('decides what open source has to mean', () => {
    assert.equal(count('osaid-1.0'), 1);
    assert.equal(count('osi-licence'), 0);
  });
});

describe('messages', () => {
  it('speak the language of the passage, or the one that is set', () => {
    const first = (messages: string) =>
      analyse('Llama 3 is open source.', { settings: { messages } }).findings[0]?.message ?? '';
    assert.match(first('auto'), /^Llama 3 is open-weight, not open source/);
    assert.match(first('fr'), /^Llama 3 est à poids ouverts, pas open source/);
  });
});

describe('block quotations', () => {
  const count = (checkQuotations: boolean) =>
    analyse('> Llama 3 is open source.\n', { format: 'markdown', settings: { checkQuotations } }).findings.length;

  it('are the words of others, unless the user says to check them', () => {
    assert.equal(count(false), 0);
    assert.equal(count(true), 1);
  });
});
