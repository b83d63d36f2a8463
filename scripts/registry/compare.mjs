// `npm run registry:compare -- --source NAME DIR`: where a public data set agrees with the registry, and where not.
// Differences that were looked into stand in server/registry/differences.json; any other gives exit status 1.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundledRegistry, createChecker, defaultSettings, findEntries } from '../../out/server/src/core/index.js';
import { licenceFinder } from './licence-names.mjs';
import { runMain } from './run-main.mjs';
import { SOURCES } from './sources/index.mjs';

/** What one record says beside what the registry says: `agree`, `differ`, or `ours-unknown`. */
export function compareRecord(registry, record, idOf = licenceFinder(registry)) {
  const entry = entryOf(registry, record);
  if (!entry) return { record, entry: undefined, facts: [] };
  const facts = Object.entries(record.facts).flatMap(([fact, theirs]) => {
    if (fact === 'licence' && entry.weights === 'closed') return [];
    const given = fact === 'licence' ? (idOf(theirs) ?? theirs) : theirs;
    const ours = fact === 'weights' ? entry.weights : fact === 'licence' ? entry.licence?.id : entry.components[fact];
    if (ours === undefined || ours === 'unknown') return [{ fact, theirs: given, ours: null, result: 'ours-unknown' }];
    return [{ fact, theirs: given, ours, result: isSame(fact, given, ours) ? 'agree' : 'differ' }];
  });
  return { record, entry, facts };
}

/** The version that a record means: by its first name that means one. */
function entryOf(registry, { names, developer }) {
  for (const name of names) {
    const found = findEntries(registry, name);
    const versions = found.filter(({ kind }) => kind === 'version');
    const only =
      found[0]?.kind === 'family' && found[0].versions.length === 1 ? registry.get(found[0].versions[0]) : undefined;
    const entry = versions[0] ?? only;
    if (entry && isBy(registry, entry, developer)) return entry;
  }
  // "OLMo-2-0325-32B-Instruct": read as prose would be.
  for (const name of names) {
    const { mentions } = readerOf(registry).check({ text: `The model ${name} is new.`, format: 'plaintext' }).reading;
    const read = mentions.find(
      ({ entry, unknownVersion, derived }) => entry.kind === 'version' && !unknownVersion && !derived,
    );
    if (read && isBy(registry, read.entry, developer)) return read.entry;
  }
  return undefined;
}

const readers = new WeakMap();

function readerOf(registry) {
  const reader = readers.get(registry) ?? createChecker(registry, defaultSettings);
  readers.set(registry, reader);
  return reader;
}

/** Two developers may use one name. */
function isBy(registry, entry, developer) {
  if (!developer) return true;
  const words = (text) => new Set(text.toLowerCase().match(/[a-z0-9]{2,}/g) ?? []);
  const theirs = words(String(developer));
  const house = registry.get(entry.developer);
  return [...(house?.names.map(({ text }) => text) ?? []), entry.developer, entry.family].some((name) =>
    [...words(name)].some((word) => theirs.has(word)),
  );
}

/** Gated weights can be downloaded: sources without a word for it call them open. */
function isSame(fact, theirs, ours) {
  return theirs === ours || (fact === 'weights' && theirs === 'open' && ours === 'gated');
}

/** The first reviewed explanation that fits; `*` fits anything. */
export function explanationOf(differences, source, entry, { fact, theirs, ours }) {
  const fits = (wanted, value) => wanted === '*' || wanted === value;
  return differences.find(
    (difference) =>
      difference.source === source &&
      fits(difference.entry, entry.id) &&
      fits(difference.fact, fact) &&
      fits(difference.theirs, theirs) &&
      fits(difference.ours, ours),
  );
}

export function main(args, write = console.log) {
  const { values, positionals } = parseArgs({
    args,
    options: { source: { type: 'string' }, all: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const source = SOURCES[values.source];
  const [folder] = positionals;
  if (!source || !folder) {
    console.error(`usage: npm run registry:compare -- --source ${Object.keys(SOURCES).join('|')} [--all] DIR`);
    return 2;
  }
  const registry = bundledRegistry();
  const { differences } = JSON.parse(
    readFileSync(new URL('../../server/registry/differences.json', import.meta.url), 'utf8'),
  );
  const idOf = licenceFinder(registry);
  const compared = source.read(folder).map((record) => compareRecord(registry, record, idOf));
  const known = compared.filter(({ entry }) => entry);
  const facts = known.flatMap(({ entry, facts }) => facts.map((fact) => ({ entry, ...fact })));
  const count = (result) => facts.filter((fact) => fact.result === result).length;
  const differing = facts
    .filter(({ result }) => result === 'differ')
    .map((fact) => ({ ...fact, why: explanationOf(differences, values.source, fact.entry, fact) }));
  const open = differing.filter(({ why }) => !why);
  write(`${source.title}: ${compared.length} records, ${known.length} of them in the registry`);
  write(
    `${count('agree')} facts agree, ${differing.length} differ (${differing.length - open.length} explained), ${count('ours-unknown')} are not known here`,
  );
  for (const { entry, fact, theirs, ours, why } of values.all ? differing : open)
    write(`  ${entry.id}: ${fact}: theirs ${theirs}, ours ${ours}${why ? `: ${why.reason}` : ''}`);
  if (values.all)
    for (const { record, entry } of compared)
      if (!entry) write(`  not in the registry: ${record.name} (${record.developer ?? 'no developer'})`);
  return open.length > 0 ? 1 : 0;
}

await runMain(import.meta.url, (args) => main(args));
