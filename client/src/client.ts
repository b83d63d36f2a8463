/** What both hosts share: options of the client, commands, status, start and stop. */
import { type ExtensionContext, window } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { IGNORE_MODEL_COMMAND } from '../../server/src/lsp/requests.ts';
import { registerCommands } from './commands.ts';
import { registerExplanations } from './explanations.ts';
import { proseLanguages } from './manifest.ts';
import { CLIENT_NAME } from './names.ts';
import { watchOwnFiles } from './own-files.ts';
import { isChecked } from './prose.ts';
import { createRegistryView, type RegistryView } from './registry/view.ts';
import { createReports, type Reports } from './report/reports.ts';
import { restarting } from './restarts.ts';
import type { ServerConnection } from './server-connection.ts';
import { createSession, type Session } from './session.ts';
import { registerStatus } from './status.ts';
import { registerStatusBar } from './status-bar.ts';

/** What other extensions, and tests, get from the extension. */
export interface Api {
  /** Settled once the server has answered, or has failed to. */
  readonly ready: Promise<void>;
  readonly reports: Reports;
  readonly registry: RegistryView;
}

let session: Session | undefined;

/** `connect` makes the connection of the host: to a process or to a web worker. */
export function startExtension(
  context: ExtensionContext,
  connect: (options: LanguageClientOptions) => Promise<ServerConnection>,
): Api {
  const output = window.createOutputChannel(CLIENT_NAME, { log: true });
  const languages = proseLanguages(context.extension.packageJSON);
  const options: LanguageClientOptions = {
    documentSelector: languages.map((language) => ({ language })),
    outputChannel: output,
    diagnosticPullOptions: { onChange: true, onSave: false },
    // The server offers what needs a command only to editors that have it.
    initializationOptions: { commands: [IGNORE_MODEL_COMMAND] },
    middleware: { didOpen: async (document, next) => (isChecked(document) ? next(document) : undefined) },
  };
  const started = createSession(output, () => connect({ ...options, errorHandler: restarting() }));
  session = started;
  const reports = createReports(started, context.extensionUri, languages);
  const registry = createRegistryView(started);
  context.subscriptions.push(
    output,
    started,
    reports,
    registry,
    registerExplanations(started),
    watchOwnFiles(started),
    ...registerCommands(started, reports, registry),
    registerStatusBar(languages),
    registerStatus(started, context.extension.packageJSON),
  );
  const ready = started.start();
  // The session has logged a failure and shows it in the status; nobody may be waiting.
  ready.catch(() => undefined);
  return { ready, reports, registry };
}

export async function stopExtension(): Promise<void> {
  await session?.stop();
  session = undefined;
}
