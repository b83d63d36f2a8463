// Names the Chromium or Chrome to use. Needs no package, so that the set-up can ask, too.
import { existsSync } from 'node:fs';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The path that CHROMIUM names, else a usual one that exists, else undefined. */
export function findChromium() {
  return process.env.CHROMIUM || usual.find((path) => existsSync(path));
}
