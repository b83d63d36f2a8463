/** The bundled registry, of which a developer's entries are made when a text has a word that one of their names begins with. */
import type { Entry, Licence } from './entry.ts';
import { createLicences, entriesOf, type Frame, type Registry, registryOf, withDisputes } from './registry.ts';
import type { RegistryData } from './registry-data.ts';
import type { DeveloperFile } from './schema.ts';
import type { Shelf } from './shelf.ts';

/** `RegistryData`, and what is looked up before any developer is read. */
interface PackedData extends RegistryData {
  /** By the form of a token: numbers of the developers that have names which begin with it. */
  readonly beginnings: readonly (readonly [norm: string, developers: readonly number[]])[];
  readonly houses: readonly string[];
}

/** `text` is JSON as `scripts/pack-registry.mjs` writes it: each developer stands on a line of its own, behind all the rest. */
export function readPacked(text: string): Registry {
  const [first = '', ...lines] = text.split('\n');
  const head = JSON.parse(`${first}]}`) as PackedData;
  const { version, date, attribution } = head;
  const frame: Frame = { version, date, attribution, osiApproved: new Set(head.osiApproved) };
  const licences = createLicences(head.licences, frame.osiApproved);
  return registryOf(frame, packedShelf(lines.slice(0, -1), head, licences), licences);
}

function packedShelf(lines: readonly string[], head: PackedData, licences: readonly Licence[]): Shelf {
  const licenceById = new Map(licences.map((licence) => [licence.id, licence]));
  const beginnings = new Map(head.beginnings);
  const byId = new Map<string, Entry>();
  const made: (readonly Entry[])[] = [];
  const ofDeveloper = (i: number): readonly Entry[] => {
    const known = made[i];
    if (known) return known;
    const file = JSON.parse((lines[i] ?? '').replace(/,$/, '')) as DeveloperFile;
    const entries = entriesOf(file, licenceById).map((entry) => withDisputes(entry, head.disputes));
    for (const entry of entries) byId.set(entry.id, entry);
    made[i] = entries;
    return entries;
  };
  let all: readonly Entry[] | undefined;
  return {
    get entries() {
      all ??= lines.flatMap((_, i) => ofDeveloper(i));
      return all;
    },
    houses: new Set(head.houses),
    get(id) {
      const known = byId.get(id);
      if (known || all) return known;
      const mark = `"id":${JSON.stringify(id)}`;
      for (const [i, line] of lines.entries()) if (!made[i] && line.includes(mark)) ofDeveloper(i);
      return byId.get(id);
    },
    startsName: (norm) => beginnings.has(norm),
    entriesBeginning: (norm) => beginnings.get(norm)?.flatMap(ofDeveloper) ?? [],
  };
}
