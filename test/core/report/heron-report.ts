/** A report on invented texts about invented models, with names that try to break out of every form. */
import { createChecker } from '../../../server/src/core/checker.ts';
import { createRegistry } from '../../../server/src/core/registry/registry.ts';
import type { Inventory } from '../../../server/src/core/report/inventory.ts';
import { takeInventory } from '../../../server/src/core/report/take-inventory.ts';
import { defaultSettings } from '../../../server/src/core/settings/settings.ts';

const sources = [{ url: 'https://quill.example/models', checked: '2026-03-01', facts: ['weights' as const] }];
const licence = (id: string, name: string, spdx: string | null) => ({
  id,
  name,
  spdx,
  sources: [{ url: 'https://quill.example/licence', checked: '2026-03-01' }],
});

export const registry = createRegistry({
  version: '2026.03',
  date: '2026-06-30',
  attribution: '',
  osiApproved: ['Apache-2.0'],
  licences: [licence('Apache-2.0', 'Apache License 2.0', 'Apache-2.0'), licence('quill', 'Quill "Open" <Terms>', null)],
  developers: [
    {
      developer: { id: 'quill-works', name: 'Quill & Co <b>' },
      families: [
        {
          id: 'heron',
          name: 'Heron',
          versions: [
            { id: 'heron-1', name: 'Heron 1', weights: 'open', licence: 'quill', trainingCode: 'closed', sources },
            {
              id: 'heron-2',
              name: 'Heron 2',
              weights: 'open',
              licence: 'Apache-2.0',
              trainingCode: 'open',
              trainingData: 'open',
              sources,
            },
          ],
        },
        {
          id: 'egret',
          name: 'Egret',
          versions: [{ id: 'egret-1', name: 'Egret 1', weights: 'closed', licence: null, sources }],
        },
      ],
    },
  ],
});

/** The inventory of a Markdown text under the default settings. */
export function inventoryOf(text: string, name = 'draft.md', asOf = ''): Inventory {
  const checker = createChecker(registry, { ...defaultSettings, asOf });
  const analysis = checker.check({ text, format: 'markdown' });
  return takeInventory(analysis, checker.settings.definition, { name, address: `file:///${name}` });
}
