/** Entry of the extension in web hosts such as vscode.dev: the server is a web worker. */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type Api, CLIENT_ID, CLIENT_NAME, startExtension, stopExtension } from './client.ts';

export function activate(context: ExtensionContext): Api {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.worker.js').toString(true);
  return startExtension(context, (options) => new LanguageClient(CLIENT_ID, CLIENT_NAME, new Worker(script), options));
}

export function deactivate(): Promise<void> {
  return stopExtension();
}
