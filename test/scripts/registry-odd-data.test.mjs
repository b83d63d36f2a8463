/** What the registry's tools do with odd records, odd names, odd paths and wrong arguments. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundledRegistry } from '../../out/server/src/core/index.js';
import { licenceFinder } from '../../scripts/registry/licence-names.mjs';
import { isMain } from '../../scripts/registry/run-main.mjs';
import { folderOf } from '../../scripts/registry/sources/files.mjs';
import { SOURCES } from '../../scripts/registry/sources/index.mjs';

const script = (name) => fileURLToPath(new URL(`../../scripts/registry/${name}.mjs`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'open-claims registry '));
after(() => rmSync(folder, { recursive: true }));
const dataSet = (name, file, text) => {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, file), text);
  return join(folder, name);
};
const run = (path, ...args) => {
  const { status, stderr } = spawnSync(process.execPath, [path, ...args], { encoding: 'utf8' });
  return { status, lines: stderr.split('\n').filter((line) => line !== '') };
};

describe('readers of public data sets, of odd records', () => {
  const namesIn = (source, path) => SOURCES[source].read(path).map(({ names }) => names);

  it('leave out what has no name', () => {
    dataSet('osai', 'a.yaml', 'system:\n  name: 5\n');
    dataSet('osai', 'b.yaml', 'system:\n  name: Heron\n  endmodelname: 7\n');
    assert.deepEqual(namesIn('osai', join(folder, 'osai')), [['Heron']]);
    dataSet('mot', 'a.yml', 'release:\n  name: 5\n  components: []\n');
    dataSet('mot', 'b.yml', 'release:\n  name: Heron\n  components: [null, {name: Datasets}]\n');
    const [record, ...others] = SOURCES.mot.read(join(folder, 'mot'));
    assert.deepEqual(others, []);
    assert.deepEqual(record.facts, { trainingData: 'open' });
  });

  it('go on where a developer has no models, or a model no name', () => {
    const developers = [
      null,
      { name: 'Quill' },
      { name: 'Quill', models: [null, { id: 'x' }, { simple_name: 'Heron', id: 7, license: 5 }] },
    ];
    const path = dataSet('comparia', 'models.json', JSON.stringify(developers));
    assert.deepEqual(namesIn('comparia', path), [['Heron']]);
    assert.deepEqual(SOURCES.comparia.read(path)[0].facts, { weights: 'open' });
  });

  it('find the folder of a file in older Node too', () => {
    assert.equal(folderOf({ path: 'old' }), 'old');
    assert.equal(folderOf({ path: 'old', parentPath: 'new' }), 'new');
  });
});

describe('names of licences', () => {
  const idOf = licenceFinder(bundledRegistry());

  it('are not found in words that say nothing, or in another alphabet’s other names', () => {
    for (const text of ['', 'License Agreement', 'The license', '通义千问许可', 'лицензия', 5])
      assert.equal(idOf(text), undefined, String(text));
    assert.equal(idOf('通用模型许可协议'), 'general-model-license');
  });

  it('are found with the "v" of a version', () => {
    assert.equal(idOf('Apache License v2.0'), 'Apache-2.0');
    assert.equal(idOf('Apache v2'), 'Apache-2.0');
  });

  it('lead each to its own licence', () => {
    for (const { id, names } of bundledRegistry().licences)
      for (const name of names) assert.equal(idOf(name), id, name);
  });
});

describe('the registry’s scripts', () => {
  it('run from paths with spaces and links', () => {
    const file = join(folder, 'a b.mjs');
    writeFileSync(file, '');
    assert.equal(isMain(pathToFileURL(file).href, file), true);
    assert.equal(isMain(pathToFileURL(file).href, script('check')), false);
    assert.equal(isMain(pathToFileURL(file).href, join(folder, 'none.mjs')), false);
    for (const name of ['compare', 'import']) {
      const link = join(folder, `link to ${name}.mjs`);
      symlinkSync(script(name), link);
      const { status, lines } = run(link);
      assert.equal(status, 2);
      assert.match(lines[0], /^usage: /);
    }
  });

  it('tell of wrong arguments in one line', () => {
    for (const name of ['compare', 'import']) {
      for (const args of [
        ['--source', 'osai', join(folder, 'none')],
        ['--source', 'comparia', dataSet('broken', 'models.json', '[')],
        ['--what', 'osai'],
      ]) {
        const { status, lines } = run(script(name), ...args);
        assert.equal(status, 2, args.join(' '));
        assert.equal(lines.length, 1, lines.join('\n'));
      }
    }
  });
});
