/** A connection through the library's client, whatever host it is for. */
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { ServerConnection, SessionState } from './server-connection.ts';

export function connectionOf(client: BaseLanguageClient): ServerConnection {
  return {
    start: () => client.start(),
    onDidChangeState: (listener) => client.onDidChangeState(({ newState }) => listener(sessionStateOf(newState))),
    request(method, params, token) {
      // The library takes every argument for a parameter, also one that is undefined.
      if (params === undefined) return client.sendRequest(method);
      return token ? client.sendRequest(method, params, token) : client.sendRequest(method, params);
    },
    notify: (method, params) => client.sendNotification(method, params),
    dispose: () => client.dispose(),
  };
}

function sessionStateOf(state: State): SessionState {
  if (state === State.Running) return 'running';
  return state === State.Starting ? 'starting' : 'stopped';
}
