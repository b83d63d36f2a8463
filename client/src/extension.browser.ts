/** Entry of the extension in web hosts such as vscode.dev: the server is a web worker. */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type Api, startExtension, stopExtension } from './client.ts';
import { connectionOf } from './language-client.ts';
import { CLIENT_ID, CLIENT_NAME } from './names.ts';

export function activate(context: ExtensionContext): Api {
  const address = (name: string) => Uri.joinPath(context.extensionUri, 'dist', name).toString(true);
  return startExtension(context, async (options) => {
    const worker = new Worker(address('server.worker.js'));
    // The editor may run a copy of the script, which does not know what lies beside the original.
    worker.postMessage({ registry: address('registry.json') });
    return connectionOf(new LanguageClient(CLIENT_ID, CLIENT_NAME, worker, options));
  });
}

export function deactivate(): Promise<void> {
  return stopExtension();
}
