/** The workspace folders of the editor, as URIs without a slash at the end, while they come and go. */
import { type Connection, DidChangeWorkspaceFoldersNotification, type InitializeParams } from 'vscode-languageserver';
import type { ClientFeatures } from './client-features.ts';

export interface Folders {
  all(): readonly string[];
  /** The innermost folder that a document lies in; undefined for documents elsewhere. */
  of(uri: string): string | undefined;
  onDidChange(listener: () => void): void;
}

export function trackFolders(
  connection: Connection,
  client: ClientFeatures,
  { workspaceFolders, rootUri }: InitializeParams,
): Folders {
  // Older editors name one folder only.
  const first = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  let folders = first.map(trimmed);
  const listeners: (() => void)[] = [];
  // The library's own event would be registered for a second time.
  if (client.changesFolders)
    connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event: { added, removed } }) => {
      const gone = new Set(removed.map(({ uri }) => trimmed(uri)));
      folders = [
        ...new Set([...folders.filter((folder) => !gone.has(folder)), ...added.map(({ uri }) => trimmed(uri))]),
      ];
      for (const listener of listeners) listener();
    });
  return {
    all: () => folders,
    of: (uri) => folders.filter((folder) => isIn(folder, uri)).sort((a, b) => b.length - a.length)[0],
    onDidChange: (listener) => void listeners.push(listener),
  };
}

/** Whether a URI lies in a folder; both may be escaped in different ways. */
export function isIn(folder: string, uri: string): boolean {
  return plain(uri).startsWith(`${plain(folder)}/`);
}

/** The unescaped path of a URI from a folder; undefined where it does not lie in it. */
export function pathIn(folder: string, uri: string): string | undefined {
  return isIn(folder, uri) ? plain(uri).slice(plain(folder).length + 1) : undefined;
}

function trimmed(uri: string): string {
  return uri.replace(/\/$/, '');
}

function plain(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
