/** Finds the files that names on the command line mean, and reads them. */
import { closeSync, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { formatOfFile, MOST_TEXT } from '../core/index.ts';
import { decode } from './decode.ts';
import { documentKindOf, isFoundInFolders } from './documents/kinds.ts';
import { createFolderReader, type FolderReader, realPath } from './folders.ts';
import { reasonOf, type Unreadable } from './unreadable.ts';

export interface Found {
  /** As they are to be shown: relative to the working directory where the name was. */
  readonly paths: readonly string[];
  readonly problems: readonly Unreadable[];
}

export interface FindOptions {
  readonly workingDirectory: string;
  /** Whether files of unknown formats in directories and globs are checked too. */
  readonly anyFormat: boolean;
  /** Whether a file that is left out stays out although it is named. */
  readonly excludesNamed?: boolean;
  /** Tells files and folders, by absolute path, that are not looked at unless somebody names them. */
  isLeftOut(path: string, isFolder: boolean): boolean;
}

/** Expands one name: a file stands for itself, a directory and a glob for the texts in them, sorted. */
export async function findFiles(name: string, options: FindOptions): Promise<Found> {
  const path = resolve(options.workingDirectory, name);
  const kind = kindOf(path);
  if (kind === 'file')
    return { paths: options.excludesNamed && options.isLeftOut(path, false) ? [] : [name], problems: [] };
  const isGlob = kind !== 'directory';
  if (isGlob && !/[*?[\]{}()!]/.test(name)) return { paths: [], problems: [{ name, reason: kind.reason }] };

  const isWanted = (file: string) =>
    options.anyFormat ||
    formatOfFile(file) !== undefined ||
    (isGlob ? documentKindOf(file) !== undefined : isFoundInFolders(file));
  const problems: Unreadable[] = [];
  const root = isGlob ? options.workingDirectory : path;
  const shown = (file: string) => (isGlob ? relative(root, file) : join(name, relative(root, file))) || '.';
  let left = 0;
  const isLeftOut = (file: string, isFolder: boolean) => {
    const result = (isFolder || isWanted(file)) && options.isLeftOut(resolve(root, file), isFolder);
    if (result) left++;
    return result;
  };
  const reader = createFolderReader({ isWanted, isLeftOut }, (problem) => {
    // Where a pattern starts in a folder that is not there, it finds no file: that is said below.
    if (isGlob && problem.missing && path.startsWith(resolve(problem.path))) return;
    problems.push({ name: shown(problem.path), reason: problem.reason });
  });
  const found = isGlob ? await expand(name, root, reader) : reader.filesBelow(root).map(shown);
  const wanted = distinct(found.filter(isWanted), options.workingDirectory);
  if (wanted.length === 0 && problems.length === 0) problems.push({ name, reason: nothingIn(found.length, left) });
  return { paths: wanted, problems };
}

function nothingIn(found: number, left: number): string {
  if (left > 0)
    return 'what it holds is left out by .gitignore, .open-claimsignore or the project file; --no-ignore checks it';
  return found > 0 ? 'holds no file of a known format' : 'no file found';
}

/** The same for all names of one file, whatever links and dots lead to it. */
export function fileIdentity(path: string, workingDirectory: string): string {
  return realPath(resolve(workingDirectory, path));
}

const TOO_LONG = `is larger than ${MOST_TEXT / 1e6} MB, which is too much for one text`;

/** The file's text, with its byte order mark, so that offsets hold. */
export function readText(path: string, workingDirectory: string): string | Unreadable {
  try {
    const bytes = readBytes(resolve(workingDirectory, path));
    return bytes ? decode(bytes, path) : { name: path, reason: TOO_LONG };
  } catch (error) {
    return { name: path, reason: reasonOf(error) };
  }
}

/** All that comes from standard input. */
export async function readStream(stream: AsyncIterable<Uint8Array>, name: string): Promise<Buffer | Unreadable> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      length += chunk.length;
      if (length > MOST_TEXT) return { name, reason: TOO_LONG };
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    return { name, reason: reasonOf(error) };
  }
}

/** Undefined where there are too many. */
function readBytes(path: string): Buffer | undefined {
  const file = openSync(path, 'r');
  try {
    const stats = fstatSync(file);
    if (stats.isFile() && stats.size > 0) return stats.size > MOST_TEXT ? undefined : readFileSync(file);
    // Pipes and the like tell no size, and some never end.
    const bytes = Buffer.allocUnsafe(MOST_TEXT + 1);
    let length = 0;
    for (let count = -1; count !== 0 && length <= MOST_TEXT; length += count)
      count = readSync(file, bytes, length, bytes.length - length, null);
    return length > MOST_TEXT ? undefined : bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

async function expand(pattern: string, workingDirectory: string, reader: FolderReader): Promise<readonly string[]> {
  const { globSync } = await import('tinyglobby');
  return globSync([sep === '\\' ? pattern.replaceAll('\\', '/') : pattern], {
    cwd: workingDirectory,
    dot: true,
    expandDirectories: false,
    // The reader has resolved links already.
    followSymbolicLinks: false,
    fs: { readdirSync: reader.list as unknown as typeof import('node:fs').readdirSync },
  });
}

/** Sorted, each file once: by its own name where it is there, else by that of a link. */
function distinct(paths: readonly string[], workingDirectory: string): readonly string[] {
  const home = realPath(workingDirectory);
  const names = new Map<string, string>();
  for (const path of paths.toSorted()) {
    const real = fileIdentity(path, workingDirectory);
    if (!names.has(real) || resolve(home, path) === real) names.set(real, path);
  }
  return [...names.values()].sort();
}

type Missing = { readonly reason: string };

function kindOf(path: string): 'file' | 'directory' | Missing {
  try {
    return statSync(path).isDirectory() ? 'directory' : 'file';
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}
