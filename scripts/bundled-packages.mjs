// Tells which packages the bundles hold code of. They are development dependencies, so that npm itself can't tell.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = /^((?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** By folder, of esbuild results that were built with a metafile. Paths are below the project's folder. */
export function bundledPackages(results) {
  const inputs = results.flatMap(({ metafile }) =>
    Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs)),
  );
  const held = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([input]) => PACKAGE.exec(input)?.[1]);
  return [...new Set(held.filter(Boolean))].sort().map((folder) => {
    const { name, version, license, homepage } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { folder, name, version, license, homepage };
  });
}
