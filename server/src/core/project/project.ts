/** A project: the nearest project file for each text, and the texts that are left out. */
import { type Chain, type FileProblems, readChain } from './chain.ts';
import { type FileTree, folderOf, joined, pathFrom, stepsTo } from './file-tree.ts';
import { type IgnoreFile, readIgnoreFile } from './ignore-file.ts';
import type { Layer } from './layers.ts';
import { PROJECT_FILE, PROJECT_LIMITS } from './limits.ts';
import type { NamedGlob } from './project-file.ts';

/** What leaves a text out: a file, and the glob or pattern's line in it. */
export interface LeftOut {
  readonly file: string;
  /** `ignore: "archive"`, or `line 3`. */
  readonly by: string;
}

export interface InForce {
  /** The nearest project file. */
  readonly file?: string;
  /** The same list for all texts for which the same layers hold. */
  readonly layers: readonly Layer[];
}

export interface Project {
  /** What is in force for a text; without a path, for texts that are no files in the given folder. */
  at(path: string): InForce;
  inFolder(folder: string): InForce;
  leftOut(path: string, isFolder?: boolean): LeftOut | undefined;
  /** By path: every file that was read so far, and every one that another file names, with what is wrong with it. */
  read(): ReadonlyMap<string, FileProblems>;
}

export interface ProjectOptions {
  /** Names of files in the syntax of gitignore, in each folder; later ones go before earlier ones. */
  readonly ignoreFiles: readonly string[];
  /** Whether `files` and `ignore` of project files count. */
  readonly selects: boolean;
  /** Goes before the files of the project; `from` makes a path one from the folder that its globs start from. */
  readonly fixed?: { readonly chain: Chain | undefined; from(path: string): string | undefined };
}

const NONE: InForce = { layers: [] };

interface Found {
  readonly chain: Chain;
  from(path: string): string | undefined;
}

/** Reads each file once, and decides on each path once, when it is needed; after a change, make another project. */
export function createProject(tree: FileTree, { ignoreFiles, selects, fixed }: ProjectOptions): Project {
  const nearest = new Map<string, Found | undefined>();
  const ignores = new Map<string, IgnoreFile | undefined>();
  const combinations = new Map<string, InForce>();
  const inForceAt = new Map<string, InForce>();
  const leftOutAt = new Map<string, LeftOut | undefined>();
  const problems = new Map<string, FileProblems>();

  const find = (folder: string): Found | undefined => {
    if (nearest.has(folder)) return nearest.get(folder);
    const chain = readChain(tree, joined(folder, PROJECT_FILE));
    for (const [path, found] of chain?.read ?? []) problems.set(path, found);
    const found = chain
      ? { chain, from: (path: string) => pathFrom(folder, path) }
      : folder === ''
        ? undefined
        : find(folderOf(folder));
    nearest.set(folder, found);
    return found;
  };
  const inForceIn = (folder: string): Found | undefined => {
    if (!fixed) return find(folder);
    return fixed.chain && { chain: fixed.chain, from: fixed.from };
  };
  const readIgnores = (path: string): IgnoreFile | undefined => {
    if (ignores.has(path)) return ignores.get(path);
    const text = tree.read(path, PROJECT_LIMITS.mostIgnoreBytes);
    if (text !== undefined) {
      const wrong = typeof text === 'string' ? [] : [{ offset: 0, message: text.problem }];
      problems.set(path, { text: '', problems: wrong });
    }
    const file = typeof text === 'string' ? readIgnoreFile(text) : undefined;
    ignores.set(path, file);
    return file;
  };

  /** Of the files that speak of a path, the one deepest in the tree decides. */
  const byIgnoreFiles = (path: string, isFolder: boolean): LeftOut | undefined => {
    for (let folder = folderOf(path); ; folder = folderOf(folder)) {
      for (const name of ignoreFiles.toReversed()) {
        const file = joined(folder, name);
        const rule = readIgnores(file)?.decide(pathFrom(folder, path) ?? path, isFolder);
        if (rule) return rule.keeps ? undefined : { file, by: `line ${rule.line}` };
      }
      if (folder === '') return undefined;
    }
  };
  const bySelection = (path: string, isFolder: boolean): LeftOut | undefined => {
    const found = selects ? inForceIn(folderOf(path)) : undefined;
    const relative = found?.from(path);
    if (!found || relative === undefined) return undefined;
    const { ignore, files } = found.chain;
    const glob = ignore?.globs.find(({ matcher }) => matcher.covers(isFolder ? `${relative}/` : relative));
    if (ignore && glob) return { file: ignore.file, by: `ignore: ${JSON.stringify(glob.glob)}` };
    if (!files || isFolder || isCovered(files.globs, relative)) return undefined;
    return { file: files.file, by: 'files' };
  };
  const step = (path: string, isFolder: boolean): LeftOut | undefined => {
    const key = isFolder ? `${path}/` : path;
    if (leftOutAt.has(key)) return leftOutAt.get(key);
    const result = byIgnoreFiles(path, isFolder) ?? bySelection(path, isFolder);
    leftOutAt.set(key, result);
    return result;
  };
  const inForce = (found: Found | undefined, path: string | undefined): InForce => {
    if (!found) return NONE;
    const relative = path === undefined ? undefined : found.from(path);
    const { layers, path: file } = found.chain;
    const isFor = (globs: readonly NamedGlob[] | undefined) =>
      !globs || (relative !== undefined && isCovered(globs, relative));
    const applied = layers.filter(({ globs }) => isFor(globs));
    const key = `${file} ${applied.map((layer) => layers.indexOf(layer)).join()}`;
    const result = combinations.get(key) ?? { file, layers: applied };
    combinations.set(key, result);
    return result;
  };

  return {
    at(path) {
      const result = inForceAt.get(path) ?? inForce(inForceIn(folderOf(path)), path);
      inForceAt.set(path, result);
      return result;
    },
    inFolder: (folder) => inForce(inForceIn(folder), undefined),
    leftOut(path, isFolder = false) {
      for (const place of stepsTo(path)) {
        const result = step(place, isFolder || place !== path);
        if (result) return result;
      }
      return undefined;
    },
    read: () => problems,
  };
}

function isCovered(globs: readonly NamedGlob[], path: string): boolean {
  return globs.some(({ matcher }) => matcher.covers(path));
}
