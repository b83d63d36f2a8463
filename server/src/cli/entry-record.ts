/** Entries of the registry in machine-readable form. Field names are a contract with other programs. */
import { DEFINITION_IDS, type Entry, judgeEntry, opennessOf, type Registry, type Version } from '../core/index.ts';

/** What `registry list` gives of an entry. Families and companies show what all their versions share, else `mixed`. */
export function entryRecord(registry: Registry, entry: Entry) {
  const versions = registry.versionsOf(entry);
  const shared = <T>(of: (version: Version) => T): T | 'mixed' => sharedValue(versions.map(of));
  return {
    id: entry.id,
    name: entry.name,
    kind: entry.kind,
    developer: developerName(registry, entry),
    released: entry.kind === 'version' ? (entry.released ?? null) : null,
    weights: shared(({ weights }) => weights),
    licence: shared(({ licence }) => licence?.id ?? null),
    trainingData: shared(({ components }) => components.trainingData),
    trainingCode: shared(({ components }) => components.trainingCode),
    status: opennessOf(registry, entry),
    sources: sourcesOf(versions),
  };
}

/** All that `explain --format json` gives of an entry. */
export function explanationRecord(registry: Registry, entry: Entry) {
  const versions = registry.versionsOf(entry);
  const { licence: _licence, sources: _sources, ...record } = entryRecord(registry, entry);
  const components = Object.keys(versions[0]?.components ?? {}) as (keyof Version['components'])[];
  return {
    ...record,
    licence: sharedLicence(versions),
    ...Object.fromEntries(
      components.map((name) => [name, sharedValue(versions.map((version) => version.components[name]))]),
    ),
    ...(entry.kind === 'version' && entry.base ? { base: entry.base } : {}),
    verdicts: Object.fromEntries(DEFINITION_IDS.map((id) => [id, verdictRecord(registry, entry, id)])),
    ...(entry.kind === 'version' ? { family: entry.family } : { versions: versions.map(({ id }) => id) }),
    sources: entry.kind === 'version' ? entry.sources : sourcesOf(versions),
    registry: registry.version,
  };
}

function verdictRecord(registry: Registry, entry: Entry, id: (typeof DEFINITION_IDS)[number]) {
  const { status, unmet, undecided } = judgeEntry(registry, entry, id);
  return { status, unmet, undecided };
}

/** The licence that all versions share. A name of null stands for an unknown licence, `mixed` for several. */
function sharedLicence(versions: readonly Version[]) {
  const id = sharedValue(versions.map(({ licence }) => licence?.id ?? null));
  if (id === 'mixed') return { name: 'mixed', spdx: null, osiApproved: sharedApproval(versions) };
  const licence = versions[0]?.licence;
  if (!licence) return { name: null, spdx: null, osiApproved: null };
  const { name, spdx, osiApproved, restrictions } = licence;
  return { name, spdx, osiApproved, restrictions };
}

function sharedApproval(versions: readonly Version[]): boolean | null {
  const approvals = new Set(versions.map(({ licence }) => licence?.osiApproved ?? null));
  const [approval = null, ...others] = approvals;
  return others.length > 0 ? null : approval;
}

function sharedValue<T>(values: readonly T[]): T | 'mixed' {
  const [first, ...others] = new Set(values);
  return others.length > 0 || values.length === 0 ? 'mixed' : (first as T);
}

function developerName(registry: Registry, entry: Entry): string {
  return entry.kind === 'organisation' ? entry.name : (registry.get(entry.developer)?.name ?? entry.developer);
}

function sourcesOf(versions: readonly Version[]) {
  const byUrl = new Map(versions.flatMap(({ sources }) => sources.map(({ url, checked }) => [url, checked] as const)));
  return [...byUrl].map(([url, checked]) => ({ url, checked }));
}
