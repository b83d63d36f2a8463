/** The months' names, in lower case. */

export const ENGLISH_MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december'.split(' '),
);

/** English and French. */
export const MONTHS: ReadonlySet<string> = new Set([
  ...ENGLISH_MONTHS,
  ...'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
]);
