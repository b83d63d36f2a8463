/** How much of a user's own registry files is read and told, in every host. */

export const OWN_FILE_LIMITS = {
  /** More is no table of models that people wrote. */
  mostBytes: 4_000_000,
  /** In one folder. */
  mostFiles: 500,
  /** Of one file: one that is broken throughout is told of so often and no more. */
  mostProblems: 100,
} as const;
