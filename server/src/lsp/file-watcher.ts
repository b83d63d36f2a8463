/** Asks the editor to tell of changed files that the server reads: those of the workspace, and those that others name. */
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileSystemWatcher,
} from 'vscode-languageserver';
import { IGNORE_FILE, PROJECT_FILE } from '../core/index.ts';
import type { ClientFeatures } from './client-features.ts';
import { describeError } from './guard.ts';

/** Folders too: where one is deleted or renamed, some editors tell of no file in it. */
const inWorkspace = () => [
  '**/.open-claims',
  '**/.open-claims/registry',
  '**/.open-claims/registry/*.json',
  `**/${PROJECT_FILE}`,
  `**/${IGNORE_FILE}`,
];

export interface FileWatcher {
  /** Watches these files for `owner`, and no longer those that it named before. */
  watch(owner: string, named: readonly string[]): void;
  /** Listeners are called in the order in which they came. */
  onDidChange(listener: (uris: readonly string[]) => void): void;
}

export function createFileWatcher(connection: Connection, client: ClientFeatures): FileWatcher {
  const register = async (watchers: FileSystemWatcher[]): Promise<Disposable | undefined> => {
    try {
      return await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    } catch (error) {
      connection.console.warn(`Files of the project are not watched: ${describeError(error)}`);
      return undefined;
    }
  };
  const wantedBy = new Map<string, readonly string[]>();
  const listeners: ((uris: readonly string[]) => void)[] = [];
  let watching = false;
  let watched = '[]';
  let registration: Promise<Disposable | undefined> = Promise.resolve(undefined);
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    for (const listener of listeners) listener(uris);
  });
  return {
    watch(owner, named) {
      if (!client.watchesFiles) return;
      if (!watching) void register(inWorkspace().map((globPattern) => ({ globPattern })));
      watching = true;
      wantedBy.set(owner, named);
      const wanted = [...new Set([...wantedBy.values()].flat())].sort();
      if (!client.watchesRelativePatterns || JSON.stringify(wanted) === watched) return;
      watched = JSON.stringify(wanted);
      registration = registration.then((earlier) => {
        earlier?.dispose();
        return wanted.length === 0 ? undefined : register(wanted.map(watcherOf));
      });
    },
    onDidChange: (listener) => void listeners.push(listener),
  };
}

function watcherOf(file: string): FileSystemWatcher {
  const slash = file.lastIndexOf('/');
  return { globPattern: { baseUri: file.slice(0, slash), pattern: decodeURIComponent(file.slice(slash + 1)) } };
}
