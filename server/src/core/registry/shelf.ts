/** Where a registry's entries stand: looked up by id and by how their names begin. */
import type { Entry } from './entry.ts';
import { beginningsOf } from './spellings.ts';

export interface Shelf {
  readonly entries: readonly Entry[];
  /** Ids of the families that stand for their houses in prose. */
  readonly houses: ReadonlySet<string>;
  get(id: string): Entry | undefined;
  /** Whether some name begins with a token of this form. */
  startsName(norm: string): boolean;
  /** All with a name that begins so, and maybe others, in the order of the entries. */
  entriesBeginning(norm: string): readonly Entry[];
}

export function shelfOf(entries: readonly Entry[]): Shelf {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  let index: ReadonlyMap<string, readonly Entry[]> | undefined;
  const byBeginning = () => {
    index ??= indexOf(entries);
    return index;
  };
  return {
    entries,
    houses: new Set(
      entries.flatMap((entry) => (entry.kind === 'organisation' && entry.houseFamily ? [entry.houseFamily] : [])),
    ),
    get: (id) => byId.get(id),
    startsName: (norm) => byBeginning().has(norm),
    entriesBeginning: (norm) => byBeginning().get(norm) ?? [],
  };
}

function indexOf(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const norm of beginningsOf(entry.names.map(({ text }) => text))) {
      const found = index.get(norm);
      if (found) found.push(entry);
      else index.set(norm, [entry]);
    }
  }
  return index;
}
