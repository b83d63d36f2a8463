/** Entry of the extension in desktop and remote hosts: the server is a child process. */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Api, CLIENT_ID, CLIENT_NAME, startExtension, stopExtension } from './client.ts';

export function activate(context: ExtensionContext): Api {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath;
  const server = { module, transport: TransportKind.ipc };
  return startExtension(context, (options) => new LanguageClient(CLIENT_ID, CLIENT_NAME, server, options));
}

export function deactivate(): Promise<void> {
  return stopExtension();
}
