/** The models that a project has chosen to leave alone. */
import type { Entry } from './entry.ts';
import { findEntries } from './find.ts';
import type { Registry } from './registry.ts';

export interface IgnoredModels {
  has(entry: Entry): boolean;
  /** Names given that the registry doesn't know. */
  readonly unknown: readonly string[];
}

/** `names` are ids, or names as people write them. A family stands for its versions, a company for all its models. */
export function ignoredModels(registry: Registry, names: readonly string[]): IgnoredModels {
  const ids = new Set<string>();
  const unknown: string[] = [];
  for (const name of names) {
    const entry = registry.get(name) ?? findEntries(registry, name)[0];
    if (entry) ids.add(entry.id);
    else unknown.push(name);
  }
  return {
    unknown,
    has(entry) {
      if (ids.size === 0) return false;
      if (ids.has(entry.id)) return true;
      if (entry.kind === 'organisation') return false;
      return ids.has(entry.developer) || (entry.kind === 'version' && ids.has(entry.family));
    },
  };
}
