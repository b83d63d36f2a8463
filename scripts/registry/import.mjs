// `npm run registry:import -- --source NAME DIR [NAME…]` or `… --source hugging-face owner/model…`:
// drafts entries of the registry from a public data set, as JSON on standard output. A person completes and checks them.
import { parseArgs } from 'node:util';
import { bundledRegistry, findEntries } from '../../out/server/src/core/index.js';
import { licenceFinder } from './licence-names.mjs';
import { runMain } from './run-main.mjs';
import { fetchModel, readHuggingFace } from './sources/hugging-face.mjs';
import { SOURCES } from './sources/index.mjs';

/** A draft version, with what needs a person's eye in `notes`. */
export function draftOf(registry, record, { today, url, licenceOf = licenceFinder(registry) }) {
  const notes = [];
  const { weights = 'unknown', licence: given, ...components } = record.facts;
  const licence = given === undefined || weights === 'closed' ? null : (licenceOf(given) ?? null);
  if (given !== undefined && licence === null && weights !== 'closed')
    notes.push(`the licence "${given}" has no entry in licences.json`);
  const base = record.base === undefined ? undefined : findEntries(registry, record.base.split('/').at(-1))[0];
  if (record.base !== undefined && base?.kind !== 'version') notes.push(`the base model "${record.base}" has no entry`);
  const [known] = record.names.flatMap((name) => findEntries(registry, name));
  if (known) notes.push(`the registry has ${known.name} (${known.id})`);
  if (record.released) notes.push('the date is that of the record; look for the day of release');
  const version = {
    id: idOf(record.name),
    name: record.name,
    ...(record.released ? { released: record.released } : {}),
    weights,
    licence,
    ...(base?.kind === 'version' ? { base: base.id } : {}),
    ...components,
  };
  const { id, name, ...told } = version;
  const facts = Object.keys(told).filter((fact) => told[fact] !== null && told[fact] !== 'unknown');
  return {
    version: { ...version, sources: [{ url: url ?? record.url, checked: today, facts }] },
    developer: record.developer,
    notes,
  };
}

function idOf(name) {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9.+]+/g, '-')
    .replace(/^[^a-z0-9]+|-+$/g, '')
    .slice(0, 64);
}

const HOMES = {
  osai: 'https://osai-index.eu/',
  mot: 'https://github.com/lfai/model_openness_tool',
  'models-dev': 'https://models.dev/',
  comparia: 'https://github.com/betagouv/ComparIA',
};

export async function main(
  args,
  { write = console.log, warn = console.error, today = new Date().toISOString().slice(0, 10) } = {},
) {
  const { values, positionals } = parseArgs({
    args,
    options: { source: { type: 'string' }, endpoint: { type: 'string' } },
    allowPositionals: true,
  });
  const registry = bundledRegistry();
  if (values.source === 'hugging-face' && positionals.length > 0) {
    const drafts = [];
    let failed = 0;
    for (const id of positionals) {
      try {
        const record = readHuggingFace(await fetchModel(id, values.endpoint ? { endpoint: values.endpoint } : {}));
        drafts.push(draftOf(registry, record, { today }));
      } catch (error) {
        failed++;
        warn(error.message);
      }
    }
    write(JSON.stringify(drafts, null, 2));
    return failed > 0 ? 1 : 0;
  }
  const source = SOURCES[values.source];
  const [folder, ...wanted] = positionals;
  if (!source || !folder) {
    warn(
      `usage: npm run registry:import -- --source ${Object.keys(SOURCES).join('|')} DIR [NAME…]\n   or: npm run registry:import -- --source hugging-face OWNER/MODEL…`,
    );
    return 2;
  }
  const records = source
    .read(folder)
    .filter(
      ({ name }) =>
        wanted.length === 0 || wanted.some((part) => String(name).toLowerCase().includes(part.toLowerCase())),
    );
  write(
    JSON.stringify(
      records.map((record) => draftOf(registry, record, { today, url: HOMES[values.source] })),
      null,
      2,
    ),
  );
  return 0;
}

await runMain(import.meta.url, (args) => main(args));
