/** The projects of the workspace: their settings for a document, what they leave out, and problems shown in their files. */
import type { Connection } from 'vscode-languageserver';
import {
  createProject,
  defaultSettings,
  type Edit,
  filled,
  folderOf,
  IGNORE_FILE,
  ignoreModelEdits,
  type LanguageId,
  type Layer,
  type Localized,
  type PlacedProblem,
  PROJECT_FILE,
  type Project,
  type Settings,
  withLayers,
} from '../core/index.ts';
import { createProblemBoard, toProblemDiagnostics } from './file-problems.ts';
import type { FileWatcher } from './file-watcher.ts';
import type { FileAccess } from './host.ts';
import { spokenLanguage } from './language.ts';
import { type ProjectPlace, projectFiles, projectPlaceOf, uriOf } from './project-places.ts';
import type { Folders } from './workspace-folders.ts';

export interface Projects {
  /** For a document, or without one for the first workspace folder. `messages` is what the editor's settings say of it. */
  layersFor(uri: string | undefined, messages?: Settings['messages']): readonly Layer[];
  isLeftOut(uri: string): boolean;
  /** Whether a project file is in force for a document. */
  hasFile(uri: string): boolean;
  /** What adds a model to those that the document's project file leaves alone; `others` are those that hold so far. */
  ignoreModel(uri: string, name: string, others: readonly string[]): FileEdits | undefined;
  /** Shows in the project's file that the registry doesn't know these names; returns those that stand in none. */
  showUnknownModels(uri: string | undefined, names: readonly string[]): readonly string[];
  /** The registry may know the names by now. */
  forgetUnknownModels(): void;
  /** Shows what is wrong in the project files of the workspace folders, before a document asks for them. */
  lookAround(): void;
  /** Reads all files anew when they are needed. */
  refresh(): void;
  onDidChange(listener: () => void): void;
}

/** Edits of a file, and the text that they are for. */
export interface FileEdits {
  readonly uri: string;
  readonly text: string;
  readonly edits: readonly Edit[];
}

interface Surroundings {
  readonly connection: Connection;
  readonly locale: string | undefined;
  readonly files: FileAccess | undefined;
  readonly folders: Folders;
  readonly watcher: FileWatcher;
}

const UNKNOWN_MODEL: Localized = {
  en: 'ignoredModels: the registry knows no model “{name}”',
  fr: 'ignoredModels : le registre ne connaît aucun modèle « {name} »',
};

const NONE: Projects = {
  layersFor: () => [],
  isLeftOut: () => false,
  hasFile: () => false,
  ignoreModel: () => undefined,
  showUnknownModels: (_uri, names) => names,
  forgetUnknownModels: () => {},
  lookAround: () => {},
  refresh: () => {},
  onDidChange: () => {},
};

