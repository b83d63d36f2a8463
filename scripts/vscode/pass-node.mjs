// The suite in a Node extension host: VS Code's server from npm behind a workbench in Chromium.
import { temporaryFolder } from './leftovers.mjs';
import { nodeSuite, root } from './places.mjs';
import { runSuiteInPage } from './suite-in-page.mjs';
import { startVscodeServer } from './vscode-server.mjs';

export async function runNodePass() {
  const workspace = temporaryFolder('open-claims-workspace');
  const server = await startVscodeServer();
  try {
    const remote = (path) => `vscode-remote://${server.authority}${encodeURI(path)}`;
    const payload = [
      ['extensionDevelopmentPath', remote(root)],
      ['extensionTestsPath', remote(nodeSuite)],
      ['enableProposedApi', ''],
      ['skipWelcome', 'true'],
    ];
    const query = new URLSearchParams({ folder: workspace.path, payload: JSON.stringify(payload) });
    return await runSuiteInPage(`http://${server.authority}/?${query}`);
  } finally {
    await server.stop();
    workspace.remove();
  }
}
