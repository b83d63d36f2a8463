// Gathers the licences of everything that the bundles hold: most ask to travel with their code.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = /^((?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const LICENCE_FILE = /^(licen[cs]e|copying|notice|thirdpartynotices)/i;

/** @param {string[]} inputs paths of bundled files, below the project's folder @returns {string} */
function noticesOf(inputs) {
  const folders = new Set(inputs.map((input) => PACKAGE.exec(input)?.[1]).filter(Boolean));
  return [...folders]
    .sort()
    .map(noticeOf)
    .join(`\n\n${'-'.repeat(80)}\n\n`);
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  if (files.length === 0) throw new Error(`${name} brings no licence file; it can't be bundled`);
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return `${name} ${version} (${license})\n\n${texts.join('\n\n')}`;
}

/** For esbuild results that were built with a metafile. */
export function writeNotices(results, file) {
  const inputs = results.flatMap(({ metafile }) =>
    Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs)),
  );
  const held = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([input]) => input);
  writeFileSync(file, `Open Claims holds code of these packages.\n\n${noticesOf(held)}\n`);
}
