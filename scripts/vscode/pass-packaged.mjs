// The packaged extension, installed into VS Code and used through the browser as a person would.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { openChromium, viewport } from './chromium.mjs';
import { temporaryFolder } from './leftovers.mjs';
import { packageExtension } from './package-extension.mjs';
import { packagedSuite, root, screenshotFolder, vsix } from './places.mjs';
import { calmSettings, startVscodeServer } from './vscode-server.mjs';

const require = createRequire(import.meta.url);

// What people see is what the screenshots show: a light theme, large words, no clutter.
const settings = {
  ...calmSettings,
  'breadcrumbs.enabled': false,
  'editor.fontFamily': 'DejaVu Sans Mono',
  'editor.fontSize': 15,
  'editor.hover.above': false,
  'editor.lineHeight': 26,
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.scrollBeyondLastLine': false,
  'editor.wordWrap': 'on',
  'window.commandCenter': false,
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.layoutControl.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

export async function runPackagedPass() {
  console.log(`  ${packageExtension()}`);
  rmSync(screenshotFolder, { recursive: true, force: true });
  mkdirSync(screenshotFolder, { recursive: true });
  const workspace = temporaryFolder('open-claims-workspace');
  // The folder's name is seen in the screenshots.
  const folder = path.join(workspace.path, 'examples');
  cpSync(path.join(root, 'examples'), folder, { recursive: true });
  const server = await startVscodeServer({ settings, extensions: [vsix] });
  const browser = await openChromium();
  try {
    const page = await browser.newPage({ viewport });
    const address = `http://${server.authority}/?${new URLSearchParams({ folder })}`;
    return await require(packagedSuite).run({ page, address, screenshotFolder, folder });
  } finally {
    await browser.close();
    await server.stop();
    workspace.remove();
  }
}
