// The page of a workbench without any server behind it, as on vscode.dev, made from the files of code-server.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { vscodeFolder } from './places.mjs';
import { calmSettings } from './vscode-server.mjs';

const workbenchFolder = path.join(vscodeFolder, 'out', 'vs', 'code', 'browser', 'workbench');

// code-server ties its workbench to its own server in two places; both are loosened here.
const loosened = [
  [/remoteAuthority:location\.host\}/g, 'remoteAuthority:void 0}'],
  [
    /(userRoamingDataHome\(\)\{return \w+\(\w+\.file\(this\.userDataPath\)\.with\(\{scheme:[\w$]+\.)vscodeRemote(\}\),"User"\)\})/g,
    '$1vscodeUserData$2',
  ],
];

/** The workbench's script. Throws when this code-server is another than the one that the replacements know. */
export function workbenchScript() {
  let script = readFileSync(path.join(workbenchFolder, 'workbench.js'), 'utf8');
  for (const [pattern, replacement] of loosened) {
    const found = script.match(pattern)?.length ?? 0;
    if (found !== 1) throw new Error(`${pattern} occurs ${found} times in code-server's workbench; expected 1.`);
    script = script.replace(pattern, replacement);
  }
  return script;
}

/** The HTML page, for a server at `host`; the arguments are paths on that server. */
export function workbenchHtml(host, { build, extension, suite, fileSystem }) {
  const product = JSON.parse(readFileSync(path.join(vscodeFolder, 'product.json'), 'utf8'));
  const address = (path) => ({ scheme: 'http', authority: host, path });
  const { version, commit, quality } = product;
  const configuration = {
    productConfiguration: {
      version,
      commit,
      quality,
      nameShort: 'Code Web',
      nameLong: 'Code Web',
      applicationName: 'code-web',
      enableTelemetry: false,
      extensionEnabledApiProposals: { 'vscode.vscode-test-web-fs': ['fileSearchProvider', 'textSearchProvider'] },
    },
    developmentOptions: { extensions: [address(extension)], extensionTestsPath: address(suite) },
    additionalBuiltinExtensions: [address(fileSystem)],
    configurationDefaults: calmSettings,
    // Without it, webviews would be loaded from VS Code's own hosts.
    webviewEndpoint: `${build}/out/vs/workbench/contrib/webview/browser/pre`,
    folderUri: { scheme: 'vscode-test-web', authority: 'mount', path: '/' },
    // code-server's workbench insists on these.
    enableWorkspaceTrust: false,
    userDataPath: '/',
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    isEnabledCoderGettingStarted: false,
  };
  const base = `http://${host}${build}`;
  const values = {
    WORKBENCH_WEB_CONFIGURATION: inAttribute(configuration),
    WORKBENCH_WEB_BASE_URL: base,
    WORKBENCH_NLS_URL: `${base}/out/nls.messages.js`,
    WORKBENCH_NLS_FALLBACK_URL: `${base}/out/nls.messages.js`,
  };
  const template = readFileSync(path.join(workbenchFolder, 'workbench.html'), 'utf8');
  return template.replace(/\{\{([A-Z_]+)\}\}/g, (_, name) => values[name] ?? '');
}

function inAttribute(value) {
  return JSON.stringify(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
