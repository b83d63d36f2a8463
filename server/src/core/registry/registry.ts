/** The registry in memory: entries by id, versions of families and companies, licences. */
import type { Dispute, EarlierFacts, Entry, EntryName, Family, Licence, Organisation, Version } from './entry.ts';
import {
  COMPONENTS,
  type Component,
  type ComponentState,
  type DeveloperFile,
  type EarlierRecord,
  type LicenceRecord,
  type VersionRecord,
} from './schema.ts';

/** All that a registry is made of; `npm run build` packs the bundled one from server/registry. */
export interface RegistryData {
  /** Such as `2026.11`. */
  readonly version: string;
  /** The day it was made, YYYY-MM-DD. */
  readonly date: string;
  readonly developers: readonly DeveloperFile[];
  readonly licences: readonly LicenceRecord[];
  /** SPDX ids that the Open Source Initiative has approved. */
  readonly osiApproved: readonly string[];
  readonly attribution: string;
  /** By the id of a version. */
  readonly disputes?: Readonly<Record<string, readonly Dispute[]>>;
}

export interface Registry {
  readonly version: string;
  /** The day it was made, YYYY-MM-DD. */
  readonly date: string;
  /** Set where only the facts up to a day count, YYYY-MM-DD. */
  readonly asOf?: string;
  readonly attribution: string;
  readonly entries: readonly Entry[];
  readonly licences: readonly Licence[];
  /** SPDX ids that the Open Source Initiative has approved. */
  readonly osiApproved: ReadonlySet<string>;
  get(id: string): Entry | undefined;
  /** The versions that an entry stands for: itself, a family's, or all of a company's; oldest first within a family. */
  versionsOf(entry: Entry): readonly Version[];
  /** The same registry with other contents. */
  withEntries(entries: readonly Entry[], licences: readonly Licence[]): Registry;
}

/** Puts files together. They are taken as checked: see parse.ts. A later file's entry replaces one of the same id. */
export function createRegistry(data: RegistryData): Registry {
  const osiApproved = new Set(data.osiApproved);
  const licences = data.licences.map((record) => toLicence(record, osiApproved));
  const licenceById = new Map(licences.map((licence) => [licence.id, licence]));
  const byId = new Map<string, Entry>();
  for (const file of data.developers) {
    for (const entry of entriesOf(file, licenceById)) {
      const disputes = data.disputes?.[entry.id];
      byId.set(entry.id, disputes && entry.kind === 'version' ? { ...entry, disputes } : entry);
    }
  }
  const { version, date, attribution } = data;
  return registryOf({ version, date, attribution, osiApproved }, [...byId.values()], licences);
}

type Frame = Pick<Registry, 'version' | 'date' | 'attribution' | 'osiApproved'>;

function registryOf(frame: Frame, entries: readonly Entry[], licences: readonly Licence[]): Registry {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const version = (id: string): readonly Version[] => {
    const entry = byId.get(id);
    return entry?.kind === 'version' ? [entry] : [];
  };
  const versionsOf = (entry: Entry): readonly Version[] => {
    if (entry.kind === 'version') return [entry];
    if (entry.kind === 'family') return entry.versions.flatMap(version);
    return entry.families.flatMap((id) => {
      const family = byId.get(id);
      return family ? versionsOf(family) : [];
    });
  };
  return {
    ...frame,
    entries,
    licences,
    get: (id) => byId.get(id),
    versionsOf,
    withEntries: (others, otherLicences) => registryOf(frame, others, otherLicences),
  };
}

/** A licence as the engine knows it; `approved` holds the SPDX ids that the OSI has approved. */
export function toLicence(record: LicenceRecord, approved: ReadonlySet<string>): Licence {
  return {
    id: record.id,
    name: record.name,
    names: [record.name, ...(record.spdx ? [record.spdx] : []), ...(record.aliases ?? [])],
    spdx: record.spdx,
    osiApproved: record.spdx !== null && approved.has(record.spdx),
    restrictions: record.restrictions ?? [],
    sources: record.sources,
  };
}

/** The entries of a developer's file. */
export function entriesOf(file: DeveloperFile, licences: ReadonlyMap<string, Licence>): Entry[] {
  const { developer, families } = file;
  const organisation: Organisation = {
    kind: 'organisation',
    id: developer.id,
    name: developer.name,
    names: namesOf(developer),
    ...(developer.country ? { country: developer.country } : {}),
    ...(developer.houseFamily ? { houseFamily: developer.houseFamily } : {}),
    families: families.map((family) => family.id),
  };
  return [
    organisation,
    ...families.flatMap((family): Entry[] => {
      const versions = family.versions.map((record) => toVersion(record, developer.id, family.id, licences));
      const group: Family = {
        kind: 'family',
        id: family.id,
        name: family.name,
        names: namesOf(family),
        developer: developer.id,
        versions: versions.map((version) => version.id),
      };
      return [group, ...versions];
    }),
  ];
}

type Named = { name: string; ambiguous?: true | undefined; aliases?: DeveloperFile['developer']['aliases'] };

function namesOf({ name, ambiguous, aliases }: Named): EntryName[] {
  const names: EntryName[] = [{ text: name, ambiguous: ambiguous === true }];
  if (!aliases) return names;
  for (const alias of aliases) {
    if (typeof alias === 'string') names.push({ text: alias, ambiguous: false });
    else if (alias.language)
      names.push({ text: alias.name, ambiguous: alias.ambiguous === true, language: alias.language });
    else names.push({ text: alias.name, ambiguous: alias.ambiguous === true });
  }
  return names;
}

function toVersion(
  record: VersionRecord,
  developer: string,
  family: string,
  licences: ReadonlyMap<string, Licence>,
): Version {
  const components = { ...UNKNOWN };
  for (const name of COMPONENTS) components[name] = record[name] ?? 'unknown';
  const version: { -readonly [K in keyof Version]: Version[K] } = {
    kind: 'version',
    id: record.id,
    name: record.name,
    names: namesOf(record),
    developer,
    family,
    weights: record.weights,
    components,
    sources: record.sources,
  };
  // A thousand versions are made at each start: spreading what is optional would take half of the time.
  const licence = record.licence ? licences.get(record.licence) : undefined;
  const codeLicence = record.codeLicence ? licences.get(record.codeLicence) : undefined;
  if (record.released) version.released = record.released;
  if (licence) version.licence = licence;
  if (codeLicence) version.codeLicence = codeLicence;
  if (record.base) version.base = record.base;
  if (record.earlier) version.earlier = record.earlier.map((facts) => toEarlier(facts, licences));
  return version;
}

const UNKNOWN = Object.fromEntries(COMPONENTS.map((name) => [name, 'unknown'])) as Record<Component, ComponentState>;

function toEarlier(record: EarlierRecord, licences: ReadonlyMap<string, Licence>): EarlierFacts {
  const { until, weights, licence, codeLicence, ...components } = record;
  const known = (id: string | null) => (id === null ? null : (licences.get(id) ?? null));
  return {
    until,
    ...(weights ? { weights } : {}),
    ...(licence !== undefined ? { licence: known(licence) } : {}),
    ...(codeLicence !== undefined ? { codeLicence: known(codeLicence) } : {}),
    components: components as EarlierFacts['components'],
  };
}
