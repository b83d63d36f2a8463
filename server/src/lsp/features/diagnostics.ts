/** Findings as diagnostics: answered where the editor asks for them, sent unasked where not: at once, or after a pause in typing where checking takes its time. */
import {
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { toDiagnostics } from '../convert.ts';
import type { Feature, FeatureContext } from '../feature.ts';

/** For texts that take longer to check than to type a letter. */
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
    const { run, maximumFindings } = await settings.shown(textDocument.uri);
    // Of a document that is shown for the first time all is told, saved or not.
    if (run === 'onSave' && previousResultId !== undefined && documents.isUnsaved(textDocument.uri))
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previousResultId };
    const analysed = await documents.analysisOf(textDocument.uri);
    if (!analysed) return nothing;
    const resultId = `${analysed.stamp} ${maximumFindings}`;
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return {
      kind: DocumentDiagnosticReportKind.Full,
      resultId,
      items: toDiagnostics(analysed, client, maximumFindings),
    };
  };
  connection.languages.diagnostics.on(guard.request('Diagnostics', nothing, answer));
  if (!client.refreshesDiagnostics) return;
  const refresh = () => void guard.task('Refresh', () => connection.languages.diagnostics.refresh());
  settings.onDidChange(refresh);
  own.onDidChange(refresh);
  documents.onDidSave(async (uri) => {
    if ((await settings.shown(uri)).run === 'onSave') refresh();
  });
}

function pushDiagnostics({ connection, client, host, settings, own, documents, guard }: FeatureContext): void {
  const waiting = new Map<string, unknown>();
  const send = (uri: string) =>
    guard.task(
      'Diagnostics',
      async () => {
        const { run, maximumFindings } = await settings.shown(uri);
        if (run === 'onSave' && documents.isUnsaved(uri)) return;
        const analysed = await documents.analysisOf(uri);
        if (!analysed) return;
        await connection.sendDiagnostics({
          uri,
          version: analysed.version,
          diagnostics: toDiagnostics(analysed, client, maximumFindings),
        });
      },
      uri,
    );
  const sendSoon = (uri: string) => {
    host.timers.stop(waiting.get(uri));
    // Without a pause, changes that have come in together are still checked once.
    const pause = documents.isQuick(uri) ? 0 : PAUSE_MILLISECONDS;
    const timer = host.timers.start(() => {
      waiting.delete(uri);
      void send(uri);
    }, pause);
    waiting.set(uri, timer);
  };
  documents.onDidChange(sendSoon);
  documents.onDidSave(sendSoon);
  documents.onDidClose((uri) => {
    host.timers.stop(waiting.get(uri));
    waiting.delete(uri);
    void guard.task('Diagnostics', () => connection.sendDiagnostics({ uri, diagnostics: [] }), uri);
  });
  const sendAll = () => documents.uris().forEach(sendSoon);
  settings.onDidChange(sendAll);
  own.onDidChange(sendAll);
}
