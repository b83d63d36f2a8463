/** An editor that talks to the server over streams in memory. */
import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  ConfigurationRequest,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type LogMessageParams,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type RegistrationParams,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Host } from '../../../server/src/lsp/host.ts';
import { startServer } from '../../../server/src/lsp/server.ts';
import { modernEditor } from './capabilities.ts';

export interface EditorOptions {
  readonly capabilities?: ClientCapabilities;
  readonly locale?: string;
  readonly initializationOptions?: unknown;
  readonly workspaceFolders?: readonly string[] | undefined;
  readonly rootUri?: string;
  /** Answers `workspace/configuration` for a document's uri. */
  readonly settings?: (uri: string | undefined) => unknown;
}

export interface Editor {
  readonly connection: ProtocolConnection;
  readonly result: InitializeResult;
  /** All that the server has sent unasked. */
  readonly published: PublishDiagnosticsParams[];
  readonly registered: RegistrationParams[];
  readonly log: LogMessageParams[];
  readonly refreshes: () => number;
  open(uri: string, text: string, languageId?: string): void;
  /** Replaces a range of UTF-16 columns in one line. */
  change(uri: string, version: number, line: number, start: number, end: number, text: string): void;
  save(uri: string): void;
  close(uri: string): void;
  changeSettings(settings: unknown): void;
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  items(uri: string): Promise<Diagnostic[]>;
  hover(uri: string, line: number, character: number): Promise<Hover | null>;
  /** Without a column, at the end of the document, where nothing else stands. */
  actions(
    uri: string,
    diagnostics: readonly Diagnostic[],
    only?: readonly string[],
    column?: number,
  ): Promise<CodeAction[]>;
  resolve(action: CodeAction): Promise<CodeAction>;
  /** Waits until the server has read all that was sent before. */
  settle(): Promise<void>;
}

export async function startEditor(host: Host, options: EditorOptions = {}): Promise<Editor> {
  const toServer = new PassThrough();
  const toEditor = new PassThrough();
  startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toEditor)), host);
  const connection = createProtocolConnection(new StreamMessageReader(toEditor), new StreamMessageWriter(toServer));

  const published: PublishDiagnosticsParams[] = [];
  const registered: RegistrationParams[] = [];
  const log: LogMessageParams[] = [];
  let refreshes = 0;
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => void published.push(params));
  connection.onNotification(LogMessageNotification.type, (params) => void log.push(params));
  connection.onRequest(RegistrationRequest.type, (params) => void registered.push(params));
  connection.onRequest(DiagnosticRefreshRequest.type, () => {
    refreshes += 1;
  });
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    Promise.all(items.map(({ scopeUri }) => options.settings?.(scopeUri) ?? null)),
  );
  connection.listen();

  const result = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: options.rootUri ?? null,
    capabilities: options.capabilities ?? modernEditor,
    ...(options.locale === undefined ? {} : { locale: options.locale }),
    initializationOptions: options.initializationOptions,
    ...(options.workspaceFolders
      ? { workspaceFolders: options.workspaceFolders.map((uri) => ({ uri, name: uri })) }
      : {}),
  });
  await connection.sendNotification(InitializedNotification.type, {});
  const send = (sending: Promise<void>) => void sending;

  const editor: Editor = {
    connection,
    result,
    published,
    registered,
    log,
    refreshes: () => refreshes,
    open: (uri, text, languageId = 'markdown') =>
      send(
        connection.sendNotification(DidOpenTextDocumentNotification.type, {
          textDocument: { uri, languageId, version: 1, text },
        }),
      ),
    change: (uri, version, line, start, end, text) =>
      send(
        connection.sendNotification(DidChangeTextDocumentNotification.type, {
          textDocument: { uri, version },
          contentChanges: [{ range: { start: { line, character: start }, end: { line, character: end } }, text }],
        }),
      ),
    save: (uri) => send(connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } })),
    close: (uri) => send(connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } })),
    changeSettings: (settings) =>
      send(connection.sendNotification(DidChangeConfigurationNotification.type, { settings })),
    pull: (uri, previousResultId) =>
      connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri },
        ...(previousResultId === undefined ? {} : { previousResultId }),
      }),
    async items(uri) {
      const report = await editor.pull(uri);
      if (report.kind !== 'full') throw new Error(`expected a full report, got ${report.kind}`);
      return report.items;
    },
    hover: (uri, line, character) =>
      connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line, character } }),
    async actions(uri, diagnostics, only, column) {
      const start = column === undefined ? { line: 9999, character: 0 } : { line: 0, character: column };
      const answer = await connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range: { start, end: start },
        context: { diagnostics: [...diagnostics], ...(only ? { only: [...only] } : {}) },
      });
      return (answer ?? []) as CodeAction[];
    },
    resolve: (action) => connection.sendRequest(CodeActionResolveRequest.type, action),
    // An answer to any request comes after all that was sent before it, and after what the server sent meanwhile.
    async settle() {
      for (let round = 0; round < 3; round += 1) await connection.sendRequest('openClaims/models');
    },
  };
  return editor;
}
