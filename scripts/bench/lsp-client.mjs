// An editor that talks to a language server in a process of its own, and takes the time.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

export const URI = 'file:///bench/draft.md';

const milliseconds = (start) => Number(process.hrtime.bigint() - start) / 1e6;

/** Starts a server; `started` is the time until it has answered `initialize`, in milliseconds. */
export async function startServer(file, { pulls }) {
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, [file, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  let onPublished = () => {};
  connection.onNotification('textDocument/publishDiagnostics', (params) => onPublished(params));
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      textDocument: {
        ...(pulls ? { diagnostic: {} } : {}),
        hover: { contentFormat: ['markdown'] },
        codeAction: {
          codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor.rewrite'] } },
          dataSupport: true,
          resolveSupport: { properties: ['edit'] },
        },
      },
    },
  });
  const started = milliseconds(start);
  await connection.sendNotification('initialized', {});
  let version = 1;
  const published = () => new Promise((resolve) => (onPublished = resolve));
  const diagnostics = async () =>
    (await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: URI } })).items;
  return {
    started,
    async open(text) {
      const waiting = pulls ? undefined : published();
      const textDocument = { uri: URI, languageId: 'markdown', version, text };
      await connection.sendNotification('textDocument/didOpen', { textDocument });
      return waiting ? (await waiting).diagnostics : diagnostics();
    },
    /** Types at a place; answers how long it took until the diagnostics were there. */
    async type(position, text) {
      const waiting = pulls ? undefined : published();
      const begin = process.hrtime.bigint();
      version++;
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: URI, version },
        contentChanges: [{ range: { start: position, end: position }, text }],
      });
      await (waiting ?? diagnostics());
      return milliseconds(begin);
    },
    async time(method, params) {
      const begin = process.hrtime.bigint();
      await connection.sendRequest(method, { textDocument: { uri: URI }, ...params });
      return milliseconds(begin);
    },
    /** Resident memory in megabytes; undefined where the system doesn't tell. */
    memory() {
      try {
        const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
        return kilobytes && Number(kilobytes) / 1000;
      } catch {
        return undefined;
      }
    },
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await ended;
      connection.dispose();
    },
  };
}
