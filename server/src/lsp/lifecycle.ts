/** The order of a session: it begins once, answers, and is shut down. Whoever asks at another time is told so. */
import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';

export interface Lifecycle {
  /** Throws an error for the editor where the session has begun already. */
  begin(): void;
  /** Throws an error for the editor once the session has been shut down. */
  ensureOpen(): void;
}

export function createLifecycle(connection: Connection): Lifecycle {
  let state: 'waiting' | 'open' | 'over' = 'waiting';
  // Asked for what no feature answers. Before the start, that is everything.
  connection.onRequest((method) => {
    if (state === 'waiting')
      throw new ResponseError(ErrorCodes.ServerNotInitialized, 'The session has not been initialized.');
    if (state === 'over') throw over();
    throw new ResponseError(ErrorCodes.MethodNotFound, `There is no method ${method}.`);
  });
  connection.onShutdown(() => {
    state = 'over';
  });
  return {
    begin() {
      if (state !== 'waiting') throw new ResponseError(ErrorCodes.InvalidRequest, 'The session has been initialized.');
      state = 'open';
    },
    ensureOpen() {
      if (state === 'over') throw over();
    },
  };
}

function over(): ResponseError {
  return new ResponseError(ErrorCodes.InvalidRequest, 'The session has been shut down.');
}
