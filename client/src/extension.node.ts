/** Entry of the extension in desktop and remote hosts: the server is a child process. */
import { type ExtensionContext, Uri } from 'vscode';
import { type Api, startExtension, stopExtension } from './client.ts';

export function activate(context: ExtensionContext): Api {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath;
  return startExtension(context, async (options) => {
    // VS Code counts as activation what is done before it has heard that the extension is there.
    await new Promise((resolve) => setTimeout(resolve));
    const { createNodeConnection } = await import('./language-client.node.ts');
    return createNodeConnection(module, options);
  });
}

export function deactivate(): Promise<void> {
  return stopExtension();
}