export function createProjects({ connection, locale, files, folders, watcher }: Surroundings): Projects {
  if (!files) return NONE;
  const projects = new Map<string, Project>();
  /** Folders of documents, by root: their files are read again after a change, even if no document is open by then. */
  const asked = new Map<string, Set<string>>();
  const places = new Map<string, ProjectPlace>();
  const unknown = new Map<string, PlacedProblem[]>();
  /** By root: the language of messages that the editor's settings ask for. */
  const messagesIn = new Map<string, Settings['messages']>();
  const listeners: (() => void)[] = [];
  const board = createProblemBoard(connection);
  let shown = -1;

  const projectAt = (root: string): Project => {
    const known = projects.get(root);
    if (known) return known;
    const project = createProject(projectFiles(files, root, folders), { ignoreFiles: [IGNORE_FILE], selects: true });
    projects.set(root, project);
    return project;
  };
  const placeOf = (uri: string): ProjectPlace | undefined => {
    const place = places.get(uri) ?? projectPlaceOf(files, folders, uri);
    if (place) places.set(uri, place);
    return place;
  };
  const filesRead = () =>
    [...projects].flatMap(([root, project]) =>
      [...project.read()].map(([path, found]) => ({ root, path, uri: uriOf(root, path), ...found })),
    );
  /** A file of a project is no prose: where no setting and no locale speak, it is told of in English. */
  const languageOf = (root: string, path: string): LanguageId => {
    const base = { ...defaultSettings, messages: messagesIn.get(root) ?? 'auto' };
    return spokenLanguage(withLayers(base, projectAt(root).at(path).layers).settings, locale, 'en');
  };
  const show = () => {
    const read = filesRead();
    const extra = [...unknown.values()].reduce((sum, { length }) => sum + length, 0);
    if (shown === read.length + extra) return;
    shown = read.length + extra;
    const problems = read.flatMap(({ root, path, uri, text, problems }) => {
      const all = [...problems, ...(unknown.get(uri) ?? [])].sort((a, b) => a.offset - b.offset);
      return all.length > 0 ? [[uri, toProblemDiagnostics(uri, text, all, languageOf(root, path))] as const] : [];
    });
    board(new Map(problems));
    watcher.watch(
      'projects',
      read.map(({ uri }) => uri).filter((uri) => !isProjectFile(uri)),
    );
  };
  /** What is in force at a document; reads what it needs, and shows what is wrong there. */
  const look = <T>(uri: string, at: (project: Project, path: string) => T): T | undefined => {
    const place = placeOf(uri);
    if (!place) return undefined;
    const known = asked.get(place.root) ?? new Set();
    asked.set(place.root, known.add(folderOf(place.path)));
    const result = at(projectAt(place.root), place.path);
    show();
    return result;
  };
  const refresh = () => {
    projects.clear();
    places.clear();
    unknown.clear();
    shown = -1;
  };
  const readAgain = () => {
    refresh();
    for (const [root, paths] of asked) {
      if (folders.of(`${root}/${PROJECT_FILE}`) === undefined) asked.delete(root);
      else for (const path of paths) projectAt(root).inFolder(path);
    }
    show();
  };
  watcher.onDidChange((uris) => {
    const read = new Set(filesRead().map(({ uri }) => uri));
    if (!uris.some((uri) => isProjectFile(uri) || read.has(uri))) return;
    readAgain();
    for (const listener of listeners) listener();
  });
  // The registries of the folders change too, and tell of it.
  folders.onDidChange(readAgain);

  const layersFor = (uri: string | undefined, messages?: Settings['messages']): readonly Layer[] => {
    const [first] = folders.all();
    const root = uri === undefined ? first : placeOf(uri)?.root;
    if (root !== undefined && messages && messages !== messagesIn.get(root)) {
      messagesIn.set(root, messages);
      shown = -1;
    }
    if (uri !== undefined) return look(uri, (project, path) => project.at(path).layers) ?? [];
    return first === undefined ? [] : projectAt(first).inFolder('').layers;
  };
  return {
    layersFor,
    isLeftOut: (uri) => look(uri, (project, path) => project.leftOut(path) !== undefined) ?? false,
    hasFile: (uri) => look(uri, (project, path) => project.at(path).file !== undefined) ?? false,
    ignoreModel: (uri, name, others) =>
      look(uri, (project, path) => {
        const { file, layers } = project.at(path);
        const text = file === undefined ? undefined : project.read().get(file)?.text;
        if (file === undefined || text === undefined) return undefined;
        const place = layers.findLast(({ settings }) => settings.ignoredModels)?.place;
        const edits = ignoreModelEdits(text, place?.file === file ? place.at : [], name, others);
        return edits && { uri: uriOf(placeOf(uri)?.root ?? '', file), text, edits };
      }),
    showUnknownModels(uri, names) {
      const { modelPlaces } = withLayers(defaultSettings, layersFor(uri));
      const root = uri === undefined ? folders.all()[0] : placeOf(uri)?.root;
      const placed = modelPlaces.filter(({ name }) => names.includes(name));
      if (root === undefined || placed.length === 0) return names;
      for (const { name, file, offset } of placed) {
        const at = uriOf(root, file);
        const known = unknown.get(at) ?? [];
        if (known.some((problem) => problem.offset === offset)) continue;
        unknown.set(at, [...known, { offset, message: filled(UNKNOWN_MODEL, { name }) }]);
      }
      show();
      return names.filter((name) => !placed.some((place) => place.name === name));
    },
    forgetUnknownModels() {
      unknown.clear();
      show();
    },
    lookAround: () => {
      for (const folder of folders.all()) look(`${folder}/${PROJECT_FILE}`, (project) => project.inFolder(''));
    },
    refresh,
    onDidChange: (listener) => void listeners.push(listener),
  };
}

/** Whether a file tells of a project itself; such files are watched everywhere in the workspace. */
export function isProjectFile(uri: string): boolean {
  return uri.endsWith(`/${PROJECT_FILE}`) || uri.endsWith(`/${IGNORE_FILE}`);
}
