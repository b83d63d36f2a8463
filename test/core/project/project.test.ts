/** Projects: the nearest file, what it extends, overrides by glob, and the texts that are left out. */
import { strict as assert } from 'node:assert';
import { defaultSettings } from '../../../server/src/core/index.ts';
import type { FileTree } from '../../../server/src/core/project/file-tree.ts';
import { withLayers } from '../../../server/src/core/project/layers.ts';
import { createProject } from '../../../server/src/core/project/project.ts';

type Files = Readonly<Record<string, unknown>>;
const treeOf = (files: Files, reads: string[] = []): FileTree => ({
  read(path) {
    reads.push(path);
    const content = files[path];
    return content === undefined ? undefined : typeof content === 'string' ? content : JSON.stringify(content);
  },
  nameOf: (path) => `/root/${path}`,
});
const projectOf = (files: Files) =>
  createProject(treeOf(files), { ignoreFiles: ['.gitignore', '.open-claimsignore'], selects: true });
const settingsOf = (files: Files, path: string) => withLayers(defaultSettings, projectOf(files).at(path).layers);
const problemsOf = (files: Files, path = 'a.md') => {
  const project = projectOf(files);
  project.at(path);
  return [...project.read()].flatMap(([file, { problems }]) => problems.map(({ message }) => `${file}: ${message.en}`));
};
const leftOut = (files: Files, path: string) => {
  const found = projectOf(files).leftOut(path);
  return found && `${found.file}, ${found.by}`;
};

describe('the project file of a text', () => {
  it('is the nearest one up the tree, and no other', () => {
    const files = {
      '.open-claims.json': { language: 'en', messages: 'fr' },
      'a/b/.open-claims.json': { language: 'fr' },
    };
    assert.equal(settingsOf(files, 'a/x.md').settings.language, 'en');
    const { settings, origins } = settingsOf(files, 'a/b/c/x.md');
    assert.deepEqual([settings.language, settings.messages], ['fr', 'auto']);
    assert.deepEqual(origins, { language: 'a/b/.open-claims.json' });
  });

  it('is read once for all texts', () => {
    const reads: string[] = [];
    const project = createProject(treeOf({ '.open-claims.json': {} }, reads), { ignoreFiles: [], selects: true });
    for (const path of ['a/x.md', 'a/y.md', 'b/z.md']) project.at(path);
    assert.deepEqual(reads.toSorted(), ['.open-claims.json', 'a/.open-claims.json', 'b/.open-claims.json']);
  });

  it('says nothing where there is none', () => assert.deepEqual(settingsOf({}, 'a/x.md').settings, defaultSettings));
});

describe('overrides', () => {
  const files = {
    '.open-claims.json': {
      severity: { overclaim: 'error', underclaim: 'hint' },
      overrides: [
        { files: ['quotes/**', '*.tex'], severity: { overclaim: 'off' }, checkQuotations: true },
        { files: ['quotes/ours/**'], severity: { overclaim: 'warning' } },
      ],
    },
  };
  it('hold for their texts, later ones over earlier ones, rule by rule', () => {
    const { settings, origins } = settingsOf(files, 'quotes/ours/a.md');
    assert.equal(settings.severity.overclaim, 'warning');
    assert.equal(settings.severity.underclaim, 'hint');
    assert.equal(settings.checkQuotations, true);
    assert.equal(origins['severity.overclaim'], '.open-claims.json, overrides[1]');
    assert.equal(origins.checkQuotations, '.open-claims.json, overrides[0]');
    assert.equal(settingsOf(files, 'x/y.tex').settings.severity.overclaim, 'off');
    assert.equal(settingsOf(files, 'a.md').settings.severity.overclaim, 'error');
  });
  it('hold for no text that is no file', () => assert.equal(projectOf(files).inFolder('quotes').layers.length, 1));
});

