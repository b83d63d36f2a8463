/** Asks the editor to tell of changed registry files: those of the workspace, and those that settings name. */
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileSystemWatcher,
} from 'vscode-languageserver';
import type { ClientFeatures } from './client-features.ts';
import { describeError } from './guard.ts';

/** Folders too: where one is deleted or renamed, some editors tell of no file in it. */
const IN_WORKSPACE = ['**/.open-claims', '**/.open-claims/registry', '**/.open-claims/registry/*.json'];

export interface RegistryWatcher {
  /** Watches these files, and no longer those that were named before. */
  watch(named: readonly string[]): void;
}

export function createRegistryWatcher(connection: Connection, client: ClientFeatures): RegistryWatcher {
  const register = async (watchers: FileSystemWatcher[]): Promise<Disposable | undefined> => {
    try {
      return await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    } catch (error) {
      connection.console.warn(`Registry files are not watched: ${describeError(error)}`);
      return undefined;
    }
  };
  let watching = false;
  let watched = '[]';
  let registration: Promise<Disposable | undefined> = Promise.resolve(undefined);
  return {
    watch(named) {
      if (!client.watchesFiles) return;
      if (!watching) void register(IN_WORKSPACE.map((globPattern) => ({ globPattern })));
      watching = true;
      const wanted = [...new Set(named)].sort();
      if (!client.watchesRelativePatterns || JSON.stringify(wanted) === watched) return;
      watched = JSON.stringify(wanted);
      registration = registration.then((earlier) => {
        earlier?.dispose();
        return wanted.length === 0 ? undefined : register(wanted.map(watcherOf));
      });
    },
  };
}

function watcherOf(file: string): FileSystemWatcher {
  const slash = file.lastIndexOf('/');
  return { globPattern: { baseUri: file.slice(0, slash), pattern: decodeURIComponent(file.slice(slash + 1)) } };
}
