// Prints how fast the packaged extension is in VS Code: its activation, and findings while a workspace is scanned.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openChromium, viewport } from './chromium.mjs';
import { packageHollow } from './hollow-extension.mjs';
import { temporaryFolder } from './leftovers.mjs';
import { packageExtension } from './package-extension.mjs';
import { measuredSuite, root, vsix } from './places.mjs';
import { runSuiteInPage } from './suite-in-page.mjs';
import { startVscodeServer } from './vscode-server.mjs';

const FILES = 1000;
const STARTS = 5;
const PATIENCE = 400_000;

export async function runMeasuredPass() {
  const workspace = temporaryFolder('open-claims-workspace');
  fill(workspace.path);
  try {
    await printActivation(workspace.path);
    return await runScan(workspace.path);
  } finally {
    workspace.remove();
  }
}

/** Notes of about 8 kB with five claims each, the first of them in sight, in folders of a hundred. */
function fill(folder) {
  const plain = 'The committee met twice in the spring. Its members asked the clerk for figures. Nobody had any.\n\n';
  const text = `# Notes\n\n${`Llama 3.1 is an open-source model.\n\n${plain.repeat(16)}`.repeat(5)}`;
  for (let file = 0; file < FILES; file++) {
    const place = path.join(folder, `part-${Math.floor(file / 100)}`);
    mkdirSync(place, { recursive: true });
    writeFileSync(path.join(place, `note-${file}.md`), `${text}File ${file}.\n`);
  }
}

/** VS Code measures activations itself, and shows them among its running extensions: ours, and one that does nothing. */
async function printActivation(folder) {
  console.log(`  ${packageExtension()}`);
  const hollow = packageHollow();
  const times = { 'Open Claims': [], Hollow: [] };
  for (let start = 0; start < STARTS; start++) {
    const server = await startVscodeServer({ extensions: [vsix, hollow.vsix] });
    const browser = await openChromium();
    try {
      const page = await browser.newPage({ viewport });
      await page.goto(`http://${server.authority}/?${new URLSearchParams({ folder })}`);
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'part-0' }).waitFor({ timeout: 30_000 });
      await page.keyboard.press('Control+P');
      await page.locator('.quick-input-widget input.input').fill('note-1.md');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'note-1.md' }).first().click();
      await page.locator('.monaco-editor .view-overlays .cdr.squiggly-warning').first().waitFor({ timeout: 30_000 });
      await page.keyboard.press('F1');
      await page.locator('.quick-input-widget input.input').fill('>Developer: Show Running Extensions');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Show Running Extensions' }).first().click();
      for (const [name, measured] of Object.entries(times)) {
        const row = page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: name });
        const told = await row.locator('.activation-time').textContent();
        measured.push(Number(/(\d+)\s*ms/.exec(told ?? '')?.[1]));
      }
    } finally {
      await browser.close();
      await server.stop();
    }
  }
  hollow.remove();
  console.log('  activation, as VS Code measures it');
  for (const [name, measured] of Object.entries(times)) console.log(`    ${name}: ${measured.join(', ')} ms`);
}

async function runScan(folder) {
  const server = await startVscodeServer();
  try {
    const remote = (place) => `vscode-remote://${server.authority}${encodeURI(place)}`;
    const payload = [
      ['extensionDevelopmentPath', remote(root)],
      ['extensionTestsPath', remote(measuredSuite)],
      ['enableProposedApi', ''],
      ['skipWelcome', 'true'],
    ];
    const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
    return await runSuiteInPage(`http://${server.authority}/?${query}`, PATIENCE);
  } finally {
    await server.stop();
  }
}
