/** Finds the files that names on the command line mean, and reads them as UTF-8. */
import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formatOfFile } from '../core/index.ts';

/** Something that can't be read, in words for one line. */
export interface Unreadable {
  readonly name: string;
  readonly reason: string;
}

export interface Found {
  /** As they are to be shown: relative to the working directory where the name was. */
  readonly paths: readonly string[];
  readonly problems: readonly Unreadable[];
}

export interface FindOptions {
  readonly workingDirectory: string;
  /** Whether files of unknown formats in directories and globs are checked too. */
  readonly anyFormat: boolean;
}

/** Expands one name: a file stands for itself, a directory and a glob for the texts in them, sorted. */
export async function findFiles(name: string, options: FindOptions): Promise<Found> {
  const kind = kindOf(resolve(options.workingDirectory, name));
  if (kind === 'file') return { paths: [name], problems: [] };
  const isGlob = kind !== 'directory';
  if (isGlob && !/[*?[\]{}()!]/.test(name)) return notFound(name, 'no such file or directory');
  const { glob } = await import('tinyglobby');
  const root = isGlob ? options.workingDirectory : resolve(options.workingDirectory, name);
  const found = await glob(isGlob ? [name.replaceAll('\\', '/')] : ['**/*'], {
    cwd: root,
    ignore: ['**/node_modules/**', '**/.git/**'],
    dot: true,
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  const wanted = options.anyFormat ? found : found.filter((path) => formatOfFile(path) !== undefined);
  if (wanted.length === 0)
    return notFound(name, found.length > 0 ? 'holds no file of a known format' : 'no file found');
  const paths = isGlob ? wanted : wanted.map((path) => join(name, path));
  return { paths: paths.sort(), problems: [] };
}

/** The file's text, with its byte order mark, so that offsets hold. */
export function readText(path: string, workingDirectory: string): string | Unreadable {
  try {
    return decode(readFileSync(resolve(workingDirectory, path)), path);
  } catch (error) {
    return { name: path, reason: reasonOf(error) };
  }
}

/** All that comes from standard input. */
export async function readStream(stream: AsyncIterable<Uint8Array>, name: string): Promise<string | Unreadable> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of stream) chunks.push(chunk);
  } catch (error) {
    return { name, reason: reasonOf(error) };
  }
  return decode(Buffer.concat(chunks), name);
}

function decode(bytes: Buffer, name: string): string | Unreadable {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  const mark = bytes.subarray(0, 2).toString('hex');
  const utf16 = mark === 'fffe' || mark === 'feff';
  return { name, reason: `is ${utf16 ? 'UTF-16' : 'not UTF-8 text'}; save it as UTF-8 to have it checked` };
}

function kindOf(path: string): 'file' | 'directory' | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return undefined;
  return stats.isDirectory() ? 'directory' : 'file';
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or directory',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a directory',
  EMFILE: 'too many open files',
};

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? message;
}

function notFound(name: string, reason: string): Found {
  return { paths: [], problems: [{ name, reason }] };
}
