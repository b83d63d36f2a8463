// The suite in the web worker extension host, as on vscode.dev: the browser bundles, and no VS Code server at all.
import path from 'node:path';
import { temporaryFolder } from './leftovers.mjs';
import { fileSystemExtension, root, vscodeFolder, webSuite } from './places.mjs';
import { startStaticServer } from './static-server.mjs';
import { runSuiteInPage } from './suite-in-page.mjs';
import { workbenchHtml, workbenchScript } from './workbench-page.mjs';

const build = '/static/build';
const extension = '/static/devextensions';
const fileSystem = '/static/extensions/fs';
// The file system extension asks for the workspace under this name.
const workspaceMount = '/static/mount';

export async function runWebPass() {
  const workspace = temporaryFolder('open-claims-workspace');
  const script = { type: 'text/javascript', body: workbenchScript() };
  const suite = `${extension}/${path.relative(root, webSuite).replaceAll(path.sep, '/')}`;
  const pages = (wanted, host) => {
    if (wanted === '/')
      return { type: 'text/html', body: workbenchHtml(host, { build, extension, suite, fileSystem }) };
    if (wanted === `${build}/out/vs/code/browser/workbench/workbench.js`) return script;
    // code-server leaves out the browser code of VS Code's own extensions; each would raise an error.
    if (wanted.startsWith(`${build}/extensions/`) && wanted.endsWith('.js'))
      return { type: 'text/javascript', body: '' };
    return undefined;
  };
  const mounts = [
    [build, vscodeFolder],
    [extension, root],
    [fileSystem, fileSystemExtension],
    [workspaceMount, workspace.path],
  ];
  const server = await startStaticServer(mounts, pages);
  try {
    return await runSuiteInPage(`http://${server.host}/`);
  } finally {
    await server.stop();
    workspace.remove();
  }
}
