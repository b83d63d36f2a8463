/** The tools around the registry: readers of public data sets, comparison, drafts, and the check. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { bundledRegistry } from '../../out/server/src/core/index.js';
import { main as check, problemsOf } from '../../scripts/registry/check.mjs';
import { compareRecord, explanationOf } from '../../scripts/registry/compare.mjs';
import { draftOf, main as importDrafts } from '../../scripts/registry/import.mjs';
import { licenceFinder } from '../../scripts/registry/licence-names.mjs';
import { fetchModel, readHuggingFace } from '../../scripts/registry/sources/hugging-face.mjs';
import { SOURCES } from '../../scripts/registry/sources/index.mjs';

const registry = bundledRegistry();
const fixtures = (name) => new URL(`fixtures/${name}`, import.meta.url).pathname;

describe('readers of public data sets', () => {
  it('read the European Open Source AI Index, and go on behind a broken file', () => {
    const warnings = [];
    const records = SOURCES.osai.read(fixtures('osai'), (text) => warnings.push(text));
    assert.match(warnings[0], /broken\.yaml: /);
    assert.deepEqual(records, [
      {
        name: 'Heron Chat',
        names: ['Heron Chat', 'Heron-7B-Chat'],
        developer: 'Quill Works',
        released: '2024-03',
        url: 'https://example.org/heron',
        facts: {
          weights: 'gated',
          licence: 'Apache-2.0',
          trainingData: 'partial',
          trainingCode: 'closed',
          technicalReport: 'open',
        },
      },
    ]);
  });

  it('read the Model Openness Tool: what it does not list is no fact', () => {
    const [{ facts, developer }] = SOURCES.mot.read(fixtures('mot'));
    assert.equal(developer, 'Quill Works');
    assert.deepEqual(facts, { weights: 'open', licence: 'MIT', trainingCode: 'open' });
  });

  it('read models.dev', () => {
    const records = SOURCES['models-dev'].read(fixtures('models-dev'));
    assert.deepEqual(
      records.map(({ name, developer, released, facts }) => [name, developer, released, facts]),
      [
        ['Egret', 'quill', undefined, { weights: 'closed' }],
        ['Heron 7B', 'quill', '2024-03-05', { weights: 'open', licence: 'MIT License' }],
      ],
    );
  });

  it('read compar:IA: "proprietary" says that weights are closed', () => {
    const records = SOURCES.comparia.read(fixtures('comparia'));
    assert.deepEqual(
      records.map(({ names, released, facts }) => [names[0], released, facts]),
      [
        ['Heron 7B', '2024-03', { weights: 'open', licence: 'MIT' }],
        ['Egret', '2025', { weights: 'closed' }],
      ],
    );
  });
});

describe('comparison with a data set', () => {
  const record = (facts, names = ['Llama 3.1'], developer = 'Meta') => ({ name: names[0], names, developer, facts });

  it('tells what agrees, what differs, and what is not known here', () => {
    const { entry, facts } = compareRecord(registry, record({ weights: 'open', licence: 'MIT', trainingData: 'open' }));
    assert.equal(entry.name, 'Llama 3.1');
    assert.deepEqual(
      facts.map(({ fact, result }) => [fact, result]),
      [
        ['weights', 'agree'],
        ['licence', 'differ'],
        ['trainingData', 'differ'],
      ],
    );
  });

  it('knows licences by any of their names', () => {
    const idOf = licenceFinder(registry);
    assert.equal(idOf('Apache License, Version 2.0'), 'Apache-2.0');
    assert.equal(idOf('the MIT license'), 'MIT');
    assert.equal(idOf('CreativeML Open RAIL-M') === idOf('CreativeML Open RAIL++-M'), false);
    assert.equal(idOf('Quill Licence 9'), undefined);
  });

  it('does not take another developer’s model of the same name', () => {
    assert.equal(compareRecord(registry, record({ weights: 'open' }, ['Llama 3.1'], 'Quill Works')).entry, undefined);
    assert.equal(compareRecord(registry, record({ weights: 'open' }, ['Heron 7B'])).entry, undefined);
  });

  it('takes an explanation only for the difference that it was written for', () => {
    const differences = [
      { source: 'osai', entry: 'a', fact: 'weights', theirs: 'open', ours: 'closed', reason: 'one' },
      { source: 'osai', entry: '*', fact: 'paper', theirs: 'closed', ours: 'open', reason: 'two' },
    ];
    const why = (source, entry, fact, theirs, ours) =>
      explanationOf(differences, source, { id: entry }, { fact, theirs, ours })?.reason;
    assert.equal(why('osai', 'a', 'weights', 'open', 'closed'), 'one');
    assert.equal(why('osai', 'a', 'weights', 'open', 'gated'), undefined);
    assert.equal(why('osai', 'b', 'weights', 'open', 'closed'), undefined);
    assert.equal(why('osai', 'b', 'paper', 'closed', 'open'), 'two');
    assert.equal(why('mot', 'b', 'paper', 'closed', 'open'), undefined);
  });
});

describe('drafts of entries', () => {
  const today = '2026-11-22';
  const answer = {
    id: 'quill/Heron-7B',
    createdAt: '2024-03-05T10:00:00.000Z',
    gated: 'manual',
    tags: ['text-generation', 'license:apache-2.0', 'base_model:finetune:meta-llama/Llama-3.1-8B'],
    cardData: { license: 'apache-2.0', base_model: 'meta-llama/Llama-3.1-8B' },
    siblings: [{ rfilename: 'README.md' }, { rfilename: 'model-00001-of-00002.safetensors' }],
  };
  let server;
  let endpoint;
  before((done) => {
    server = createServer((request, response) => {
      const json = (status, body) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(typeof body === 'string' ? body : JSON.stringify(body));
      };
      if (request.url === '/api/models/quill/Heron-7B') json(200, answer);
      else if (request.url === '/api/models/quill/page') json(200, '<html>');
      else if (request.url === '/api/models/quill/busy') json(503, {});
      else json(404, { error: 'Repository not found' });
    });
    server.listen(0, '127.0.0.1', () => {
      endpoint = `http://127.0.0.1:${server.address().port}`;
      done();
    });
  });
  after((done) => server.close(done));

  it('come from what Hugging Face’s model API answers', async () => {
    const draft = draftOf(registry, readHuggingFace(await fetchModel('quill/Heron-7B', { endpoint })), { today });
    assert.deepEqual(draft.version, {
      id: 'heron-7b',
      name: 'Heron-7B',
      released: '2024-03-05',
      weights: 'gated',
      licence: 'Apache-2.0',
      base: 'llama-3.1',
      modelCard: 'open',
      sources: [
        {
          url: 'https://huggingface.co/quill/Heron-7B',
          checked: today,
          facts: ['released', 'weights', 'licence', 'base', 'modelCard'],
        },
      ],
    });
  });

  it('say what a person has to look at', () => {
    const { version, notes } = draftOf(
      registry,
      readHuggingFace({ ...answer, cardData: { license: 'other', license_name: 'quill-1' }, tags: [], siblings: [] }),
      { today },
    );
    assert.deepEqual([version.weights, version.licence], ['unknown', null]);
    assert.match(notes.join('\n'), /the licence "quill-1" has no entry/);
  });

  it('name each id that has no sound answer, and draft the others', async () => {
    const warnings = [];
    let written = '';
    const status = await importDrafts(
      [
        '--source',
        'hugging-face',
        '--endpoint',
        endpoint,
        'quill/gone',
        'quill/Heron-7B',
        'quill/page',
        'quill/busy',
        '../etc',
      ],
      { write: (text) => (written += text), warn: (text) => warnings.push(text), today },
    );
    assert.equal(status, 1);
    assert.equal(JSON.parse(written).length, 1);
    assert.deepEqual(warnings, [
      'quill/gone: there is no such model, or it is private',
      'quill/page: the answer is not JSON',
      'quill/busy: the server answered 503',
      '"../etc" is no id such as owner/name',
    ]);
  });

  it('say where nobody answers', async () => {
    await assert.rejects(
      fetchModel('quill/Heron-7B', { endpoint: 'http://127.0.0.1:9' }),
      /quill\/Heron-7B: no answer from /,
    );
  });

  it('come from the data sets too', async () => {
    let written = '';
    await importDrafts(['--source', 'comparia', fixtures('comparia'), 'egret'], {
      write: (text) => (written += text),
      today,
    });
    const [{ version, developer }] = JSON.parse(written);
    assert.deepEqual(
      [version.id, version.weights, version.licence, developer],
      ['egret', 'closed', null, 'Quill Works'],
    );
    assert.equal(version.sources[0].url, 'https://github.com/betagouv/ComparIA');
  });
});

describe('the registry’s check', () => {
  const version = (more) => ({
    id: 'heron-1',
    name: 'Heron 1',
    weights: 'open',
    licence: 'MIT',
    sources: [{ url: 'https://example.org', checked: '2026-05-01', facts: ['weights', 'licence'] }],
    ...more,
  });
  const problems = (versions, reviewed = []) => {
    const records = versions.map((record) => ({ ...record, developer: 'quill' }));
    const licences = new Map(registry.licences.map((licence) => [licence.id, licence]));
    const base = { record: { released: '2024-07', licence: 'llama-3.1-community' }, developer: 'meta' };
    return problemsOf(
      { families: [{ versions: records }] },
      {
        licences,
        versions: new Map([['llama-3.1', base]]),
        names: new Map([['heron', 'other']]),
        reviewed,
        today: '2026-11-22',
      },
    ).map(({ message }) => message);
  };

  it('finds nothing in sound entries', () => assert.deepEqual(problems([version({})]), []));

  it('finds what was not checked for a year', () => {
    const sources = [{ url: 'https://example.org', checked: '2025-11-20', facts: ['weights'] }];
    assert.deepEqual(problems([version({ sources })]), ['not checked again since 2025-11-20']);
  });

  it('finds facts that can’t hold together', () => {
    assert.match(problems([version({ weights: 'closed' })])[0], /closed weights have no licence/);
    assert.match(problems([version({ base: 'llama-3.1' })])[0], /freer than that of its base/);
    assert.deepEqual(problems([version({ base: 'llama-3.1' })], [{ entry: 'heron-1', check: 'base' }]), []);
    assert.match(
      problems([version({ base: 'llama-3.1', licence: null, released: '2023' + '-01' })])[0],
      /before its base/,
    );
  });

  it('finds names that collide and versions out of order', () => {
    assert.match(problems([version({ aliases: ['Heron'] })])[0], /is also that of other/);
    const order = problems([
      version({ released: '2025-02-01' }),
      version({ id: 'heron-2', name: 'Heron 2', released: '2024' }),
    ]);
    assert.match(order[0], /2024 comes before the version above/);
  });

  it('is satisfied by the registry that ships', () => {
    const lines = [];
    assert.equal(
      check('2026-11-23', (line) => lines.push(line)),
      0,
      lines.join('\n'),
    );
  });
});
