/** The registry as it stood on a day: what was released or changed later does not count. */
import type { EarlierFacts, Entry, Version } from './entry.ts';
import type { Registry } from './registry.ts';
import { COMPONENTS, type Component, type ComponentState } from './schema.ts';

/** `day` is YYYY-MM-DD. Versions without a date of release are taken to have been there. */
export function registryAsOf(registry: Registry, day: string): Registry {
  const byId = new Map<string, Entry>(
    registry.entries.map((entry) => [entry.id, entry.kind === 'version' ? versionAsOf(entry, day) : entry]),
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
        : registry.versionsOf(entry).flatMap((version) => {
            const then = current(version) as Version;
            return isReleasedBy(then, day) ? [then] : [];
          }),
  };
}

/** True also where the date of release is not known. A month counts from its first day. */
export function isReleasedBy({ released }: Version, day: string): boolean {
  return released === undefined || released <= day.slice(0, released.length);
}

function versionAsOf(version: Version, day: string): Version {
  if (!isReleasedBy(version, day)) return { ...withoutLicences(version), weights: 'unknown', components: UNKNOWN };
  const then = version.earlier?.find(({ until }) => day < until);
  return then ? withEarlier(version, then) : version;
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

function withoutLicences({ licence: _licence, codeLicence: _codeLicence, ...rest }: Version): Version {
  return rest;
}

const UNKNOWN = Object.fromEntries(COMPONENTS.map((name) => [name, 'unknown'])) as Record<Component, ComponentState>;
