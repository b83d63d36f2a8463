/** The language server: connects features to an editor, whatever carries the messages. */
import { type Connection, PositionEncodingKind, TextDocumentSyncKind } from 'vscode-languageserver';
import { readClientFeatures } from './client-features.ts';
import { openDocuments } from './documents.ts';
import type { Feature, FeatureContext } from './feature.ts';
import { codeActions } from './features/code-actions.ts';
import { codeLens } from './features/code-lens.ts';
import { completion } from './features/completion.ts';
import { diagnostics } from './features/diagnostics.ts';
import { explanations } from './features/explanations.ts';
import { findingPages } from './features/finding-pages.ts';
import { hover } from './features/hover.ts';
import { inlayHints } from './features/inlay-hints.ts';
import { occurrences } from './features/occurrences.ts';
import { registryTree } from './features/registry-tree.ts';
import { reports } from './features/reports.ts';
import { createFileWatcher } from './file-watcher.ts';
import { createGuard } from './guard.ts';
import type { Host } from './host.ts';
import { createLifecycle } from './lifecycle.ts';
import { createOwnRegistries } from './own-registries.ts';
import { createProjects } from './projects.ts';
import { createSettingsStore } from './settings-store.ts';
import { trackFolders } from './workspace-folders.ts';

const features: readonly Feature[] = [
  diagnostics,
  hover,
  codeActions,
  occurrences,
  inlayHints,
  codeLens,
  completion,
  explanations,
  reports,
  findingPages,
  registryTree,
];

/** Milliseconds after which what the first text needs is made ready: the answer has gone out by then. */
const PREPARING = 2;

export function startServer(connection: Connection, host: Host): void {
  const lifecycle = createLifecycle(connection);
  connection.onInitialize((params) => {
    lifecycle.begin();
    const client = readClientFeatures(params);
    const folders = trackFolders(connection, client, params);
    const watcher = createFileWatcher(connection, client);
    const { files } = host;
    const projects = createProjects({ connection, locale: client.locale, files, folders, watcher });
    const settings = createSettingsStore(connection, client, params.initializationOptions, projects);
    const own = createOwnRegistries({ connection, locale: client.locale, files, folders, settings, watcher });
    const documents = openDocuments({ connection, locale: client.locale, host, settings, own, projects });
    // Elsewhere a document that is closed and opened again has its project read anew.
    if (!client.watchesFiles) documents.onDidClose(() => projects.refresh());
    const guard = createGuard(connection, lifecycle, (uri) => documents.get(uri)?.version);
    if (host.prepare) host.timers.start(host.prepare, PREPARING);
    const context: FeatureContext = { connection, host, client, settings, own, projects, documents, guard };
    return {
      capabilities: {
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        ...(client.changesFolders
          ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }
          : {}),
        ...Object.assign({}, ...features.map((feature) => feature(context))),
      },
      serverInfo: { name: 'Open Claims' },
    };
  });
  connection.listen();
}
