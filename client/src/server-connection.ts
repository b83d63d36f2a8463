/** The little that a session needs of the library's client; the library itself is loaded after the extension has started. */
import type { CancellationToken, Disposable } from 'vscode';

/** `stopped` also where the server did not start, or ended by itself. */
export type SessionState = 'starting' | 'running' | 'stopped';

export interface ServerConnection {
  /** Rejects where the server does not start. */
  start(): Promise<void>;
  onDidChangeState(listener: (state: SessionState) => void): Disposable;
  /** Rejects where the server can't answer. */
  request<R>(method: string, params?: unknown, token?: CancellationToken): Promise<R>;
  /** Rejects where nothing can be sent. */
  notify(method: string, params: unknown): Promise<void>;
  dispose(): Promise<void>;
}
