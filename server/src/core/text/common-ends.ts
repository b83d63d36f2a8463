/** Finds what two versions of a text have in common at their beginning and at their end. */

export interface CommonEnds {
  /** Code units that both begin with. */
  readonly before: number;
  /** Code units that both end with; the two never overlap. */
  readonly behind: number;
}

/** Long runs are compared at once: an edit in a large text is found in less than a millisecond. */
const RUN = 4096;

export function commonEnds(old: string, text: string): CommonEnds {
  const shorter = Math.min(old.length, text.length);
  let before = 0;
  while (before + RUN <= shorter && old.slice(before, before + RUN) === text.slice(before, before + RUN)) before += RUN;
  while (before < shorter && old.charCodeAt(before) === text.charCodeAt(before)) before++;
  const rest = shorter - before;
  let behind = 0;
  const isSameRun = (from: number) =>
    old.slice(old.length - from - RUN, old.length - from) === text.slice(text.length - from - RUN, text.length - from);
  while (behind + RUN <= rest && isSameRun(behind)) behind += RUN;
  while (behind < rest && old.charCodeAt(old.length - behind - 1) === text.charCodeAt(text.length - behind - 1))
    behind++;
  return { before, behind };
}
