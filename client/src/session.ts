/** The connection to the language server; a restart gives it a new client. */
import { type CancellationToken, type Disposable, type Event, EventEmitter, type LogOutputChannel } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';

/** `stopped` also where the server did not start, or ended by itself. */
export type SessionState = 'starting' | 'running' | 'stopped';

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
}

export function createSession(output: LogOutputChannel, createClient: () => BaseLanguageClient): Session {
  const changed = new EventEmitter<SessionState>();
  let client: BaseLanguageClient | undefined;
  let state: SessionState = 'starting';
  const enter = (next: SessionState) => {
    state = next;
    changed.fire(next);
  };
  const start = async () => {
    const started = createClient();
    client = started;
    enter('starting');
    started.onDidChangeState(({ newState }) => {
      if (client === started) enter(sessionStateOf(newState));
    });
    try {
      await started.start();
    } catch (error) {
      output.error('The language server did not start.', error);
      throw error;
    }
  };
  const stop = async () => {
    const stopped = client;
    client = undefined;
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
      if (!client) throw new Error('The language server is not running.');
      // The library takes every argument for a parameter, also one that is undefined.
      if (params === undefined) return client.sendRequest(method);
      return token ? client.sendRequest(method, params, token) : client.sendRequest(method, params);
    },
    dispose: () => changed.dispose(),
  };
}

function sessionStateOf(state: State): SessionState {
  if (state === State.Running) return 'running';
  return state === State.Starting ? 'starting' : 'stopped';
}
