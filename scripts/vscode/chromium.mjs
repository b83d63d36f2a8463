// Finds the Chromium that is installed on this machine and starts it without a window.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from './find-chromium.mjs';
import { temporaryFolder } from './leftovers.mjs';

/** Page size in CSS pixels. Screenshots have it, too. */
export const viewport = { width: 1280, height: 800 };

/** Resolves to a Playwright browser. Throws when there is none to start. */
export async function openChromium() {
  const executablePath = findChromium();
  if (executablePath === undefined || !existsSync(executablePath)) {
    throw new Error('No Chromium was found. Run "node scripts/vscode/setup.mjs" or set CHROMIUM to its path.');
  }
  const quiet = ['background-networking', 'component-update', 'sync', 'quic', 'gpu'];
  // Chromium leaves files behind when it is ended in a hurry.
  const scratch = temporaryFolder('open-claims-chromium');
  const browser = await chromium.launch({
    executablePath,
    env: { ...process.env, TMPDIR: scratch.path },
    args: ['--no-sandbox', '--no-first-run', '--disable-dev-shm-usage', ...quiet.map((name) => `--disable-${name}`)],
  });
  browser.once('disconnected', scratch.remove);
  return browser;
}
