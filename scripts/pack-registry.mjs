// Packs server/registry and the OSI approvals from the SPDX data: a file for Node, a string for bundles that can't read files.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

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
  developers,
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
mkdirSync(new URL('dist/', root), { recursive: true });
writeFileSync(new URL('dist/registry.json', root), JSON.stringify(data));
// A string in the bundle is parsed by JSON.parse, which is quicker than evaluating an object literal.
writeFileSync(
  new URL('server/src/core/registry/registry-data.generated.ts', root),
  `/** Made by scripts/pack-registry.mjs. */\nexport const registryJson = (): string =>\n  ${JSON.stringify(JSON.stringify(data))};\n`,
);
