/** The connection to the language server; a restart gives it a new client. */
import { type CancellationToken, type Disposable, type Event, EventEmitter, type LogOutputChannel } from 'vscode';
import type { ServerConnection, SessionState } from './server-connection.ts';

export interface Session extends Disposable {
  readonly output: LogOutputChannel;
  readonly state: SessionState;
  readonly onDidChangeState: Event<SessionState>;
  /** Rejects where the server does not start; the output then says why. */
  start(): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
  /** Rejects where the server can't answer. */
  request<R>(method: string, params?: unknown, token?: CancellationToken): Promise<R>;
  /** A server that isn't running misses nothing: it reads everything when it starts. */
  notify(method: string, params: unknown): Promise<void>;
}

export function createSession(output: LogOutputChannel, connect: () => Promise<ServerConnection>): Session {
  const changed = new EventEmitter<SessionState>();
  let connection: ServerConnection | undefined;
  /** Stopping while the connection is still being made leaves it unused. */
  let attempt = 0;
  let state: SessionState = 'starting';
  const enter = (next: SessionState) => {
    if (next === state) return;
    state = next;
    changed.fire(next);
  };
  const start = async () => {
    attempt += 1;
    const own = attempt;
    enter('starting');
    try {
      const started = await connect();
      if (own !== attempt) return;
      connection = started;
      started.onDidChangeState((next) => {
        if (connection === started) enter(next);
      });
      await started.start();
    } catch (error) {
      if (own === attempt) enter('stopped');
      output.error('The language server did not start.', error);
      throw error;
    }
  };
  const stop = async () => {
    attempt += 1;
    const stopped = connection;
    connection = undefined;
    // A client that never got to run has nothing to stop, and says so by an error.
    await stopped?.dispose().catch((error: unknown) => output.debug('Stopping the language server failed.', error));
  };
  return {
    output,
    get state() {
      return state;
    },
    onDidChangeState: changed.event,
    start,
    stop,
    async restart() {
      await stop();
      await start();
    },
    async request(method, params, token) {
      if (!connection) throw new Error('The language server is not running.');
      return connection.request(method, params, token);
    },
    async notify(method, params) {
      await connection
        ?.notify(method, params)
        .catch((error: unknown) => output.debug('The language server was told nothing.', error));
    },
    dispose: () => changed.dispose(),
  };
}
