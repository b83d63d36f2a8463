/** The bundled registry: every file is valid, every fact has a source, no name is claimed twice. */
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundledRegistry, parseDeveloperFile, parseLicencesFile } from '../server/src/core/index.ts';

const folder = resolve(import.meta.dirname, '../../server/registry');
const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
const names = readdirSync(join(folder, 'models'));
const registry = bundledRegistry();

interface RawFile {
  readonly developer: { readonly id: string };
  readonly families: readonly { readonly id: string; readonly versions: readonly { readonly id: string }[] }[];
}

describe('bundled registry', () => {
  for (const name of names) {
    it(`models/${name} is valid and sourced`, () =>
      assert.deepEqual(parseDeveloperFile(read(`models/${name}`)).problems, []));
  }

  it('licences.json is valid', () => assert.deepEqual(parseLicencesFile(read('licences.json')).problems, []));

  it('holds every version of every file', () => {
    const versions = names.flatMap((name) =>
      (read(`models/${name}`) as { families: { versions: { id: string }[] }[] }).families.flatMap(
        (family) => family.versions,
      ),
    );
    assert.ok(versions.length >= 100);
    const ids = registry.entries.filter((entry) => entry.kind === 'version').map((entry) => entry.id);
    assert.deepEqual([...ids].sort(), versions.map((version) => version.id).sort());
  });

  it('gives each entry an id of its own', () => {
    const files = names.map((name) => read(`models/${name}`) as RawFile);
    const ids = files.flatMap(({ developer, families }) => [
      developer.id,
      ...families.flatMap((family) => [family.id, ...family.versions.map((version) => version.id)]),
    ]);
    assert.equal(ids.length, registry.entries.length);
    assert.deepEqual(
      ids.filter((id, i) => ids.indexOf(id) !== i),
      [],
    );
  });

  it('knows every licence that an entry names', () => {
    for (const name of names) {
      const file = read(`models/${name}`) as { families: { versions: { id: string; licence: string | null }[] }[] };
      for (const { id, licence } of file.families.flatMap((family) => family.versions)) {
        if (licence !== null)
          assert.ok(
            registry.licences.some((known) => known.id === licence),
            `${id}: ${licence}`,
          );
      }
    }
  });

  it('never gives one name to two versions', () => {
    const owners = new Map<string, string>();
    for (const entry of registry.entries) {
      if (entry.kind !== 'version') continue;
      for (const { text } of entry.names) {
        const key = text.toLowerCase().replace(/[\s_-]+/g, ' ');
        const owner = owners.get(key);
        assert.ok(owner === undefined || owner === entry.id, `${text}: ${owner} and ${entry.id}`);
        owners.set(key, entry.id);
      }
    }
  });

  it('takes OSI approval from the SPDX data', () => {
    const approved = (id: string) => registry.licences.find((licence) => licence.id === id)?.osiApproved;
    assert.equal(approved('Apache-2.0'), true);
    assert.equal(approved('CC-BY-4.0'), false);
    assert.equal(registry.licences.filter((licence) => licence.spdx === null && licence.osiApproved).length, 0);
  });
});

describe('registry files from outside', () => {
  const valid = {
    developer: { id: 'acme', name: 'Acme' },
    families: [
      {
        id: 'acme-lm',
        name: 'Acme LM',
        versions: [
          {
            id: 'acme-lm-1',
            name: 'Acme LM 1',
            weights: 'open',
            licence: null,
            sources: [{ url: 'https://example.org/acme', checked: '2026-01-02', facts: ['weights'] }],
          },
        ],
      },
    ],
  };
  const broken = (change: (copy: typeof valid) => void) => {
    const copy = structuredClone(valid);
    change(copy);
    return parseDeveloperFile(copy).problems;
  };

  it('accepts a small file', () => assert.deepEqual(parseDeveloperFile(valid).problems, []));
  it('names the place of a wrong value', () => {
    const [problem] = broken((copy) => Object.assign(copy.families[0]?.versions[0] ?? {}, { weights: 'ajar' }));
    assert.deepEqual(problem?.path, ['families', 0, 'versions', 0, 'weights']);
  });
  it('refuses a fact without a source', () => {
    const [problem] = broken((copy) => Object.assign(copy.families[0]?.versions[0] ?? {}, { trainingData: 'closed' }));
    assert.match(problem?.message.en ?? '', /no source is given for "trainingData"/);
  });
  it('refuses addresses that are no https addresses', () => {
    const problems = broken((copy) =>
      Object.assign(copy.families[0]?.versions[0]?.sources[0] ?? {}, { url: 'command:evil' }),
    );
    assert.equal(problems.length, 1);
  });
  for (const input of [null, 7, 'text', [], {}, { developer: {} }, { families: [null] }]) {
    it(`refuses ${JSON.stringify(input)} without throwing`, () =>
      assert.ok(parseDeveloperFile(input).problems.length > 0));
  }
});
