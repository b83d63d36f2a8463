/** Whether an entry's weights can be downloaded, over all the versions it stands for. */
import type { Entry } from '../registry/entry.ts';
import type { Registry } from '../registry/registry.ts';

export type WeightsSummary = 'open' | 'closed' | 'mixed' | 'unknown';

/** `open` includes gated weights; versions whose state is not known are left out. */
export function weightsOf(registry: Registry, entry: Entry): WeightsSummary {
  const states = registry
    .versionsOf(entry)
    .flatMap(({ weights }) => (weights === 'unknown' ? [] : ([weights === 'closed' ? 'closed' : 'open'] as const)));
  if (states.length === 0) return 'unknown';
  const [first] = states;
  return states.every((state) => state === first) ? (first ?? 'unknown') : 'mixed';
}
