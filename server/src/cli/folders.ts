/** Lists folders for a search: links count as what they lead to, loops are cut, and what can't be read is reported. */
import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { reasonOf } from './unreadable.ts';

/** What an entry is; of a link, what it leads to. */
export interface FolderEntry {
  readonly name: string;
  isFile(): boolean;
  isDirectory(): boolean;
  /** Never, as links are resolved. */
  isSymbolicLink(): boolean;
}

export interface FolderReader {
  /** The entries of a folder, links last; none where it can't be read. */
  list(folder: string): readonly FolderEntry[];
  /** Paths of all files below a folder, each folder read once however many links lead to it. */
  filesBelow(folder: string): readonly string[];
}

export interface FolderProblem {
  readonly path: string;
  readonly reason: string;
  /** Whether there is nothing to read, rather than something that can't be read. */
  readonly missing: boolean;
}

const SKIPPED: ReadonlySet<string> = new Set(['node_modules', '.git']);
/** What `--fix` leaves behind where the machine stops it. */
const LEFTOVER = /^\.open-claims-[0-9a-f]{24}\.tmp$/;

export interface FolderFilter {
  /** Tells files by their names; only for wanted ones a broken link is a problem. */
  isWanted(name: string): boolean;
  /** Tells files and folders that are passed over. */
  isLeftOut(path: string, isFolder: boolean): boolean;
}

export function createFolderReader(
  { isWanted, isLeftOut }: FolderFilter,
  report: (problem: FolderProblem) => void,
): FolderReader {
  const list = (folder: string): readonly FolderEntry[] => {
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      report({ path: folder, reason: reasonOf(error), missing: isMissing(error) });
      return [];
    }
    const kept = entries.filter(({ name }) => !SKIPPED.has(name) && !LEFTOVER.test(name));
    const links = kept.filter((entry) => entry.isSymbolicLink());
    return [
      ...kept.filter((entry) => !entry.isSymbolicLink()),
      ...links.flatMap(({ name }) => target(join(folder, name), name) ?? []),
    ].filter((entry) => !isLeftOut(join(folder, entry.name), entry.isDirectory()));
  };

  const target = (path: string, name: string): FolderEntry | undefined => {
    try {
      const stats = statSync(path);
      if (stats.isDirectory() && leadsUp(path)) return undefined;
      return {
        name,
        isFile: () => stats.isFile(),
        isDirectory: () => stats.isDirectory(),
        isSymbolicLink: () => false,
      };
    } catch (error) {
      // Some editors mark an open file by a link of this name that leads nowhere.
      const isLock = name.startsWith('.#');
      const missing = isMissing(error);
      if (isWanted(name) && !isLock)
        report({ path, reason: missing ? 'is a link to a file that does not exist' : reasonOf(error), missing });
      return undefined;
    }
  };

  const filesBelow = (folder: string, read = new Set<string>()): readonly string[] => {
    const real = realPath(folder);
    if (read.has(real)) return [];
    read.add(real);
    return list(folder).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path, read);
      return entry.isFile() ? [path] : [];
    });
  };

  return { list, filesBelow: (folder) => filesBelow(folder) };
}

/** The path without links, or the path itself where it can't be followed. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

/** Whether a link leads to a folder that it stands in: a search would go round forever. */
function leadsUp(link: string): boolean {
  const real = realPath(link);
  for (let path = link; dirname(path) !== path; ) {
    path = dirname(path);
    if (realPath(path) === real) return true;
  }
  return false;
}

function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
}
