/** The server as a process of its own, as editors start it. Needs `npm run bundle`. */
import assert from 'node:assert/strict';
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  IPCMessageReader,
  IPCMessageWriter,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const bundle = fileURLToPath(new URL('../../../dist/server.cjs', import.meta.url));
const URI = 'file:///brief.md';
const textDocument = { uri: URI, languageId: 'markdown', version: 1, text: 'Llama 3 is an open-source model.' };

describe('server.cjs', () => {
  const running: ChildProcess[] = [];
  const start = (...flags: string[]) => {
    const server = spawn(process.execPath, [bundle, ...flags], { stdio: ['pipe', 'pipe', 'inherit'] });
    running.push(server);
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    connection.listen();
    return { server, connection, exited: once(server, 'exit') };
  };
  const initialize = (connection: ProtocolConnection, processId: number | null, capabilities = {}) =>
    connection.sendRequest(InitializeRequest.type, { processId, rootUri: null, capabilities });
  const leave = async (connection: ProtocolConnection) => {
    await connection.sendRequest(ShutdownRequest.type);
    await connection.sendNotification(ExitNotification.type);
  };

  after(() => {
    for (const server of running) if (server.exitCode === null) server.kill();
  });

  it('checks over standard input and output, and leaves when told to', async () => {
    const { connection, exited } = start('--stdio');
    const { capabilities } = await initialize(connection, process.pid, { textDocument: { diagnostic: {} } });
    assert.ok(capabilities.diagnosticProvider);
    await connection.sendNotification(InitializedNotification.type, {});
    await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: URI } });
    assert.deepEqual(report.kind === 'full' && report.items.map(({ code }) => code), ['overclaim']);
    await leave(connection);
    assert.deepEqual(await exited, [0, null]);
  });

  it('pushes by the timers of Node, and needs no flag', async () => {
    const { connection, exited } = start();
    const published = new Promise<number | undefined>((resolve) => {
      connection.onNotification(PublishDiagnosticsNotification.type, ({ version }) => resolve(version));
    });
    await initialize(connection, null);
    await connection.sendNotification(InitializedNotification.type, {});
    await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    assert.equal(await published, 1);
    await leave(connection);
    assert.deepEqual(await exited, [0, null]);
  });

  it('speaks over the channel of a parent process', async () => {
    const server = fork(bundle, ['--node-ipc'], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    running.push(server);
    const connection = createProtocolConnection(new IPCMessageReader(server), new IPCMessageWriter(server));
    connection.listen();
    assert.ok((await initialize(connection, process.pid)).capabilities.hoverProvider);
    await leave(connection);
    assert.deepEqual(await once(server, 'exit'), [0, null]);
  });

  it('leaves when its input ends', async () => {
    const { server, connection, exited } = start('--stdio');
    await initialize(connection, null);
    server.stdin.end();
    assert.deepEqual(await exited, [1, null]);
  });

  it('leaves when the editor’s process has died', async function () {
    this.timeout(10_000);
    const editor = spawn(process.execPath, ['-e', '']);
    await once(editor, 'exit');
    const { connection, exited } = start('--stdio');
    await initialize(connection, editor.pid ?? assert.fail());
    assert.deepEqual(await exited, [1, null]);
  });
});