describe('extends', () => {
  it('starts from other files; later ones win, then the file itself, then a list takes the place of another', () => {
    const files = {
      'p/.open-claims.json': {
        extends: ['../shared/one.json', '../shared/two.json'],
        messages: 'fr',
        ignoredModels: ['C'],
      },
      'shared/one.json': { language: 'fr', definition: 'osi-licence', ignoredModels: ['A', 'B'] },
      'shared/two.json': { extends: 'three.json', language: 'en', overrides: [{ files: ['quotes/'], messages: 'en' }] },
      'shared/three.json': { checkQuotations: true, registry: { files: ['facts/x.json', '../y.json'] } },
    };
    const { settings, origins } = settingsOf(files, 'p/quotes/a.md');
    assert.deepEqual(
      { ...settings, severity: undefined },
      {
        definition: 'osi-licence',
        language: 'en',
        // What a file says itself goes over all that it extends.
        messages: 'fr',
        checkQuotations: true,
        asOf: '',
        ignoredModels: ['C'],
        ignoredTerms: [],
        ignoredFormats: [],
        registryFiles: ['/root/shared/facts/x.json', '/root/y.json'],
        severity: undefined,
      },
    );
    assert.equal(origins['registry.files'], 'shared/three.json');
  });

  it('has globs that start from the folder of the file in force', () => {
    const files = {
      '.open-claims.json': { extends: 'shared/base.json' },
      'shared/base.json': { ignore: ['old/**'], overrides: [{ files: ['/quotes'], language: 'fr' }] },
    };
    assert.equal(settingsOf(files, 'quotes/a.md').settings.language, 'fr');
    assert.equal(leftOut(files, 'old/a.md'), 'shared/base.json, ignore: "old/**"');
  });

  it('tells of circles, of missing files, and of what is no path in the project', () => {
    const files = {
      '.open-claims.json': {
        extends: [
          'base.json',
          'gone.json',
          'https://example.org/x.json',
          '/etc/x.json',
          '../x.json',
          '~/x.json',
          'C:\\x.json',
          '',
        ],
        language: 'fr',
      },
      'base.json': { extends: './.open-claims.json', messages: 'fr' },
    };
    assert.deepEqual(problemsOf(files), [
      '.open-claims.json: extends "gone.json": no such file',
      '.open-claims.json: extends "https://example.org/x.json": must be a path: nothing is fetched from elsewhere',
      '.open-claims.json: extends "/etc/x.json": must be a path that starts from the folder of this file',
      '.open-claims.json: extends "../x.json": leads out of the project, and is not read',
      '.open-claims.json: extends "~/x.json": must be a path that starts from the folder of this file',
      '.open-claims.json: extends "C:\\\\x.json": must be a path that starts from the folder of this file',
      '.open-claims.json: extends "": the path is empty',
      'base.json: extends "./.open-claims.json": leads in a circle: .open-claims.json → base.json → .open-claims.json',
    ]);
    const { settings } = settingsOf(files, 'a.md');
    assert.deepEqual([settings.language, settings.messages], ['fr', 'fr']);
  });

  it('ends after a limited number of files, however they are tied', () => {
    const files: Record<string, unknown> = { '.open-claims.json': { extends: ['0.json', '0.json'] } };
    for (let i = 0; i < 100; i++) files[`${i}.json`] = { extends: [`${i + 1}.json`, `${i + 1}.json`] };
    const problems = problemsOf(files);
    assert.ok(problems.some((problem) => /more than 20 files/.test(problem)));
    assert.ok(problems.length < 200);
  });

  it('shows the problems of a file in that file', () => {
    const files = {
      '.open-claims.json': { extends: 'base.json' },
      'base.json': { language: 'de', registry: { files: ['../x.json'] } },
    };
    assert.deepEqual(
      problemsOf(files).map((problem) => problem.replace(/expected.*/, '')),
      ['base.json: language: ', 'base.json: "../x.json": leads out of the project, and is not read'],
    );
  });
});

describe('texts that are left out', () => {
  const files = {
    '.open-claims.json': { files: ['*.md', 'briefs/'], ignore: ['archive', '*.draft.md'] },
    '.gitignore': 'build/\n',
    '.open-claimsignore': '*.log\nquotes/*\n!quotes/keep.md\n',
    'notes/.open-claimsignore': '!x.log\n/y.md\n',
    'notes/deep/.gitignore': 'z.md\n',
    'archive/.open-claims.json': {},
  };
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['a.md', undefined],
    ['a.txt', '.open-claims.json, files'],
    ['briefs/a.txt', undefined],
    ['x/archive/a.md', '.open-claims.json, ignore: "archive"'],
    ['archive/a.md', '.open-claims.json, ignore: "archive"'],
    ['a.draft.md', '.open-claims.json, ignore: "*.draft.md"'],
    ['build/a.md', '.gitignore, line 1'],
    ['quotes/a.md', '.open-claimsignore, line 2'],
    ['quotes/keep.md', undefined],
    ['briefs/x.log', '.open-claimsignore, line 1'],
    ['notes/y.md', 'notes/.open-claimsignore, line 2'],
    ['notes/deep/y.md', undefined],
    ['notes/deep/z.md', 'notes/deep/.gitignore, line 1'],
  ];
  for (const [path, expected] of cases)
    it(`${path}: ${expected ?? 'is checked'}`, () => assert.equal(leftOut(files, path), expected));
});
