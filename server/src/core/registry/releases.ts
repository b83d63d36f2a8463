/** When each version was out, as far as the registry tells. */
import type { Family } from './entry.ts';
import type { Registry } from './registry.ts';

/**
 * By the id of a version, YYYY to YYYY-MM-DD; versions of families without any date are left out. Versions stand in
 * order, so an undated one is not older than those before it; where none of these has a date, it counts from the next.
 */
export function releasesOf(registry: Registry): ReadonlyMap<string, string> {
  const known = cache.get(registry);
  if (known) return known;
  const releases = new Map<string, string>();
  for (const entry of registry.entries) if (entry.kind === 'family') addFamily(registry, entry, releases);
  cache.set(registry, releases);
  return releases;
}

/** A month or a year counts from its first day. */
export function isBy(released: string, day: string): boolean {
  return released <= day.slice(0, released.length);
}

const cache = new WeakMap<Registry, ReadonlyMap<string, string>>();

function addFamily(registry: Registry, family: Family, releases: Map<string, string>): void {
  const versions = registry.versionsOf(family);
  let latest = versions.find(({ released }) => released !== undefined)?.released;
  if (latest === undefined) return;
  for (const { id, released } of versions) {
    if (released !== undefined && released > latest) latest = released;
    releases.set(id, released ?? latest);
  }
}
