/** How much of a project's own files is read and told, in every host. */

export const PROJECT_FILE = '.open-claims.json';
export const IGNORE_FILE = '.open-claimsignore';

export const PROJECT_LIMITS = {
  /** Of a project file, or of one that it extends. */
  mostFileBytes: 100_000,
  /** Of a file with patterns to ignore. */
  mostIgnoreBytes: 100_000,
  /** Files that one project file leads to through `extends`. */
  mostExtended: 20,
  mostGlobs: 200,
  mostOverrides: 200,
} as const;
