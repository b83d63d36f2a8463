/** Entries of the registry in machine-readable form. Field names are a contract with other programs. */
import { DEFINITION_IDS, type Entry, judgeEntry, opennessOf, type Registry, type Version } from '../core/index.ts';

type Component = keyof Version['components'];
type FactName = 'weights' | 'licence' | Component;

/**
 * What `registry list` gives of an entry. Families and companies show what all their versions share;
 * a fact that is not the same for all is unknown (a licence null) and named in `differs`.
 */
export function entryRecord(registry: Registry, entry: Entry) {
  const versions = registry.versionsOf(entry);
  return {
    id: entry.id,
    name: entry.name,
    kind: entry.kind,
    developer: developerName(registry, entry),
    released: entry.kind === 'version' ? (entry.released ?? null) : null,
    weights: shared(versions, ({ weights }) => weights, 'unknown'),
    licence: shared(versions, licenceId, null),
    trainingData: sharedComponent(versions, 'trainingData'),
    trainingCode: sharedComponent(versions, 'trainingCode'),
    status: opennessOf(registry, entry),
    differs: differing(versions, ['weights', 'licence', 'trainingData', 'trainingCode']),
    sources: sourcesOf(versions),
  };
}

/** All that `explain --format json` gives of an entry. */
export function explanationRecord(registry: Registry, entry: Entry) {
  const versions = registry.versionsOf(entry);
  const { licence: _licence, differs: _differs, sources: _sources, ...record } = entryRecord(registry, entry);
  const components = Object.keys(versions[0]?.components ?? {}) as Component[];
  return {
    ...record,
    licence: sharedLicence(versions),
    ...Object.fromEntries(components.map((name) => [name, sharedComponent(versions, name)])),
    differs: differing(versions, ['weights', 'licence', ...components]),
    ...(entry.kind === 'version' && entry.base ? { base: entry.base } : {}),
    verdicts: Object.fromEntries(DEFINITION_IDS.map((id) => [id, verdictRecord(registry, entry, id)])),
    ...(entry.kind === 'version' ? { family: entry.family } : { versions: versions.map(({ id }) => id) }),
    sources: entry.kind === 'version' ? entry.sources : sourcesOf(versions),
    registry: registry.version,
    ...(registry.asOf ? { asOf: registry.asOf } : {}),
  };
}

function verdictRecord(registry: Registry, entry: Entry, id: (typeof DEFINITION_IDS)[number]) {
  const { status, unmet, undecided } = judgeEntry(registry, entry, id);
  return { status, unmet, undecided };
}

/** The licence that all versions share; a name of null stands for an unknown licence, or for several. */
function sharedLicence(versions: readonly Version[]) {
  const licence = shared(versions, (version) => version.licence ?? null, null);
  if (!licence) return { name: null, spdx: null, osiApproved: sharedApproval(versions) };
  const { name, spdx, osiApproved, restrictions } = licence;
  return { name, spdx, osiApproved, restrictions };
}

function sharedApproval(versions: readonly Version[]): boolean | null {
  return shared(versions, ({ licence }) => licence?.osiApproved ?? null, null);
}

function sharedComponent(versions: readonly Version[], name: Component) {
  return shared(versions, ({ components }) => components[name], 'unknown');
}

/** The value that a fact has in all versions, or `otherwise`. */
function shared<T>(versions: readonly Version[], of: (version: Version) => T, otherwise: T): T {
  const [first = otherwise, ...others] = new Set(versions.map(of));
  return others.length > 0 ? otherwise : first;
}

function differing(versions: readonly Version[], names: readonly FactName[]): readonly FactName[] {
  return names.filter((name) => new Set(versions.map((version) => factOf(version, name))).size > 1);
}

function factOf(version: Version, name: FactName): string | null {
  if (name === 'licence') return licenceId(version);
  return name === 'weights' ? version.weights : version.components[name];
}

function licenceId({ licence }: Version): string | null {
  return licence?.id ?? null;
}

function developerName(registry: Registry, entry: Entry): string {
  return entry.kind === 'organisation' ? entry.name : (registry.get(entry.developer)?.name ?? entry.developer);
}

function sourcesOf(versions: readonly Version[]) {
  const byUrl = new Map(versions.flatMap(({ sources }) => sources.map(({ url, checked }) => [url, checked] as const)));
  return [...byUrl].map(([url, checked]) => ({ url, checked }));
}
