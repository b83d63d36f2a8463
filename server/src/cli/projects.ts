/** The projects that texts belong to: their settings, the texts they leave out, and what is wrong with their files. */
import { join, parse, relative, resolve, sep } from 'node:path';
import {
  createLineIndex,
  createProject,
  IGNORE_FILE,
  type InForce,
  type LeftOut,
  type ModelPlace,
  type Project,
  readChain,
} from '../core/index.ts';
import { type Options, UsageError } from './arguments.ts';
import { problemLines } from './problem-lines.ts';
import { createRootFinder, isWithin } from './project-root.ts';
import { projectTree } from './project-tree.ts';

export interface Projects {
  /** For a file by its absolute path; without one, for texts that come from elsewhere. */
  inForce(path?: string): PlacedInForce;
  /** Whether and why a file or folder is left out where nobody names it; the file that says so as the user knows it. */
  leftOut(path: string, isFolder: boolean): LeftOut | undefined;
  /** Problems that were found since the last call, a line for each. */
  newProblems(): readonly string[];
}

export interface PlacedInForce extends InForce {
  /** A file of the project as the user knows it. */
  nameOf(file: string): string;
  /** A place in a file of the project, in words: `path:line:column`. */
  placeOf(place: ModelPlace): string;
}

/** Throws a UsageError where `--config` names no file. */
export function createProjects(options: Options, workingDirectory: string): Projects {
  const named = options.names.filter((name) => name !== '-').map((name) => resolve(workingDirectory, name));
  const rootOf = createRootFinder(workingDirectory, named);
  const fixed = fixedFile(options, workingDirectory);
  const usesFiles = !options.flags.has('no-project');
  const ignores = !options.flags.has('no-ignore');
  const projects = new Map<string, Project>();
  const told = new Set<string>();

  const projectAt = (root: string): Project => {
    const known = projects.get(root);
    if (known) return known;
    const config = fixed
      ? { chain: fixed.chain, from: (path: string) => slashed(workingDirectory, join(root, path)) }
      : usesFiles
        ? undefined
        : { chain: undefined, from: () => undefined };
    const project = createProject(projectTree(root), {
      ignoreFiles: ignores ? ['.gitignore', IGNORE_FILE] : [],
      selects: ignores,
      ...(config ? { fixed: config } : {}),
    });
    projects.set(root, project);
    return project;
  };
  const shown = (root: string, file: string) => relative(workingDirectory, join(root, file)) || '.';

  return {
    inForce(path) {
      const place = path ?? join(workingDirectory, '-');
      const root = rootOf(place);
      const project = projectAt(root);
      const from = slashed(root, path ?? workingDirectory) ?? '';
      const found = path === undefined ? project.inFolder(from) : project.at(from);
      const home = fixed?.root ?? root;
      const nameOf = (file: string) => shown(home, file);
      return {
        ...found,
        nameOf,
        placeOf({ file, offset }) {
          const text = (fixed?.chain.read ?? project.read()).get(file)?.text ?? '';
          const { line, column } = createLineIndex(text).placeAt(offset);
          return `${nameOf(file)}:${line}:${column}`;
        },
      };
    },
    leftOut(path, isFolder) {
      const root = rootOf(path);
      const inside = slashed(root, path);
      const found = inside ? projectAt(root).leftOut(inside, isFolder) : undefined;
      if (!found) return undefined;
      const home = fixed && !found.by.startsWith('line') ? fixed.root : root;
      return { by: found.by, file: shown(home, found.file) };
    },
    newProblems() {
      const all = [...projects].flatMap(([root, project]) => linesOf(root, project.read()));
      const lines = [...(fixed ? linesOf(fixed.root, fixed.chain.read) : []), ...all].filter((line) => !told.has(line));
      for (const line of lines) told.add(line);
      return lines;
    },
  };

  function linesOf(root: string, read: ReturnType<Project['read']>): readonly string[] {
    return [...read].flatMap(([file, { text, problems }]) =>
      problems.length === 0 ? [] : problemLines(shown(root, file), text, problems),
    );
  }
}

/** The file that `--config` names. Who names it may let it lead anywhere, so its tree starts at the top. */
function fixedFile(options: Options, workingDirectory: string) {
  const name = options.value('config');
  if (name === undefined) return undefined;
  const path = resolve(workingDirectory, name);
  const { root } = parse(path);
  const chain = readChain(projectTree(root), slashed(root, path) ?? '');
  if (!chain) throw new UsageError(`--config: ${name}: no such file`);
  return { root, chain };
}

/** A path from a folder, with forward slashes; '' for the folder itself, undefined for what lies elsewhere. */
function slashed(folder: string, path: string): string | undefined {
  return isWithin(folder, path) ? relative(folder, path).split(sep).join('/') : undefined;
}
