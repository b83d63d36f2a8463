/** Numbers findings that say the same, so that each gets a mark of its own. */

/** Gives how often a fingerprint was there before, counted for one text. */
export function createOccurrences(): (fingerprint: string) => number {
  const counts = new Map<string, number>();
  return (fingerprint) => {
    const before = counts.get(fingerprint) ?? 0;
    counts.set(fingerprint, before + 1);
    return before;
  };
}
