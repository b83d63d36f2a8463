/** The user's own registry files: those that options name, and the project's folder `.open-claims/registry`. */
import { closeSync, constants, existsSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { createLineIndex, type Registry, readRegistryFiles, withOwnFiles } from '../core/index.ts';
import type { Options } from './arguments.ts';
import { decode } from './decode.ts';
import { fileIdentity } from './files.ts';
import type { Host } from './host.ts';
import { reasonOf, type Unreadable } from './unreadable.ts';
import { warn } from './warn.ts';

/** Where a project keeps its own entries. */
const PROJECT_FOLDER = join('.open-claims', 'registry');
/** More is no table of models that people wrote. */
const MOST_BYTES = 4_000_000;
const MOST_FILES = 500;
/** A file that is broken throughout is told of so often and no more. */
const MOST_PROBLEMS = 100;

export interface OwnRegistry {
  readonly registry: Registry;
  /** How many problems were told. */
  readonly problems: number;
}

/** The bundled registry with the user's entries over it. A file with a problem is told of and left out. */
export function ownRegistry(options: Options, host: Host): OwnRegistry {
  const registry = host.registry();
  const { workingDirectory } = host;
  const seen = new Set<string>();
  const project = options.flags.has('no-project') ? [] : projectFiles(workingDirectory);
  const names = [...project.slice(0, MOST_FILES), ...options.values('registry')];
  let problems = 0;
  const tell = (text: string) => {
    problems++;
    warn(host, text);
  };
  if (project.length > MOST_FILES) tell(`${PROJECT_FOLDER}: only the first ${MOST_FILES} files are read`);
  const files = names.flatMap((name) => {
    const file = fileIdentity(name, workingDirectory);
    if (seen.has(file)) return [];
    seen.add(file);
    const text = readRegistryText(file, name);
    if (typeof text === 'string') return [{ name, text }];
    tell(`${text.name}: ${text.reason}`);
    return [];
  });
  if (files.length === 0) return { registry, problems };
  const read = readRegistryFiles(
    registry,
    files.map(({ text }) => text),
  );
  for (const [i, { name, text }] of files.entries()) {
    const lines = createLineIndex(text);
    const found = read.problems[i] ?? [];
    for (const { offset, message } of found.slice(0, MOST_PROBLEMS)) {
      const { line, column } = lines.placeAt(offset);
      tell(`${name}:${line}:${column}: ${message}`);
    }
    if (found.length > MOST_PROBLEMS) tell(`${name}: and ${found.length - MOST_PROBLEMS} more problems`);
  }
  return { registry: withOwnFiles(registry, read.own), problems };
}

/** JSON files of the nearest project folder, from the working directory upwards, sorted. */
function projectFiles(workingDirectory: string): readonly string[] {
  for (let folder = workingDirectory; ; folder = dirname(folder)) {
    const home = join(folder, PROJECT_FOLDER);
    if (existsSync(home)) return jsonFilesIn(home).map((file) => relative(workingDirectory, file));
    // A project ends where its repository does.
    if (folder === dirname(folder) || existsSync(join(folder, '.git'))) return [];
  }
}

function jsonFilesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** Regular files of limited size only: what a project holds must not hang the process or fill its memory. */
function readRegistryText(file: string, name: string): string | Unreadable {
  let opened: number | undefined;
  try {
    // A pipe that nobody writes to would hold up a plain opening for ever. Windows has no such flag.
    opened = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(opened);
    if (!stats.isFile()) return { name, reason: stats.isDirectory() ? 'is a directory' : 'is not a regular file' };
    const bytes = Buffer.alloc(MOST_BYTES + 1);
    let length = 0;
    for (let count = -1; count !== 0 && length < bytes.length; length += count)
      count = readSync(opened, bytes, length, bytes.length - length, null);
    if (length <= MOST_BYTES) return decode(bytes.subarray(0, length), name);
    return { name, reason: `larger than ${MOST_BYTES / 1_000_000} MB, which is too much for a registry file` };
  } catch (error) {
    return { name, reason: reasonOf(error) };
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}
