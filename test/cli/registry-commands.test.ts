/** The commands around the registry: explain, list, sources, validate; and the help. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFINITION_IDS } from '../../server/src/core/index.ts';
import { HOSTILE_CODES } from '../core/explain/acme-registry.ts';
import { run } from './fake-host.ts';

describe('open-claims explain', () => {
  it('gives the fields of the contract', async () => {
    const { stdout, status } = await run(['explain', 'acme', '1', '--format', 'json']);
    const entry = JSON.parse(stdout);
    assert.equal(status, 0);
    assert.equal(entry.id, 'acme-1');
    assert.equal(entry.developer, 'Acme Labs');
    assert.deepEqual(entry.licence, {
      name: 'Acme Community License',
      spdx: null,
      osiApproved: false,
      restrictions: ['user-cap', 'use-restrictions'],
    });
    assert.deepEqual(Object.keys(entry.verdicts), [...DEFINITION_IDS]);
    assert.deepEqual(entry.verdicts['osaid-1.0'].unmet, ['weights-open-licence', 'training-code', 'data-information']);
    assert.equal(entry.sources[0].url, 'https://acme.example/models');
  });

  it('says of a family what its versions share, and that the verdict depends', async () => {
    const entry = JSON.parse((await run(['explain', 'Acme', '--format', 'json'])).stdout);
    assert.deepEqual(entry.versions, ['acme-1', 'acme-2', 'acme-open']);
    assert.equal(entry.weights, 'unknown');
    assert.equal(entry.trainingData, 'unknown');
    assert.deepEqual(entry.licence, { name: null, spdx: null, osiApproved: null });
    assert.deepEqual(entry.differs, [
      ...['weights', 'licence', 'trainingCode', 'trainingData'],
      ...['dataDocumentation', 'modelCard'],
    ]);
    assert.equal(entry.verdicts['osaid-1.0'].status, 'depends');
  });

  it('says of a version that nothing differs', async () => {
    const entry = JSON.parse((await run(['explain', 'Acme-1', '--format', 'json'])).stdout);
    assert.equal(entry.weights, 'open');
    assert.deepEqual(entry.differs, []);
  });

  it('ends with 2 and one line where no entry is meant', async () => {
    const { status, stderr, stdout } = await run(['explain', 'Acme 9', '--format', 'json']);
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.deepEqual(stderr, [
      'the registry has no entry named "Acme 9"; known: Acme Labs, Acme, Acme-1, Acme-2, Acme Open',
    ]);
  });

  it('speaks French and Markdown', async () => {
    const { stdout } = await run(['explain', 'Acme-1', '--language', 'fr', '--format', 'markdown']);
    assert.match(stdout, /^\*\*Acme-1\*\*\n\nAcme Labs · sorti\u00a0: 23 juillet 2024/);
  });
});

describe('open-claims registry', () => {
  it('lists every entry with the fields of the contract', async () => {
    const entries = JSON.parse((await run(['registry', 'list', '--format', 'json'])).stdout);
    assert.equal(entries.length, 12);
    const [organisation, family, version] = entries;
    assert.deepEqual([organisation.kind, family.kind, version.kind], ['organisation', 'family', 'version']);
    assert.deepEqual(Object.keys(version), [
      ...['id', 'name', 'kind', 'developer', 'released', 'weights', 'licence'],
      ...['trainingData', 'trainingCode', 'status', 'differs', 'sources'],
    ]);
    assert.deepEqual([family.weights, family.licence, family.trainingCode], ['unknown', null, 'unknown']);
    assert.deepEqual(family.differs, ['weights', 'licence', 'trainingData', 'trainingCode']);
    assert.equal(version.status, 'open-weight');
  });

  it('lists one entry a line as text', async () => {
    const { stdout } = await run(['registry', 'list']);
    assert.equal(stdout.trimEnd().split('\n').length, 12);
    assert.match(stdout, /^Acme {2,}family .* weights differ {2,}licences differ$/m);
    for (const code of HOSTILE_CODES) assert.ok(!stdout.includes(code));
  });

  it('prints the attributions', async () => {
    assert.equal((await run(['registry', 'sources'])).stdout, 'Facts come from Acme.\n');
  });
});

describe('open-claims registry validate', () => {
  let folder = '';
  const validate = (...contents: string[]) => {
    const names = contents.map((content, index) => {
      writeFileSync(join(folder, `${index}.json`), content);
      return `${index}.json`;
    });
    return run(['registry', 'validate', ...names], { workingDirectory: folder });
  };
  const version = (fields: string) => `{
  "developer": { "id": "new-labs", "name": "New Labs" },
  "families": [{ "id": "new", "name": "New", "versions": [
    { "id": "new-1", "name": "New 1", ${fields} }
  ] }]
}`;
  const SOUND = version(
    '"weights": "open", "licence": "Apache-2.0", "sources": [{ "url": "https://new.example/", "checked": "2026-01-01", "facts": ["weights", "licence"] }]',
  );

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'open-claims-registry-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('says how many files are sound', async () => {
    const { status, stdout, stderr } = await validate(SOUND);
    assert.deepEqual([status, stdout, stderr], [0, '1 file is sound\n', []]);
    assert.equal((await validate(`\uFEFF${SOUND}`)).status, 0);
    const other = SOUND.replaceAll('"new', '"other');
    assert.equal((await validate(SOUND, other)).stdout, '2 files are sound\n');
    const twice = ['registry', 'validate', '0.json', './0.json'];
    assert.equal((await run(twice, { workingDirectory: folder })).stdout, '1 file is sound\n');
  });

  it('names the place where lists or objects are nested beyond measure', async () => {
    for (const text of ['['.repeat(20_000), '{"a":'.repeat(20_000), `${'['.repeat(20_000)}${']'.repeat(20_000)}`]) {
      const { status, stdout, stderr } = await validate(text);
      assert.equal(status, 1);
      assert.deepEqual(stderr, []);
      assert.match(stdout, /^0\.json:1:\d+: more than 100 lists and objects in one another\n1 problem\n$/);
    }
  });

  it('asks for days that are in the calendar', async () => {
    const checkedOn = (date: string) => validate(SOUND.replace('2026-01-01', date));
    for (const date of ['2024-02-31', '2023-02-29', '2100-02-29', '2024-04-31'])
      assert.match((await checkedOn(date)).stdout, /\.checked: there is no such day in the calendar\n1 problem/, date);
    assert.match((await checkedOn('2024-13-45')).stdout, /\.checked: a date is YYYY-MM-DD\n1 problem/);
    for (const date of ['2024-02-29', '2000-02-29', '2024-12-31'])
      assert.equal((await checkedOn(date)).status, 0, date);
    const released = (date: string) =>
      validate(
        version(`"released": "${date}", "weights": "open", "licence": null,
      "sources": [{ "url": "https://new.example/", "checked": "2026-01-01", "facts": ["weights", "released"] }]`),
      );
    assert.match((await released('2023-02-30')).stdout, /\.released: there is no such day in the calendar\n1 problem/);
    for (const date of ['2023', '2023-02', '2023-02-28']) assert.equal((await released(date)).status, 0, date);
  });

  it('reports ids that the registry gives to another developer, and lets its own developer have them', async () => {
    const { status, stdout } = await validate(SOUND.replace('"new-1"', '"acme-1"'));
    assert.equal(status, 1);
    assert.match(stdout, /^0\.json:4:\d+: .*\.id: the registry gives the id "acme-1" to Acme Labs\n1 problem\n$/);
    assert.match((await validate(SOUND.replace('"new-labs"', '"acme"'))).stdout, /developer\.id: the registry gives/);
    const own = SOUND.replace('"new-labs"', '"acme-labs"').replace('"new"', '"acme"').replace('"new-1"', '"acme-1"');
    assert.equal((await validate(own)).status, 0);
  });

  it('says at which line and column a value is wrong', async () => {
    const { status, stdout } = await validate(SOUND.replace('"weights": "open"', '"weights": "ajar"'));
    assert.equal(status, 1);
    assert.match(stdout, /^0\.json:4:50: families\[0\]\.versions\[0\]\.weights: .*\n1 problem\n$/);
  });

  it('finds syntax errors, repeated keys, unknown licences and ids given twice', async () => {
    assert.match((await validate('{ "developer": }')).stdout, /^0\.json:1:16: not valid JSON: value expected/);
    assert.match((await validate('')).stdout, /not valid JSON/);
    assert.match(
      (await validate(SOUND.replace('"id": "new",', '"id": "new", "id": "new",'))).stdout,
      /3:31: the key "id" stands here twice/,
    );
    assert.match(
      (await validate(SOUND.replace('"Apache-2.0"', '"nowhere"'))).stdout,
      /4:69: .*there is no licence "nowhere"/,
    );
    assert.match(
      (await validate(SOUND, SOUND)).stdout,
      /1\.json:4:13: families\[0\]\.versions\[0\]\.id: the id "new-1" is given more than once/,
    );
  });

  it('takes licences from the files that are checked with it', async () => {
    const licences =
      '{ "licences": [{ "id": "nowhere", "name": "Nowhere", "spdx": null, "sources": [{ "url": "https://n.example/", "checked": "2026-01-01" }] }] }';
    assert.equal((await validate(SOUND.replace('"Apache-2.0"', '"nowhere"'), licences)).status, 0);
  });

  it('ends with 2 for files that can’t be read', async () => {
    const { status, stderr } = await run(['registry', 'validate', 'missing.json'], { workingDirectory: folder });
    assert.equal(status, 2);
    assert.deepEqual(stderr, ['missing.json: no such file or directory']);
  });
});

describe('help and usage', () => {
  it('helps on the whole and on each command', async () => {
    assert.match((await run(['--help'])).stdout, /registry validate FILE…/);
    for (const command of [
      ['check'],
      ['explain'],
      ['registry', 'list'],
      ['registry', 'validate'],
      ['registry', 'sources'],
      ['lsp'],
    ]) {
      const { stdout, status, serverStarted } = await run([...command, '--help']);
      assert.equal(status, 0);
      assert.ok(stdout.startsWith(`Usage: open-claims ${command.join(' ')}`), stdout);
      assert.equal(serverStarted, false);
    }
  });

  it('names the choices and defaults of options', async () => {
    const { stdout } = await run(['check', '--help']);
    for (const id of DEFINITION_IDS) assert.ok(stdout.includes(id), id);
    assert.match(stdout, /--fail-on SEVERITY .*default warning/);
  });

  it('starts the server', async () => {
    assert.equal((await run(['lsp', '--stdio'])).serverStarted, true);
  });

  it('turns down unknown commands', async () => {
    for (const args of [[], ['notes.md'], ['registry'], ['registry', 'burn'], ['toString'], ['--what']]) {
      const { status, stderr } = await run(args);
      assert.equal(status, 2, args.join(' '));
      assert.equal(stderr.length, 1);
    }
  });
});

describe('registry files of one’s own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'open-claims-own-'));
  after(() => rmSync(folder, { recursive: true }));
  const own = (weights: string, id = 'heron-1') =>
    JSON.stringify({
      developer: { id: 'quill', name: 'Quill Works' },
      families: [
        {
          id: 'heron',
          name: 'Heron',
          versions: [
            {
              id,
              name: 'Heron 1',
              weights,
              licence: null,
              sources: [{ url: 'https://quill.example/h', checked: '2026-01-01', facts: ['weights'] }],
            },
          ],
        },
      ],
    });
  const project = (name: string, files: Readonly<Record<string, string>>) => {
    const home = join(folder, name, '.open-claims', 'registry');
    mkdirSync(join(home, 'inner'), { recursive: true });
    mkdirSync(join(folder, name, 'drafts'));
    mkdirSync(join(folder, name, '.git'));
    for (const [file, text] of Object.entries(files)) writeFileSync(join(home, file), text);
    return join(folder, name, 'drafts');
  };

  it('are found in the project, from any folder in it, and by option', async () => {
    const workingDirectory = project('found', { 'quill.json': own('closed') });
    const listed = await run(['registry', 'list'], { workingDirectory });
    assert.match(listed.stdout, /Heron 1/);
    assert.doesNotMatch((await run(['registry', 'list', '--no-project'], { workingDirectory })).stdout, /Heron/);
    writeFileSync(
      join(workingDirectory, 'more.json'),
      own('open', 'egret-2').replace('Heron 1', 'Egret 2').replaceAll('"heron"', '"egret"').replace('quill', 'reed'),
    );
    const { stdout, status } = await run(['explain', '--registry', 'more.json', 'Egret', '2'], { workingDirectory });
    assert.equal(status, 0);
    assert.match(stdout, /Added by your own registry file/);
  });

  it('with a problem are named with its place, left out, and give status 2', async () => {
    const workingDirectory = project('broken', { 'a.json': own('shut'), 'b.json': own('open', 'heron-2') });
    const { stdout, stderr, status } = await run(['registry', 'list'], { workingDirectory });
    assert.equal(status, 2);
    assert.equal((stdout.match(/Heron 1/g) ?? []).length, 1);
    assert.match(stderr[0] ?? '', /a\.json:1:\d+: families\[0\]\.versions\[0\]\.weights: /);
    const checked = await run(['check', '-'], { workingDirectory, stdin: ['A text.'] });
    assert.equal(checked.status, 2);
    assert.match(checked.stdout, /1 text checked/);
  });

  it('that are missing are named', async () => {
    const { stderr, status } = await run(['check', '--registry', 'gone.json', '-'], {
      stdin: ['A text.'],
      workingDirectory: folder,
    });
    assert.equal(status, 2);
    assert.deepEqual(stderr, ['gone.json: no such file or directory']);
  });
});

describe('facts as of a day', () => {
  it('are asked for by option, which has to be a date', async () => {
    const { stderr, status } = await run(['explain', '--as-of', 'spring', 'Acme-1']);
    assert.deepEqual([status, stderr], [2, ['--as-of: a date is YYYY, YYYY-MM or YYYY-MM-DD']]);
    assert.match((await run(['explain', '--as-of', '2026-02', 'Acme-1'])).stdout, /28 February 2026/);
    assert.equal(
      (await run(['check', '--as-of', '2026', '-'], { stdin: ['A text.'] })).settings[0]?.asOf,
      '2026-12-31',
    );
    assert.equal((await run(['check', '--as-of', 'soon', '-'], { stdin: ['A text.'] })).status, 2);
  });
});
