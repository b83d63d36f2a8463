/** The user's own registry entries: files of the workspace folders and of the settings, read again when they change. */
import type { Connection, Diagnostic } from 'vscode-languageserver';
import { filled, type LanguageId, type Localized, type OwnFiles, type Settings } from '../core/index.ts';
import { createProblemBoard, toProblemDiagnostics } from './file-problems.ts';
import type { FileWatcher } from './file-watcher.ts';
import type { FileAccess } from './host.ts';
import { spokenLanguage } from './language.ts';
import { isProjectFile } from './projects.ts';
import { FOLDER, type Reading, readOwn } from './registry-reading.ts';
import type { SettingsStore } from './settings-store.ts';
import { type Folders, isIn } from './workspace-folders.ts';

export interface OwnRegistries {
  /** The entries for a document with these settings: those of its workspace folder, and of the files that are named. */
  of(uri: string | undefined, settings: Settings): OwnFiles;
  onDidChange(listener: () => void): void;
}

interface Surroundings {
  readonly connection: Connection;
  readonly locale: string | undefined;
  readonly files: FileAccess | undefined;
  readonly folders: Folders;
  readonly settings: SettingsStore;
  readonly watcher: FileWatcher;
}

const UNUSED: Localized = {
  en: 'Registry file {path} is not used: {en}',
  fr: 'Le fichier de registre {path} n’est pas utilisé : {fr}',
};

const NONE: OwnFiles = { developers: [], licences: [] };

export function createOwnRegistries({
  connection,
  locale,
  files,
  folders,
  settings,
  watcher,
}: Surroundings): OwnRegistries {
  if (!files) return { of: () => NONE, onDidChange: () => {} };
  const known = new Map<string, Reading>();
  /** Of a folder's problems: that of the first document that asked. */
  const languages = new Map<string, LanguageId>();
  const told = new Set<string>();
  const listeners: (() => void)[] = [];
  const board = createProblemBoard(connection);
  // Settings may name other files by now; which ones is known when the next document asks.
  let outdated = false;

  const isInFolders = (uri: string) => folders.all().some((folder) => isIn(`${folder}/${FOLDER}`, uri));
  const show = () => {
    const problems = new Map<string, readonly Diagnostic[]>();
    for (const [key, reading] of known)
      for (const [uri, { text, problems: found }] of reading.problems)
        if (!problems.has(uri) && (!outdated || isInFolders(uri)))
          problems.set(uri, toProblemDiagnostics(uri, text, found, languages.get(key) ?? 'en'));
    board(problems);
  };
  const readAgain = () => {
    for (const [key, { root, named }] of known) {
      if (root !== undefined && !folders.all().includes(root)) known.delete(key);
      else known.set(key, readOwn(files, root, named));
    }
    show();
    for (const listener of listeners) listener();
  };
  watcher.onDidChange((uris) => {
    if (!uris.every(isProjectFile)) readAgain();
  });
  folders.onDidChange(readAgain);
  settings.onDidChange(() => {
    outdated = true;
    told.clear();
    show();
  });

  const resolve = (root: string | undefined, path: string, language: LanguageId): string[] => {
    const file = files.resolve(root, path);
    if (typeof file === 'string') return [file];
    const text = filled(UNUSED, { path: JSON.stringify(path), ...file.problem })[language];
    if (!told.has(text)) connection.console.warn(text);
    told.add(text);
    return [];
  };

  return {
    of(uri, { registryFiles, messages }) {
      const language = spokenLanguage({ messages }, locale, 'en');
      // What concerns no document is asked of the first folder.
      const root = uri === undefined ? folders.all()[0] : folders.of(uri);
      const named = registryFiles.flatMap((path) => resolve(root, path, language));
      if (outdated) known.clear();
      outdated = false;
      const key = JSON.stringify([root, named]);
      const reading = known.get(key) ?? readOwn(files, root, named);
      if (known.get(key) !== reading) {
        known.set(key, reading);
        languages.set(key, language);
        show();
      }
      watcher.watch(
        'registries',
        [...known.values()].flatMap((other) => other.named),
      );
      return reading.own;
    },
    onDidChange: (listener) => void listeners.push(listener),
  };
}
