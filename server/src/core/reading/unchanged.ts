/** What two readings of a document have in common at its beginning and end, and lists that are carried over from one to the next. */

/** How many items at the beginning and at the end are the same. */
export interface Unchanged {
  readonly before: number;
  readonly behind: number;
  /** How far the items at the end have moved. */
  readonly shift: number;
}

/** Compares by identity. */
export function unchangedOf<Item>(old: readonly Item[], items: readonly Item[]): Unchanged {
  const shorter = Math.min(old.length, items.length);
  const shift = items.length - old.length;
  let before = 0;
  while (before < shorter && old[before] === items[before]) before++;
  let behind = 0;
  while (behind < shorter - before && old[old.length - behind - 1] === items[items.length - behind - 1]) behind++;
  return { before, behind, shift };
}

/** The old list with new items between its beginning and its end. */
export function spliced<Item>(
  old: readonly Item[],
  { before, behind, shift }: Unchanged,
  make: (index: number) => Item,
): readonly Item[] {
  const fresh: Item[] = [];
  for (let i = before; i < old.length + shift - behind; i++) fresh.push(make(i));
  return [...old.slice(0, before), ...fresh, ...old.slice(old.length - behind)];
}

/** The same for ascending indices of some items of a list; `length` is that of the new list. */
export function splicedIndices(
  old: readonly number[],
  { before, behind, shift }: Unchanged,
  length: number,
  isMeant: (index: number) => boolean,
): readonly number[] {
  const indices = old.filter((index) => index < before);
  const end = length - behind;
  for (let i = before; i < end; i++) if (isMeant(i)) indices.push(i);
  for (const index of old) if (index + shift >= end && index >= before) indices.push(index + shift);
  return indices;
}
