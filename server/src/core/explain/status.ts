/** One word for how open an entry is, by the Open Source AI Definition. */
import { judgeEntry } from '../judging/judge.ts';
import type { Entry, Version } from '../registry/entry.ts';
import type { Registry } from '../registry/registry.ts';

/** `open-weight`: downloadable, also on request, but not known to be open source. `mixed`: versions differ. */
export type OpennessStatus = (typeof OPENNESS_STATUSES)[number];
export const OPENNESS_STATUSES = ['open-source', 'open-weight', 'closed', 'unknown', 'mixed'] as const;

export function opennessOf(registry: Registry, entry: Entry): OpennessStatus {
  const [first = 'unknown', ...others] = new Set(
    registry.versionsOf(entry).map((version) => versionStatus(registry, version)),
  );
  return others.length > 0 ? 'mixed' : first;
}

function versionStatus(registry: Registry, version: Version): OpennessStatus {
  if (judgeEntry(registry, version, 'osaid-1.0').status === 'meets') return 'open-source';
  return version.weights === 'open' || version.weights === 'gated' ? 'open-weight' : version.weights;
}
