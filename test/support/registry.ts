/** Small registries of invented models. */
import { createRegistry, type Registry, type RegistryData } from '../../server/src/core/index.ts';

/** Facts of one invented version; what is left out is unknown. */
export interface Facts {
  readonly id: string;
  readonly weights?: 'open' | 'gated' | 'closed' | 'unknown';
  readonly licence?: string | null;
  readonly trainingCode?: 'open' | 'partial' | 'closed';
  readonly trainingData?: 'open' | 'partial' | 'closed';
  readonly dataDocumentation?: 'open' | 'partial' | 'closed';
}

const source = { url: 'https://example.org/facts', checked: '2026-01-31' };

/** One developer, Acme, with one family, "Heron", of the given versions; ids end in the version's number. */
export function heronRegistry(versions: readonly Facts[]): Registry {
  return createRegistry({
    version: 'test',
    date: '2026-06-30',
    attribution: '',
    osiApproved: ['Apache-2.0'],
    licences: [
      { id: 'Apache-2.0', name: 'Apache License 2.0', spdx: 'Apache-2.0', aliases: ['Apache 2.0'], sources: [source] },
      { id: 'acme-nc', name: 'Acme Research Licence', spdx: null, restrictions: ['non-commercial'], sources: [source] },
    ],
    developers: [
      {
        developer: { id: 'acme', name: 'Acme' },
        families: [
          {
            id: 'heron',
            name: 'Heron',
            versions: versions.map(({ id, weights = 'unknown', licence = null, ...components }) => ({
              id,
              name: `Heron ${id.replace('heron-', '')}`,
              weights,
              licence,
              ...components,
              sources: [
                { ...source, facts: ['weights', 'licence', 'trainingCode', 'trainingData', 'dataDocumentation'] },
              ],
            })),
          },
        ],
      },
    ],
  });
}

type VersionFile = RegistryData['developers'][number]['families'][number]['versions'][number];

/** One developer, Quill Works, with one family, "Heron LM", of versions as files hold them. */
export function quillRegistry(versions: readonly VersionFile[]): Registry {
  return createRegistry({
    version: '2026.06',
    date: '2026-06-30',
    attribution: '',
    osiApproved: ['MIT'],
    licences: [{ id: 'MIT', name: 'MIT License', spdx: 'MIT', sources: [source] }],
    developers: [
      {
        developer: { id: 'quill', name: 'Quill Works' },
        families: [{ id: 'heron', name: 'Heron LM', versions: [...versions] }],
      },
    ],
  });
}
