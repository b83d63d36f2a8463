/** A bundle of its own, as compiling the library takes longer than all else that the extension does at its start. */
import { LanguageClient, type LanguageClientOptions, TransportKind } from 'vscode-languageclient/node';
import { connectionOf } from './language-client.ts';
import { CLIENT_ID, CLIENT_NAME } from './names.ts';
import type { ServerConnection } from './server-connection.ts';

/** `module` is the path of the server's script. */
export function createNodeConnection(module: string, options: LanguageClientOptions): ServerConnection {
  const server = { module, transport: TransportKind.ipc };
  return connectionOf(new LanguageClient(CLIENT_ID, CLIENT_NAME, server, options));
}
