/** The registry in memory: entries by id, versions of families and companies, licences. */
import type { EarlierFacts, Entry, EntryName, Family, Licence, Organisation, Version } from './entry.ts';
import type { RegistryData } from './registry-data.ts';
import {
  COMPONENTS,
  type Component,
  type ComponentState,
  type DeveloperFile,
  type EarlierRecord,
  type LicenceRecord,
  type VersionRecord,
} from './schema.ts';
import { type Shelf, shelfOf } from './shelf.ts';

export interface Registry extends Shelf {
  readonly version: string;
  /** The day it was made, YYYY-MM-DD. */
  readonly date: string;
  /** Set where only the facts up to a day count, YYYY-MM-DD. */
  readonly asOf?: string;
  readonly attribution: string;
  readonly licences: readonly Licence[];
  /** SPDX ids that the Open Source Initiative has approved. */
  readonly osiApproved: ReadonlySet<string>;
  /** The versions that an entry stands for: itself, a family's, or all of a company's; oldest first within a family. */
  versionsOf(entry: Entry): readonly Version[];
  /** The same registry with other contents. */
  withEntries(entries: readonly Entry[], licences: readonly Licence[]): Registry;
}

/** Puts files together. They are taken as checked: see parse.ts. A later file's entry replaces one of the same id. */
export function createRegistry(data: RegistryData): Registry {
  const { version, date, attribution } = data;
  const frame = { version, date, attribution, osiApproved: new Set(data.osiApproved) };
  const licences = createLicences(data.licences, frame.osiApproved);
  const licenceById = new Map(licences.map((licence) => [licence.id, licence]));
  const byId = new Map<string, Entry>();
  for (const file of data.developers)
    for (const entry of entriesOf(file, licenceById)) byId.set(entry.id, withDisputes(entry, data.disputes));
  return registryOf(frame, shelfOf([...byId.values()]), licences);
}

export type Frame = Pick<Registry, 'version' | 'date' | 'attribution' | 'osiApproved'>;

export function registryOf(frame: Frame, shelf: Shelf, licences: readonly Licence[]): Registry {
  const version = (id: string): readonly Version[] => {
    const entry = shelf.get(id);
    return entry?.kind === 'version' ? [entry] : [];
  };
  const versionsOf = (entry: Entry): readonly Version[] => {
    if (entry.kind === 'version') return [entry];
    if (entry.kind === 'family') return entry.versions.flatMap(version);
    return entry.families.flatMap((id) => {
      const family = shelf.get(id);
      return family ? versionsOf(family) : [];
    });
  };
  return {
    ...frame,
    // Not all of them are made before they are asked for.
    get entries() {
      return shelf.entries;
    },
    houses: shelf.houses,
    get: shelf.get,
    startsName: shelf.startsName,
    entriesBeginning: shelf.entriesBeginning,
    licences,
    versionsOf,
    withEntries: (others, otherLicences) => registryOf(frame, shelfOf(others), otherLicences),
  };
}

export function withDisputes(entry: Entry, disputes: RegistryData['disputes']): Entry {
  const found = entry.kind === 'version' ? disputes?.[entry.id] : undefined;
  return found && entry.kind === 'version' ? { ...entry, disputes: found } : entry;
}

export function createLicences(records: readonly LicenceRecord[], approved: ReadonlySet<string>): readonly Licence[] {
  return records.map((record) => toLicence(record, approved));
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

type Ambiguity = true | 'word' | undefined;
type Named = { name: string; ambiguous?: Ambiguity; aliases?: DeveloperFile['developer']['aliases'] };

function namesOf({ name, ambiguous, aliases = [] }: Named): EntryName[] {
  return [
    nameOf(name, ambiguous),
    ...aliases.map((alias) =>
      typeof alias === 'string' ? nameOf(alias, undefined) : nameOf(alias.name, alias.ambiguous, alias.language),
    ),
  ];
}

function nameOf(text: string, ambiguous: Ambiguity, language?: string): EntryName {
  return {
    text,
    ambiguous: ambiguous !== undefined,
    ...(ambiguous === 'word' ? { word: true as const } : {}),
    ...(language === undefined ? {} : { language }),
  };
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
