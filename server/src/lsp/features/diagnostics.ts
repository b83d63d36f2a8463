/** Findings as diagnostics: answered where the editor asks for them, sent after a pause in typing where not. */
import {
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { toDiagnostics } from '../convert.ts';
import type { Feature, FeatureContext } from '../feature.ts';

const PAUSE_MILLISECONDS = 200;

export const diagnostics: Feature = (context) => {
  if (!context.client.pullsDiagnostics) {
    pushDiagnostics(context);
    return {};
  }
  answerDiagnostics(context);
  return {
    diagnosticProvider: { identifier: 'open-claims', interFileDependencies: false, workspaceDiagnostics: false },
  };
};

function answerDiagnostics({ connection, client, settings, own, documents, guard }: FeatureContext): void {
  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  const answer = async ({
    textDocument,
    previousResultId,
  }: DocumentDiagnosticParams): Promise<DocumentDiagnosticReport> => {
    const analysed = await documents.analysisOf(textDocument.uri);
    if (!analysed) return nothing;
    const resultId = analysed.stamp;
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: toDiagnostics(analysed, client) };
  };
  connection.languages.diagnostics.on(guard.request('Diagnostics', nothing, answer));
  if (!client.refreshesDiagnostics) return;
  const refresh = () => void guard.task('Refresh', () => connection.languages.diagnostics.refresh());
  settings.onDidChange(refresh);
  own.onDidChange(refresh);
}

function pushDiagnostics({ connection, client, host, settings, own, documents, guard }: FeatureContext): void {
  const waiting = new Map<string, unknown>();
  const send = (uri: string) =>
    guard.task(
      'Diagnostics',
      async () => {
        const analysed = await documents.analysisOf(uri);
        if (!analysed) return;
        await connection.sendDiagnostics({
          uri,
          version: analysed.version,
          diagnostics: toDiagnostics(analysed, client),
        });
      },
      uri,
    );
  const sendAfterPause = (uri: string) => {
    host.timers.stop(waiting.get(uri));
    const timer = host.timers.start(() => {
      waiting.delete(uri);
      void send(uri);
    }, PAUSE_MILLISECONDS);
    waiting.set(uri, timer);
  };
  documents.onDidChange(sendAfterPause);
  documents.onDidClose((uri) => {
    host.timers.stop(waiting.get(uri));
    waiting.delete(uri);
    void guard.task('Diagnostics', () => connection.sendDiagnostics({ uri, diagnostics: [] }), uri);
  });
  const sendAll = () => documents.uris().forEach(sendAfterPause);
  settings.onDidChange(sendAll);
  own.onDidChange(sendAll);
}
