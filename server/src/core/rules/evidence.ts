/** The sources behind a finding. */
import type { Evidence } from '../findings/finding.ts';
import type { Entry } from '../registry/entry.ts';
import type { Registry } from '../registry/registry.ts';
import type { FactName } from '../registry/schema.ts';

const MOST = 4;

/** Sources of the facts that matter, newest version first, each address once. */
export function evidenceFor(registry: Registry, entry: Entry, facts: readonly FactName[]): readonly Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const version of [...registry.versionsOf(entry)].reverse()) {
    for (const { url, checked, facts: covered } of version.sources) {
      if (covered.some((fact) => facts.includes(fact)) && !seen.has(url)) seen.set(url, { url, checked });
      if (seen.size === MOST) return [...seen.values()];
    }
  }
  return [...seen.values()];
}
