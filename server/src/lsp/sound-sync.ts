/** Keeps the server's copy of each document the same as the editor's, or lets it go: no answer is better than a wrong one. */
import type {
  Connection,
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
  Position,
  TextDocumentContentChangeEvent,
  TextDocuments,
  TextDocumentsConfiguration,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

type TextDocumentConnection = Parameters<TextDocuments<TextDocument>['listen']>[0];

/** Makes documents. Places outside the text count as its end, as the library's table of lines takes harm from them. */
export const soundDocuments: TextDocumentsConfiguration<TextDocument> = {
  create: TextDocument.create,
  update(document, changes, version) {
    for (const change of changes) TextDocument.update(document, [within(document, change)], version);
    return document;
  },
};

/**
 * The connection as `TextDocuments` listens to it. A document that can't be followed any more is closed.
 * `versionOf` tells the version of an open document: a change need not name one.
 */
export function soundSync(
  connection: Connection,
  versionOf: (uri: string) => number | undefined,
): TextDocumentConnection {
  let close = (_params: DidCloseTextDocumentParams) => {};
  const letGo = (uri: unknown, what: string) => {
    if (typeof uri !== 'string') return connection.console.error(`${what} names no document and was passed over.`);
    connection.console.error(`${what} for ${uri} can’t be understood; it is not checked until it is opened again.`);
    close({ textDocument: { uri } });
  };
  return {
    onDidOpenTextDocument: (handler) =>
      connection.onDidOpenTextDocument((params) => {
        if (isOpening(params)) handler(params);
        else letGo(uriOf(params), 'What was opened');
      }),
    onDidChangeTextDocument: (handler) =>
      connection.onDidChangeTextDocument((params) => {
        const uri = uriOf(params);
        if (!isChange(params)) return letGo(uri, 'A change');
        const { textDocument, contentChanges } = params;
        const version = Number.isInteger(textDocument.version)
          ? textDocument.version
          : (versionOf(textDocument.uri) ?? 0) + 1;
        handler({ textDocument: { ...textDocument, version }, contentChanges });
      }),
    onDidCloseTextDocument(handler) {
      close = handler as typeof close;
      return connection.onDidCloseTextDocument((params) => {
        if (typeof uriOf(params) === 'string') handler(params);
      });
    },
    onWillSaveTextDocument: (handler) => connection.onWillSaveTextDocument(handler),
    onWillSaveTextDocumentWaitUntil: (handler) => connection.onWillSaveTextDocumentWaitUntil(handler),
    onDidSaveTextDocument: (handler) => connection.onDidSaveTextDocument(handler),
  };
}

function within(document: TextDocument, change: TextDocumentContentChangeEvent): TextDocumentContentChangeEvent {
  // Some editors send an empty range where the whole text is meant.
  if (!('range' in change) || !change.range) return { text: change.text };
  const inside = (position: Position) => document.positionAt(document.offsetAt(position));
  return { text: change.text, range: { start: inside(change.range.start), end: inside(change.range.end) } };
}

type Unchecked<T> = { readonly [K in keyof T]?: unknown } | null | undefined;

function uriOf(params: Unchecked<DidCloseTextDocumentParams>): unknown {
  return (params?.textDocument as Unchecked<{ uri: string }>)?.uri;
}

function isOpening(params: Unchecked<DidOpenTextDocumentParams>): boolean {
  const document = params?.textDocument as Unchecked<DidOpenTextDocumentParams['textDocument']>;
  return (
    typeof document?.uri === 'string' && typeof document.text === 'string' && typeof document.languageId === 'string'
  );
}

function isChange(params: Unchecked<DidChangeTextDocumentParams>): boolean {
  const changes = params?.contentChanges;
  return typeof uriOf(params) === 'string' && Array.isArray(changes) && changes.every(isContentChange);
}

function isContentChange(change: unknown): boolean {
  const { text, range } = (change ?? {}) as { readonly text?: unknown; readonly range?: unknown };
  if (typeof text !== 'string') return false;
  if (range === undefined || range === null) return true;
  const { start, end } = range as { readonly start?: unknown; readonly end?: unknown };
  return isPosition(start) && isPosition(end);
}

function isPosition(value: unknown): boolean {
  const { line, character } = (value ?? {}) as Partial<Position>;
  return Number.isInteger(line) && Number.isInteger(character);
}
