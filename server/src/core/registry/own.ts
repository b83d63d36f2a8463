/** A user's own entries, put over a registry: new ones, and others in place of those that bear the same id. */
import type { Entry, EntryName, Family, Organisation } from './entry.ts';
import { entriesOf, type Registry, toLicence } from './registry.ts';
import type { DeveloperFile, LicenceRecord } from './schema.ts';

/** Files that have been checked: see read-files.ts. */
export interface OwnFiles {
  readonly developers: readonly DeveloperFile[];
  readonly licences: readonly LicenceRecord[];
}

export function withOwnFiles(registry: Registry, { developers, licences }: OwnFiles): Registry {
  if (developers.length === 0 && licences.length === 0) return registry;
  const ownLicences = licences.map((record) => toLicence(record, registry.osiApproved));
  const licenceById = new Map([...registry.licences, ...ownLicences].map((licence) => [licence.id, licence]));
  const own = developers.flatMap((file) => entriesOf(file, licenceById));
  const byId = new Map<string, Entry>(withoutNames(registry.entries, own).map((entry) => [entry.id, entry]));
  for (const entry of own) byId.set(entry.id, merged(byId.get(entry.id), entry));
  return registry.withEntries([...byId.values()], [...licenceById.values()]);
}

/** A name that the user gives means what the user says it means. */
function withoutNames(entries: readonly Entry[], own: readonly Entry[]): readonly Entry[] {
  const taken = new Map(own.flatMap(({ id, names }) => names.map(({ text }) => [nameKey(text), id] as const)));
  return entries.map((entry) => {
    const names = entry.names.filter(({ text }) => (taken.get(nameKey(text)) ?? entry.id) === entry.id);
    return names.length === entry.names.length ? entry : { ...entry, names };
  });
}

function nameKey(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, ' ');
}

/** Versions are replaced; families and companies gain what is new. */
function merged(known: Entry | undefined, own: Entry): Entry {
  if (own.kind === 'version') return { ...own, custom: true };
  if (known?.kind === 'family' && own.kind === 'family') return mergedFamily(known, own);
  if (known?.kind === 'organisation' && own.kind === 'organisation') return mergedOrganisation(known, own);
  return own;
}

function mergedFamily(known: Family, own: Family): Family {
  return {
    ...known,
    names: union(known.names, own.names),
    versions: [...new Set([...known.versions, ...own.versions])],
  };
}

function mergedOrganisation(known: Organisation, own: Organisation): Organisation {
  return {
    ...known,
    ...own,
    names: union(known.names, own.names),
    families: [...new Set([...known.families, ...own.families])],
  };
}

function union(known: readonly EntryName[], own: readonly EntryName[]): readonly EntryName[] {
  const keys = new Set(known.map(({ text }) => text));
  return [...known, ...own.filter(({ text }) => !keys.has(text))];
}
