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
import { warn } from './warn.ts';

/** Where a project keeps its own entries. */
const PROJECT_FOLDER = join('.open-claims', 'registry');
const { mostFiles } = OWN_FILE_LIMITS;

export interface OwnRegistries {
  /** The bundled registry with the user's entries over it; `named` are paths from project files. */
  of(named: readonly string[]): Registry;
  /** How many problems were told. */
  problems(): number;
}

/** Registries for projects that name different files. Each problem is told once. */
export function createOwnRegistries(options: Options, host: Host): OwnRegistries {
  const known = new Map<string, Registry>();
  const told = new Set<string>();
  const tell = (text: string) => {
    if (!told.has(text)) warn(host, text);
    told.add(text);
  };
  return {
    of(named) {
      const key = JSON.stringify(named);
      const registry = known.get(key) ?? readOwn(options, host, named, tell);
      known.set(key, registry);
      return registry;
    },
    problems: () => told.size,
  };
}

/** A file with a problem is told of and left out. */
function readOwn(options: Options, host: Host, named: readonly string[], tell: (problem: string) => void): Registry {
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
  if (files.length === 0) return registry;
  const read = readRegistryFiles(
    registry,
    files.map(({ text }) => text),
  );
  for (const [i, { name, text }] of files.entries())
    for (const line of problemLines(name, text, read.problems[i] ?? [])) tell(line);
  return withOwnFiles(registry, read.own);
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
