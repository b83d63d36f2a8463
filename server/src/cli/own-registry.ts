/** The user's own registry files: those that options and project files name, and the project's folder `.open-claims/registry`. */
import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { OWN_FILE_LIMITS, type Registry, readRegistryFiles, withOwnFiles } from '../core/index.ts';
import type { Options } from './arguments.ts';
import { fileIdentity } from './files.ts';
import type { Host } from './host.ts';
import { jsonFilesIn } from './limited-read.ts';
import { problemLines } from './problem-lines.ts';
import { readRegistryText } from './registry-file.ts';
import type { Tell } from './teller.ts';

/** Where a project keeps its own entries. */
const PROJECT_FOLDER = join('.open-claims', 'registry');
const { mostFiles } = OWN_FILE_LIMITS;

export interface OwnRegistries {
  /** The bundled registry with the user's entries over it; `named` are paths from project files. */
  of(named: readonly string[]): Registry;
  /** The texts of the user's files behind that registry. */
  textsOf(named: readonly string[]): readonly string[];
}

type OwnHost = Pick<Host, 'workingDirectory' | 'registry'>;

/** Registries for projects that name different files. */
export function createOwnRegistries(options: Options, host: OwnHost, tell: Tell): OwnRegistries {
  const known = new Map<string, Own>();
  const get = (named: readonly string[]) => {
    const key = JSON.stringify(named);
    const own = known.get(key) ?? readOwn(options, host, named, tell);
    known.set(key, own);
    return own;
  };
  return { of: (named) => get(named).registry, textsOf: (named) => get(named).texts };
}

interface Own {
  readonly registry: Registry;
  readonly texts: readonly string[];
}

/** A file with a problem is told of and left out. */
function readOwn(options: Options, host: OwnHost, named: readonly string[], tell: Tell): Own {
  const registry = host.registry();
  const { workingDirectory } = host;
  const seen = new Set<string>();
  const project = options.flags.has('no-project') ? [] : projectFiles(workingDirectory);
  const chosen = named.map((path) => relative(workingDirectory, path));
  const names = [...project.slice(0, mostFiles), ...chosen, ...options.values('registry')];
  if (project.length > mostFiles) tell(`${PROJECT_FOLDER}: only the first ${mostFiles} files are read`);
  const files = names.flatMap((name) => {
    const file = fileIdentity(name, workingDirectory);
    if (seen.has(file)) return [];
    seen.add(file);
    const text = readRegistryText(file, name);
    if (typeof text === 'string') return [{ name, text }];
    tell(`${text.name}: ${text.reason}`);
    return [];
  });
  if (files.length === 0) return { registry, texts: [] };
  const texts = files.map(({ text }) => text);
  const read = readRegistryFiles(registry, texts);
  for (const [i, { name, text }] of files.entries())
    for (const line of problemLines(name, text, read.problems[i] ?? [])) tell(line);
  return { registry: withOwnFiles(registry, read.own), texts };
}

/** JSON files of the nearest project folder, from the working directory up to its repository's, sorted. */
function projectFiles(workingDirectory: string): readonly string[] {
  let nearest: string | undefined;
  for (let folder = workingDirectory; ; folder = dirname(folder)) {
    nearest ??= existsSync(join(folder, PROJECT_FOLDER)) ? folder : undefined;
    // A project ends where its repository does. Outside one, folders above may be anybody's.
    const ends = existsSync(join(folder, '.git'));
    if (!ends && folder !== dirname(folder)) continue;
    if (nearest === undefined || !(ends || nearest === workingDirectory)) return [];
    return listed(join(nearest, PROJECT_FOLDER)).map((file) => relative(workingDirectory, file));
  }
}

/** None where the folder can't be listed. */
function listed(folder: string): readonly string[] {
  try {
    return jsonFilesIn(folder);
  } catch {
    return [];
  }
}
