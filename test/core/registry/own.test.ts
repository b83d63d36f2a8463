/** Entries of one's own: put over the bundled ones, told apart, and checked. */
import assert from 'node:assert/strict';
import {
  bundledRegistry,
  createChecker,
  defaultSettings,
  explainEntry,
  judgeEntry,
  readRegistryFiles,
  withOwnFiles,
} from '../../../server/src/core/index.ts';
import { quillFile } from '../../support/quill-file.ts';

const source = (...facts: string[]) => ({ url: 'https://example.org/facts', checked: '2026-05-01', facts });
const file = (version: object, family: object = {}, developer: object = {}) =>
  quillFile({ sources: [source('weights')], ...version }, family, developer);
const registryWith = (...texts: string[]) => {
  const { own, problems } = readRegistryFiles(bundledRegistry(), texts);
  return { registry: withOwnFiles(bundledRegistry(), own), problems };
};
const messages = (...texts: string[]) =>
  registryWith(...texts).problems.map((list) => list.map(({ message }) => message.en));

describe('entries of one’s own', () => {
  it('are read, judged and said to be one’s own', () => {
    const { registry } = registryWith(file({}));
    const [finding, ...others] = createChecker(registry, defaultSettings).check({
      text: 'Heron LM 1 is open source.',
      format: 'markdown',
    }).findings;
    assert.equal(finding?.verdict, 'overclaim');
    assert.deepEqual(others, []);
    const entry = registry.get('heron-1') ?? assert.fail();
    assert.equal(explainEntry(registry, entry, 'osaid-1.0', 'en').custom, true);
    assert.equal(registry.entries.length, bundledRegistry().entries.length + 3);
  });

  it('replace a bundled version, and leave the others of its family', () => {
    const llama = bundledRegistry().get('llama-3') ?? assert.fail();
    assert.ok(llama.kind === 'version');
    const own = file(
      { id: 'llama-3', name: 'Llama 3', weights: 'closed' },
      { id: 'llama', name: 'Llama' },
      { id: 'meta', name: 'Meta' },
    );
    const { registry, problems } = registryWith(own);
    assert.deepEqual(problems, [[]]);
    const replaced = registry.get('llama-3') ?? assert.fail();
    assert.equal(replaced.kind === 'version' && replaced.weights, 'closed');
    const family = registry.get('llama') ?? assert.fail();
    const before = bundledRegistry().get('llama') ?? assert.fail();
    assert.equal(registry.versionsOf(family).length, bundledRegistry().versionsOf(before).length);
    const meta = registry.get('meta');
    assert.ok(meta?.kind === 'organisation' && meta.families.length > 1);
    assert.equal(bundledRegistry().get('llama-3'), llama);
  });

  it('go before bundled names', () => {
    const { registry } = registryWith(file({ aliases: ['Llama 3'] }));
    const { reading } = createChecker(registry, defaultSettings).check({
      text: 'Llama 3 is fast.',
      format: 'markdown',
    });
    assert.deepEqual(
      reading.mentions.map(({ entry }) => entry.id),
      ['heron-1'],
    );
  });

  it('may use licences of one’s own', () => {
    const licences = JSON.stringify({
      licences: [
        {
          id: 'quill-1',
          name: 'Quill Licence',
          spdx: null,
          restrictions: ['user-cap'],
          sources: [{ url: 'https://example.org/l', checked: '2026-05-01' }],
        },
        {
          id: 'quill-osi',
          name: 'Zero-Clause BSD',
          spdx: '0BSD',
          sources: [{ url: 'https://spdx.org/licenses/0BSD.html', checked: '2026-05-01' }],
        },
      ],
    });
    const own = file({ weights: 'open', licence: 'quill-1', sources: [source('weights', 'licence')] });
    const { registry, problems } = registryWith(own, licences);
    assert.deepEqual(problems, [[], []]);
    const entry = registry.get('heron-1') ?? assert.fail();
    assert.deepEqual(judgeEntry(registry, entry, 'osi-licence').status, 'fails');
    assert.equal(registry.licences.find(({ id }) => id === 'quill-osi')?.osiApproved, true);
  });

  it('are not used where anything is wrong with their file, and the place is told', () => {
    const broken = file({ weights: 'shut' });
    const { registry, problems } = registryWith(
      broken,
      file({ id: 'heron-2', name: 'Heron LM 2' }, { id: 'heron-b', name: 'Heron B' }, { id: 'other' }),
    );
    assert.equal(registry.get('heron-1'), undefined);
    assert.ok(registry.get('heron-2'));
    const [problem] = problems[0] ?? [];
    assert.match(problem?.message.en ?? '', /"open" \| "gated" \| "closed" \| "unknown"/);
    assert.equal(broken.slice(problem?.offset, (problem?.offset ?? 0) + 6), '"shut"');
  });

  it('name what is missing or taken', () => {
    assert.match(
      messages(file({ licence: 'quill-9', sources: [source('weights', 'licence')] }))[0]?.[0] ?? '',
      /there is no licence "quill-9"/,
    );
    assert.match(messages(file({ id: 'llama-3' }))[0]?.[0] ?? '', /gives the id "llama-3" to Meta/);
    assert.match(messages(file({ trainingCode: 'open' }))[0]?.[0] ?? '', /no source is given for "trainingCode"/);
    assert.match(messages('{"developer": {}')[0]?.[0] ?? '', /not valid JSON/);
    assert.match(messages('['.repeat(100_000))[0]?.[0] ?? '', /more than 100 lists/);
    assert.equal(messages('')[0]?.length, 1);
  });

  it('tell changes in order, after the release, with sources and known licences', () => {
    const earlier = (...changes: object[]) =>
      messages(file({ released: '2024-05-01', earlier: changes, sources: [source('weights', 'released')] }))[0] ?? [];
    assert.deepEqual(earlier({ until: '2024-06-01', weights: 'gated' }), []);
    assert.match(earlier({ until: '2024-04-01', weights: 'gated' })[0] ?? '', /does not come after the release/);
    assert.match(
      earlier({ until: '2024-07-01', weights: 'gated' }, { until: '2024-06-01', weights: 'open' })[0] ?? '',
      /the oldest goes first/,
    );
    assert.match(
      earlier({ until: '2024-06-01', trainingData: 'closed' })[0] ?? '',
      /no source is given for "trainingData"/,
    );
  });

  it('keep to the kind of entry that the registry gives an id to', () => {
    const own = file({ id: 'llama' }, { id: 'heron' }, { id: 'meta', name: 'Meta' });
    const { registry, problems } = registryWith(own);
    const [problem, ...others] = problems[0] ?? [];
    assert.deepEqual(others, []);
    assert.match(problem?.message.en ?? '', /gives the id "llama" to the family Llama, not to a version/);
    assert.ok(own.slice(problem?.offset).startsWith('"llama"'));
    assert.equal(registry.get('llama')?.kind, 'family');
    const family = messages(file({}, { id: 'llama-3' }, { id: 'meta', name: 'Meta' }));
    assert.match(family[0]?.[0] ?? '', /to the version .*, not to a family/);
  });

  it('may add to one developer and one family from several files, each version in one of them', () => {
    const meta = { id: 'meta', name: 'Meta' };
    const llama = { id: 'llama', name: 'Llama' };
    const one = file({ id: 'llama-own-1', name: 'Llama Own 1' }, llama, meta);
    const two = file({ id: 'llama-own-2', name: 'Llama Own 2' }, llama, meta);
    const three = file({ id: 'heron-1' }, {}, meta);
    const { registry, problems } = registryWith(one, two, three);
    assert.deepEqual(problems, [[], [], []]);
    const entry = registry.get('llama') ?? assert.fail();
    const ids = registry.versionsOf(entry).map(({ id }) => id);
    assert.deepEqual(ids.slice(-2), ['llama-own-1', 'llama-own-2']);
    assert.ok(registry.get('heron-1'));
    const twice = messages(one, one);
    assert.deepEqual(twice[0], twice[1]);
    assert.deepEqual(twice[0], ['families[0].versions[0].id: the id "llama-own-1" is given more than once']);
    const rival = messages(file({}), file({ id: 'heron-2' }, {}, { id: 'other', name: 'Other' }));
    assert.match(rival[1]?.[0] ?? '', /families\[0\]\.id: the id "heron" is given more than once/);
  });

  it('give each licence once', () => {
    const sources = [{ url: 'https://example.org/l', checked: '2026-05-01' }];
    const licences = (...ids: string[]) =>
      JSON.stringify({ licences: ids.map((id) => ({ id, name: id, spdx: null, sources })) });
    assert.deepEqual(messages(licences('quill-1'), licences('quill-2')), [[], []]);
    const told = ['licences[0].id: the id "quill-1" is given more than once'];
    assert.deepEqual(messages(licences('quill-1'), licences('quill-1')), [told, told]);
    assert.equal(messages(licences('quill-1', 'quill-1'))[0]?.length, 2);
  });

  it('do not make a whole bundled family or company one’s own', () => {
    const { registry } = registryWith(
      file({ id: 'llama-own', name: 'Llama Own' }, { id: 'llama', name: 'Llama' }, { id: 'meta', name: 'Meta' }),
      file({}),
    );
    const isOwn = (id: string) => explainEntry(registry, registry.get(id) ?? assert.fail(), 'osaid-1.0', 'en').custom;
    assert.deepEqual(['llama-own', 'llama', 'meta'].map(isOwn), [true, false, false]);
    assert.deepEqual(['heron-1', 'heron', 'quill'].map(isOwn), [true, true, true]);
  });
});
