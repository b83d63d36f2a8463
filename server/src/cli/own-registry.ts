/** The user's own registry files: those that options name, and the project's folder `.open-claims/registry`. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { createLineIndex, type Registry, readRegistryFiles, withOwnFiles } from '../core/index.ts';
import type { Options } from './arguments.ts';
import { fileIdentity, readText } from './files.ts';
import type { Host } from './host.ts';
import { warn } from './warn.ts';

/** Where a project keeps its own entries. */
const PROJECT_FOLDER = join('.open-claims', 'registry');
/** More is no table of models that people wrote. */
const MOST_BYTES = 4_000_000;

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
  const names = [
    ...(options.flags.has('no-project') ? [] : projectFiles(workingDirectory)),
    ...options.values('registry'),
  ];
  let problems = 0;
  const tell = (text: string) => {
    problems++;
    warn(host, text);
  };
  const files = names.flatMap((name) => {
    const file = fileIdentity(name, workingDirectory);
    if (seen.has(file)) return [];
    seen.add(file);
    if (isTooLarge(file)) {
      tell(`${name}: larger than ${MOST_BYTES / 1_000_000} MB, which is too much for a registry file`);
      return [];
    }
    const text = readText(name, workingDirectory);
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
    for (const { offset, message } of read.problems[i] ?? []) {
      const { line, column } = lines.placeAt(offset);
      tell(`${name}:${line}:${column}: ${message}`);
    }
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

function isTooLarge(file: string): boolean {
  try {
    return statSync(file).size > MOST_BYTES;
  } catch {
    return false;
  }
}
