/** Project files: what is sound counts, and each problem has its place and an advice. */
import { strict as assert } from 'node:assert';
import * as v from 'valibot';
import { readProjectFile } from '../../../server/src/core/project/read-project-file.ts';
import { PROJECT_KEYS, projectFileSchema } from '../../../server/src/core/project/schema.ts';
import { createLineIndex } from '../../../server/src/core/text/line-index.ts';

const problemsOf = (text: string) => {
  const lines = createLineIndex(text);
  return readProjectFile(text).problems.map(({ offset, message }) => {
    const { line, column } = lines.placeAt(offset);
    return `${line}:${column}: ${message.en}`;
  });
};

describe('a project file', () => {
  it('may hold comments and trailing commas, and a byte order mark', () => {
    const text = '\uFEFF{\n  // ours\n  "language": "fr", /* all of it */\n  "ignore": ["old",],\n}\n';
    assert.deepEqual(problemsOf(text), []);
    assert.equal(readProjectFile(text).file.settings.language, 'fr');
  });

  it('may hold every setting, as the JSON Schema has it', () => {
    const whole = {
      $schema: 'https://example.org/schema.json',
      extends: '../base.json',
      definition: 'osi-licence',
      language: 'en',
      messages: 'fr',
      checkQuotations: true,
      asOf: '2024',
      severity: { overclaim: 'error', underclaim: 'off' },
      ignoredModels: ['Llama 3'],
      ignoredTerms: ['open model'],
      ignoredFormats: ['html'],
      registry: { files: ['facts/own.json'] },
      files: ['*.md'],
      ignore: ['old/'],
      overrides: [{ files: ['quotes/**'], checkQuotations: false, severity: { overclaim: 'hint' } }],
    };
    assert.deepEqual(Object.keys(whole).sort(), [...PROJECT_KEYS].sort());
    assert.ok(v.safeParse(projectFileSchema, whole).success);
    const text = JSON.stringify(whole);
    const { file, problems } = readProjectFile(text);
    assert.deepEqual(problems, []);
    const { ignoredModels, registryFiles, ...plain } = file.settings;
    assert.deepEqual(plain, {
      definition: 'osi-licence',
      language: 'en',
      messages: 'fr',
      checkQuotations: true,
      asOf: '2024-12-31',
      severity: { overclaim: 'error', underclaim: 'off' },
      ignoredTerms: ['open model'],
      ignoredFormats: ['html'],
    });
    assert.deepEqual(ignoredModels, [{ value: 'Llama 3', offset: text.indexOf('"Llama 3"') }]);
    assert.equal(registryFiles?.[0]?.value, 'facts/own.json');
    assert.deepEqual(file.overrides[0]?.settings, { checkQuotations: false, severity: { overclaim: 'hint' } });
  });

  it('names unknown keys where they stand, with what may have been meant', () => {
    assert.deepEqual(problemsOf('{\n  "ignoreModels": ["x"],\n  "severity": { "over-claim": "off" }\n}'), [
      '2:3: unknown key "ignoreModels"; did you mean "ignoredModels"?',
      '3:17: severity: unknown key "over-claim"; did you mean "overclaim"?',
    ]);
    assert.match(problemsOf('{ "openClaims.definition": "osi-licence" }')[0] ?? '', /did you mean "definition"\?$/);
    assert.match(problemsOf('{ "colour": 1 }')[0] ?? '', /^1:3: unknown key "colour"; known: \$schema, extends, /);
  });

  it('keeps what is sound beside what is not', () => {
    const { file, problems } = readProjectFile(
      '{ "definition": "mine", "language": "fr", "ignoredModels": ["A", 7], "ignore": ["[a", "b"], "overrides": [3, { "language": "en" }, { "files": ["x"], "asOf": "soon", "messages": "fr" }] }',
    );
    assert.equal(file.settings.definition, undefined);
    assert.equal(file.settings.language, 'fr');
    assert.deepEqual(
      file.settings.ignoredModels?.map(({ value }) => value),
      ['A'],
    );
    assert.deepEqual(
      file.ignore?.map(({ glob }) => glob),
      ['b'],
    );
    assert.deepEqual(
      file.overrides.map(({ index, settings }) => ({ index, settings })),
      [{ index: 2, settings: { messages: 'fr' } }],
    );
    assert.deepEqual(
      problems.map(({ message }) => message.en.split(':')[0]),
      ['definition', 'ignoredModels[1]', 'ignore[0]', 'overrides[0]', 'overrides[1]', 'overrides[2].asOf'],
    );
  });

  it('keeps what stands before an error of syntax', () => {
    const { file, problems } = readProjectFile('{ "language": "fr", "messages": ');
    assert.equal(file.settings.language, 'fr');
    assert.ok(problems.length > 0 && problems.every(({ message }) => message.en.startsWith('not valid JSON: ')));
  });

  it('tells of keys that stand twice', () =>
    assert.deepEqual(problemsOf('{ "asOf": "2024", "asOf": "2025" }'), ['1:19: the key "asOf" stands here twice']));

  for (const text of [
    '',
    '  ',
    '// nothing',
    '[]',
    '7',
    'null',
    '{ "files": "*.md" }',
    '{ "severity": [] }',
    '{ "registry": [] }',
    '{ "overrides": {} }',
    '{ "extends": 7 }',
    '{ "__proto__": {} }',
    '{ "files": [null] }',
    '{ "language": null }',
    '['.repeat(100_000),
  ])
    it(`refuses ${JSON.stringify(text.slice(0, 24))} with one problem`, () => assert.equal(problemsOf(text).length, 1));

  it('uses a limited number of globs and says so', () => {
    const globs = Array.from({ length: 300 }, (_, i) => `g${i}`);
    const { file, problems } = readProjectFile(JSON.stringify({ ignore: globs }));
    assert.equal(file.ignore?.length, 200);
    assert.match(problems[0]?.message.en ?? '', /only the first 200 are used/);
  });
});
