/** The user's own registry entries: files of the workspace folders and of the settings, read again when they change. */
import {
  type Connection,
  DiagnosticSeverity,
  DidChangeWatchedFilesNotification,
  type FileSystemWatcher,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { bundledRegistry, type OwnFiles, readRegistryFiles, type Settings } from '../core/index.ts';
import type { ClientFeatures } from './client-features.ts';
import { describeError } from './guard.ts';
import type { FileAccess } from './host.ts';
import { FINDING_SOURCE } from './requests.ts';

export interface OwnRegistries {
  /** The entries for a document with these settings: those of its workspace folder, and of the files that are named. */
  of(uri: string | undefined, settings: Settings): OwnFiles;
  onDidChange(listener: () => void): void;
}

/** In each workspace folder. */
const FOLDER = '.open-claims/registry';
const NONE: OwnFiles = { developers: [], licences: [] };

export function createOwnRegistries(
  connection: Connection,
  client: ClientFeatures,
  files: FileAccess | undefined,
  roots: readonly string[],
): OwnRegistries {
  const known = new Map<string, OwnFiles>();
  const told = new Set<string>();
  const watched = new Set<string>();
  const listeners: (() => void)[] = [];
  let watching = false;

  const watch = (watchers: readonly FileSystemWatcher[]) => {
    if (!client.watchesFiles || watchers.length === 0) return;
    connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers: [...watchers] })
      .catch((error) => connection.console.warn(`Registry files are not watched: ${describeError(error)}`));
  };
  connection.onDidChangeWatchedFiles(() => {
    known.clear();
    for (const listener of listeners) listener();
  });

  /** Problems are shown in the file itself, and taken back when they are mended. */
  const show = (
    uri: string,
    text: string,
    problems: readonly { readonly offset: number; readonly message: string }[],
  ) => {
    if (problems.length === 0 && !told.delete(uri)) return;
    if (problems.length > 0) told.add(uri);
    const document = TextDocument.create(uri, 'json', 0, text);
    const diagnostics = problems.map(({ offset, message }) => {
      const place = document.positionAt(offset);
      const end = { line: place.line, character: Number.MAX_SAFE_INTEGER };
      return { range: { start: place, end }, severity: DiagnosticSeverity.Error, source: FINDING_SOURCE, message };
    });
    connection
      .sendDiagnostics({ uri, diagnostics })
      .catch((error) => connection.console.warn(`Problems of a registry file are not shown: ${describeError(error)}`));
  };

  const read = (root: string | undefined, named: readonly string[]): OwnFiles => {
    if (!files) return NONE;
    const uris = [...(root === undefined ? [] : files.jsonFilesIn(`${root}/${FOLDER}`)), ...named];
    const texts = [...new Set(uris)].flatMap((uri) => {
      const text = files.read(uri);
      if (typeof text === 'string') return [{ uri, text }];
      show(uri, '', [{ offset: 0, message: text.problem }]);
      return [];
    });
    const { own, problems } = readRegistryFiles(
      bundledRegistry(),
      texts.map(({ text }) => text),
    );
    for (const [i, { uri, text }] of texts.entries()) show(uri, text, problems[i] ?? []);
    return own;
  };

  return {
    of(uri, { registryFiles }) {
      if (!files) return NONE;
      if (!watching) watch([{ globPattern: `**/${FOLDER}/*.json` }]);
      watching = true;
      const root = rootOf(roots, uri);
      const named = registryFiles.map((path) => files.resolve(root, path));
      const unwatched = named.filter((file) => !watched.has(file));
      for (const file of unwatched) watched.add(file);
      if (client.watchesRelativePatterns) watch(unwatched.map(watcherOf));
      const key = JSON.stringify([root, named]);
      const own = known.get(key) ?? read(root, named);
      known.set(key, own);
      return own;
    },
    onDidChange: (listener) => void listeners.push(listener),
  };
}

/** The innermost workspace folder of a document; the first folder for what is in none. */
function rootOf(roots: readonly string[], uri: string | undefined): string | undefined {
  const around = roots.filter((root) => uri?.startsWith(`${root}/`)).sort((a, b) => b.length - a.length);
  return around[0] ?? roots[0];
}

function watcherOf(file: string): FileSystemWatcher {
  const slash = file.lastIndexOf('/');
  return { globPattern: { baseUri: file.slice(0, slash), pattern: decodeURIComponent(file.slice(slash + 1)) } };
}
