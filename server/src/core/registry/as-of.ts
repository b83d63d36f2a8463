/** The registry as it stood on a day: what was released or changed later does not count. */
import type { EarlierFacts, Entry, Version } from './entry.ts';
import type { Registry } from './registry.ts';
import { isBy, releasesOf } from './releases.ts';
import { COMPONENTS, type Component, type ComponentState } from './schema.ts';

/** `day` is YYYY-MM-DD; an empty one leaves the registry as it is. What has no date to go by counts on every day. */
export function registryAsOf(registry: Registry, day: string): Registry {
  if (day === '') return registry;
  const releases = releasesOf(registry);
  const isOut = ({ id }: Version) => isBy(releases.get(id) ?? '', day);
  const versionThen = (version: Version) => (isOut(version) ? versionAsOf(version, day) : withoutFacts(version));
  const byId = new Map<string, Entry>(
    registry.entries.map((entry) => [entry.id, entry.kind === 'version' ? versionThen(entry) : entry]),
  );
  const get = (id: string) => byId.get(id);
  const current = (entry: Entry) => get(entry.id) ?? entry;
  return {
    ...registry,
    asOf: day,
    entries: [...byId.values()],
    get,
    versionsOf: (entry) =>
      entry.kind === 'version'
        ? [current(entry) as Version]
        : registry.versionsOf(entry).flatMap((version) => (isOut(version) ? [current(version) as Version] : [])),
  };
}

/** True also where the date of release is not known. */
export function isReleasedBy({ released }: Version, day: string): boolean {
  return released === undefined || isBy(released, day);
}

/** All that held until later days; of a fact that changed twice, what was before the first change. */
function versionAsOf(version: Version, day: string): Version {
  const then = version.earlier?.filter(({ until }) => day < until) ?? [];
  return then.reduceRight(withEarlier, version);
}

function withEarlier(version: Version, { weights, licence, codeLicence, components }: EarlierFacts): Version {
  const { licence: now, codeLicence: codeNow, ...rest } = version;
  const given = (then: typeof licence, otherwise: typeof now) => (then === undefined ? otherwise : (then ?? undefined));
  const weightsLicence = given(licence, now);
  const code = given(codeLicence, codeNow);
  return {
    ...rest,
    weights: weights ?? version.weights,
    ...(weightsLicence ? { licence: weightsLicence } : {}),
    ...(code ? { codeLicence: code } : {}),
    components: { ...version.components, ...components },
  };
}

function withoutFacts({ licence: _licence, codeLicence: _codeLicence, ...rest }: Version): Version {
  return { ...rest, weights: 'unknown', components: UNKNOWN };
}

const UNKNOWN = Object.fromEntries(COMPONENTS.map((name) => [name, 'unknown'])) as Record<Component, ComponentState>;
