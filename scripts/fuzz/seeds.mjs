// Texts to begin with: real documents and files of each kind, and pieces of their markup.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FRAGMENTS } from '../../out/test/properties/format-fragments.js';
import { LIGHT_FRAGMENTS } from '../../out/test/properties/format-fragments-light.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFileSync(`${root}${path}`, 'utf8');
const filesIn = (folder) => readdirSync(`${root}${folder}`).map((name) => `${folder}/${name}`);
const fragments = { ...FRAGMENTS, ...LIGHT_FRAGMENTS };
const samples = () => filesIn('test/core/formats/samples').map(read);
const passages = () =>
  filesIn('test/corpus/english')
    .concat(filesIn('test/corpus/french'))
    .map((path) => read(path).slice(0, 1200));

const SETTINGS = {
  definition: 'mof-class-2',
  severity: { overclaim: 'error' },
  checkQuotations: true,
  asOf: '2024-05-31',
  ignoredModels: ['Llama 3'],
  registryFiles: ['models/own.json'],
};

/** For the target of that name. */
export function seedsOf(name) {
  if (name.startsWith('format-')) {
    const own = fragments[name.slice('format-'.length)] ?? [];
    return [...own, own.join(''), ...samples().flatMap((text) => inParts(text))];
  }
  return others[name]?.() ?? [];
}

const wholeTexts = () =>
  [...samples().flatMap(inParts), ...passages()].map((text, index) => String.fromCharCode(48 + (index % 9)) + text);

const others = {
  check: wholeTexts,
  follow: wholeTexts,
  directives: () => [
    'Heron LM 1 is open source. <!-- open-claims-ignore overclaim: its maker says so -->',
    '<!-- open-claims-off -->\n\nHeron LM 1 is open source.\n\n<!-- open-claims-on -->',
    '% open-claims-ignore-file',
    '# open-claims-as-of 2024-02-30',
    '[open-claims-ignore overclaim, contradiction]',
    ...Object.values(fragments).flat(),
  ],
  'registry-file': () => [
    ...filesIn('server/registry/models')
      .map(read)
      .filter((text) => text.length < 3000),
    '{"licences":[{"id":"a","name":"A","spdx":null,"sources":[{"url":"https://example.org","checked":"2026-01-01"}]}]}',
  ],
  'project-file': () => [
    JSON.stringify({ ...SETTINGS, files: ['**/*.md'], ignore: ['a/**'], extends: ['b.json', '../x.json'] }, null, 2),
    JSON.stringify({ overrides: [{ files: ['a/*.md'], language: 'fr' }], extends: './b.json' }),
    '// words\n{ "extends": [], /* words */ "ignore": ["!a/{b,c}/[d-f]?.md",], }',
    '*.md\n!a.md\n/a/**/b/\n\\#x \n[a-z]*',
  ],
  settings: () => [
    JSON.stringify({ ...SETTINGS, registry: { files: ['a'] } }),
    '{"severity":{"overclaim":"off"}}',
    '[]',
    'null',
  ],
  glob: () => ['**/*.md\na/b.md', '{a,b{c,d}}/[!x-z]?\na/b', '!a/**/b/**\na/x/b/y', 'a\\*[[:alpha:]]\na*b'],
  jsonl: () => [
    '{"id":"1","text":"a"}\n{"id":"2","text":"b","format":"markdown","language":"fr"}\r\n',
    '\n{}\nnull\n"',
  ],
};

/** A long text also in pieces that are cheap to run. */
function inParts(text) {
  const blocks = text.split(/\n{2,}/);
  return [text.slice(0, 3000), ...blocks.filter((_, index) => index % 3 === 0).map((block) => block.slice(0, 600))];
}
