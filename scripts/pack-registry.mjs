// Packs server/registry and the OSI approvals from the SPDX data: a file for Node, a string for bundles that can't read files.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { asciiOnly } from './ascii-only.mjs';

const root = new URL('../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const spdx = createRequire(import.meta.url)('spdx-license-list');
const { licences } = JSON.parse(read('server/registry/licences.json'));
const { version, date } = JSON.parse(read('server/registry/version.json'));

for (const { id, spdx: spdxId } of licences) {
  if (spdxId !== null && !spdx[spdxId])
    throw new Error(`licences.json: "${id}" names the SPDX id "${spdxId}", which does not exist`);
}

const developers = readdirSync(new URL('server/registry/models/', root))
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => {
    const { $schema, ...file } = JSON.parse(read(`server/registry/models/${name}`));
    return file;
  });
const data = {
  version,
  date,
  licences,
  // All of them, as users may add licences of their own.
  osiApproved: Object.keys(spdx).filter((id) => spdx[id].osiApproved),
  disputes: {},
  attribution: read('server/registry/ATTRIBUTION.md'),
};
const SOURCES = {
  osai: 'European Open Source AI Index',
  mot: 'Model Openness Tool',
  'models-dev': 'models.dev',
  comparia: 'compar:IA',
};
// Explanations of single differences; what explains a whole data set is for those who compare.
for (const difference of JSON.parse(read('server/registry/differences.json')).differences) {
  const { source, entry, fact, theirs, reason: en, reasonInFrench: fr } = difference;
  if (entry !== '*') {
    if (!fr) throw new Error(`differences.json: ${entry}, ${fact}: "reasonInFrench" is missing`);
    data.disputes[entry] ??= [];
    data.disputes[entry].push({ by: SOURCES[source], fact, says: theirs, reason: { en, fr } });
  }
}
// The engine itself says by which words names begin.
const { outputFiles } = esbuild.buildSync({
  entryPoints: [fileURLToPath(new URL('server/src/core/registry/spellings.ts', root))],
  bundle: true,
  format: 'esm',
  write: false,
});
const { beginningsOf } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
const textsOf = ({ name, aliases = [] }) => [name, ...aliases.map((alias) => alias.name ?? alias)];
const beginnings = new Map();
for (const [i, { developer, families }] of developers.entries()) {
  const named = [developer, ...families, ...families.flatMap(({ versions }) => versions)];
  for (const norm of beginningsOf(named.flatMap(textsOf))) beginnings.set(norm, [...(beginnings.get(norm) ?? []), i]);
}
const head = {
  ...data,
  beginnings: [...beginnings],
  houses: developers.flatMap(({ developer }) => developer.houseFamily ?? []),
  // Last: behind it, each stands on a line of its own, and is read when it is needed.
  developers: [],
};
const packed = asciiOnly(
  [
    JSON.stringify(head).slice(0, -']}'.length),
    ...developers.map((file, i) => `${JSON.stringify(file)}${i < developers.length - 1 ? ',' : ''}`),
    ']}',
  ].join('\n'),
);
mkdirSync(new URL('dist/', root), { recursive: true });
writeFileSync(new URL('dist/registry.json', root), packed);
// A string in the bundle is parsed by JSON.parse, which is quicker than evaluating an object literal.
writeFileSync(
  new URL('server/src/core/registry/registry-data.generated.ts', root),
  `/** Made by scripts/pack-registry.mjs. */\nexport const registryJson = (): string =>\n  ${JSON.stringify(packed)};\n`,
);
