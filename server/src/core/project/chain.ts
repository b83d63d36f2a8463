/** Reads a project file together with all that it extends, into layers of settings. */
import type { PlacedProblem } from '../text/json-text.ts';
import { type Localized, labelled } from '../text/localized.ts';
import { type FileTree, folderOf, resolvePath } from './file-tree.ts';
import type { Layer } from './layers.ts';
import { PROJECT_LIMITS } from './limits.ts';
import { problemText } from './problem-texts.ts';
import type { GivenSettings, NamedGlob, Placed, ProjectFile } from './project-file.ts';
import { readProjectFile } from './read-project-file.ts';

export interface FileProblems {
  readonly text: string;
  readonly problems: readonly PlacedProblem[];
}

export interface ChainLayer extends Layer {
  /** The texts that it is for; absent where it is for all. */
  readonly globs?: readonly NamedGlob[];
}

/** Globs that say which texts are checked, and the file that has them. */
export interface Selection {
  readonly file: string;
  readonly globs: readonly NamedGlob[];
}

export interface Chain {
  readonly path: string;
  readonly layers: readonly ChainLayer[];
  readonly files?: Selection;
  readonly ignore?: Selection;
  /** By path: every file that was read or looked for, with what is wrong with it. */
  readonly read: ReadonlyMap<string, FileProblems>;
}

/** Undefined where there is no file at `path`. Files are read at most once, and no circle is followed. */
export function readChain(tree: FileTree, path: string): Chain | undefined {
  const read = new Map<string, FileProblems>();
  const parsed = new Map<string, ProjectFile>();
  const layers: ChainLayer[] = [];
  let visits = 0;
  let files: Selection | undefined;
  let ignore: Selection | undefined;

  const note = (at: string, offset: number, message: Localized) => {
    const known = read.get(at) ?? { text: '', problems: [] };
    const told = known.problems.some((problem) => problem.offset === offset && problem.message.en === message.en);
    if (!told) read.set(at, { ...known, problems: [...known.problems, { offset, message }] });
  };
  /** The file, why it can't be used, or undefined where there is none. */
  const open = (at: string): ProjectFile | { readonly problem: Localized } | undefined => {
    const known = parsed.get(at);
    if (known) return known;
    const text = tree.read(at, PROJECT_LIMITS.mostFileBytes);
    if (typeof text !== 'string') {
      if (!read.has(at)) read.set(at, { text: '', problems: [] });
      return text;
    }
    const { file, problems } = readProjectFile(text);
    read.set(at, { text, problems });
    parsed.set(at, file);
    return file;
  };
  const take = (at: string, file: ProjectFile, above: readonly string[]) => {
    for (const base of file.extends) follow(at, base, [...above, at]);
    const nameFile = ({ value, offset }: Placed<string>) => {
      const target = resolvePath(folderOf(at), value);
      const name = typeof target === 'string' ? tree.nameOf(target) : target;
      if (typeof name === 'string') return [name];
      note(at, offset, labelled(JSON.stringify(value), name.problem));
      return [];
    };
    layers.push(layerOf(at, { file: at, at: [] }, file.settings, nameFile));
    for (const { index, files: globs, settings } of file.overrides)
      layers.push({
        ...layerOf(`${at}, overrides[${index}]`, { file: at, at: ['overrides', index] }, settings, nameFile),
        globs,
      });
    if (file.files) files = { file: at, globs: file.files };
    if (file.ignore) ignore = { file: at, globs: file.ignore };
  };
  const follow = (from: string, { value, offset }: Placed<string>, above: readonly string[]) => {
    const problem = (message: Localized) => note(from, offset, labelled(`extends ${JSON.stringify(value)}`, message));
    const target = resolvePath(folderOf(from), value);
    if (typeof target !== 'string') return problem(target.problem);
    if (above.includes(target)) return problem(problemText('circle', { files: [...above, target].join(' → ') }));
    if (++visits > PROJECT_LIMITS.mostExtended)
      return problem(problemText('tooMany', { most: PROJECT_LIMITS.mostExtended }));
    const file = open(target);
    if (file === undefined) return problem(problemText('noFile'));
    return 'problem' in file ? problem(file.problem) : take(target, file, above);
  };

  const file = open(path);
  if (file === undefined) return undefined;
  if ('problem' in file) note(path, 0, file.problem);
  else take(path, file, []);
  return { path, layers, ...(files ? { files } : {}), ...(ignore ? { ignore } : {}), read };
}

function layerOf(
  origin: string,
  place: NonNullable<Layer['place']>,
  { ignoredModels, registryFiles, ...others }: GivenSettings,
  nameFile: (path: Placed<string>) => readonly string[],
): ChainLayer {
  const modelPlaces = ignoredModels?.map(({ value, offset }) => ({ name: value, file: place.file, offset }));
  return {
    origin,
    place,
    settings: {
      ...others,
      ...(modelPlaces ? { ignoredModels: modelPlaces.map(({ name }) => name) } : {}),
      ...(registryFiles ? { registryFiles: registryFiles.flatMap(nameFile) } : {}),
    },
    ...(modelPlaces ? { modelPlaces } : {}),
  };
}
