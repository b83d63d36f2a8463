// Gathers the licences of everything that the bundles hold: most ask to travel with their code.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LICENCE_FILE = /^(licen[cs]e|copying|notice|thirdpartynotices)/i;

/** For packages as `bundledPackages` tells them. */
export function writeNotices(packages, file) {
  const notices = packages.map(noticeOf).join(`\n\n${'-'.repeat(80)}\n\n`);
  writeFileSync(file, `Open Claims holds code of these packages.\n\n${notices}\n`);
}

function noticeOf({ folder, name, version, license }) {
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  if (files.length === 0) throw new Error(`${name} brings no licence file; it can't be bundled`);
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return `${name} ${version} (${license})\n\n${texts.join('\n\n')}`;
}
