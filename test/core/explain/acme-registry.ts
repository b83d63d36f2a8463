/** A small registry of invented models, for tests of what is said about entries. */
import { createRegistry, type Registry } from '../../../server/src/core/registry/registry.ts';
import type { RegistryData } from '../../../server/src/core/registry/registry-data.ts';

const source = (facts: string[], url = 'https://acme.example/models', checked = '2026-03-01') =>
  ({ url, checked, facts }) as { url: string; checked: string; facts: 'weights'[] };

/** Codes that a terminal obeys or that turn the reading order around. */
export const HOSTILE_CODES = ['\u001b', '\u202e'];

/** A name that tries everything a hover must not show. */
export const HOSTILE_NAME =
  'Evil <img src=x onerror=alert(1)> [x](command:run) ![y](https://evil.example/p.png) | `z` **b** www.evil.example \u001b[31m\u202e';

const data: RegistryData = {
  version: '2026.03',
  date: '2026-06-30',
  attribution: 'Facts come from Acme.\n',
  osiApproved: ['Apache-2.0'],
  licences: [
    {
      id: 'Apache-2.0',
      name: 'Apache License 2.0',
      spdx: 'Apache-2.0',
      sources: [{ url: 'https://spdx.example/apache', checked: '2026-01-02' }],
    },
    {
      id: 'acme-community',
      name: 'Acme Community License',
      spdx: null,
      restrictions: ['user-cap', 'use-restrictions'],
      sources: [{ url: 'https://acme.example/licence', checked: '2026-01-02' }],
    },
  ],
  developers: [
    {
      developer: { id: 'acme-labs', name: 'Acme Labs', aliases: ['Acme Laboratories'] },
      families: [
        {
          id: 'acme',
          name: 'Acme',
          versions: [
            {
              id: 'acme-1',
              name: 'Acme-1',
              aliases: ['Acme-1 Mini'],
              released: '2024-07-23',
              weights: 'open',
              licence: 'acme-community',
              trainingCode: 'closed',
              trainingData: 'closed',
              dataDocumentation: 'partial',
              modelCard: 'open',
              sources: [
                source(['released', 'weights', 'licence', 'modelCard']),
                source(['trainingCode', 'trainingData', 'dataDocumentation'], 'https://index.example/acme-1'),
              ],
            },
            {
              id: 'acme-2',
              name: 'Acme-2',
              released: '2025-02',
              weights: 'closed',
              licence: null,
              trainingCode: 'closed',
              sources: [source(['released', 'weights', 'trainingCode'], undefined, '2026-04-01')],
            },
            {
              id: 'acme-open',
              name: 'Acme Open',
              weights: 'open',
              licence: 'Apache-2.0',
              trainingCode: 'open',
              trainingData: 'open',
              base: 'acme-1',
              sources: [source(['weights', 'licence', 'trainingCode', 'trainingData', 'base'])],
            },
          ],
        },
      ],
    },
    {
      developer: { id: 'borealis', name: 'Borealis' },
      families: [
        {
          id: 'zephyrine',
          name: 'Zephyrine',
          versions: [
            {
              id: 'zephyrine-1',
              name: 'Zephyrine 1',
              weights: 'gated',
              licence: 'Apache-2.0',
              trainingCode: 'open',
              sources: [source(['weights', 'licence', 'trainingCode'])],
            },
            {
              id: 'zephyrine-r-plus',
              name: 'Zephyrine R+',
              weights: 'closed',
              licence: null,
              sources: [source(['weights'])],
            },
            {
              id: 'zephyrine-r',
              name: 'Zephyrine R',
              weights: 'closed',
              licence: null,
              sources: [source(['weights'])],
            },
          ],
        },
        {
          id: 'evil',
          name: 'Evil',
          versions: [
            {
              id: 'evil-1',
              name: HOSTILE_NAME,
              weights: 'closed',
              licence: null,
              sources: [source(['weights'], 'command:run'), source(['weights'], 'https://evil.example/a|b)<x>')],
            },
          ],
        },
      ],
    },
  ],
};

export const acmeRegistry: Registry = createRegistry(data);

export function entryOf(id: string) {
  const entry = acmeRegistry.get(id);
  if (!entry) throw new Error(`no entry ${id}`);
  return entry;
}
