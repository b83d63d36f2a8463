// `npm run registry:check`: what a schema can't see in server/registry. Each problem with file and line; exit status 1 if any.
// Sources, order of changes, ids and licences are checked by `open-claims registry validate` first.
import { readdirSync, readFileSync } from 'node:fs';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { bundledRegistry, createLineIndex, readRegistryFiles } from '../../out/server/src/core/index.js';
import { runMain } from './run-main.mjs';

const root = new URL('../../server/registry/', import.meta.url);
const YEAR = 365 * 24 * 3600 * 1000;

/** All problems of developers' files as `{ path, message }`, path into the file. `today` is YYYY-MM-DD. */
export function problemsOf(file, { licences, versions, names, reviewed, today }) {
  const problems = [];
  const tell = (path, message) => problems.push({ path, message });
  for (const [f, family] of file.families.entries()) {
    let before = '';
    for (const [v, version] of family.versions.entries()) {
      const at = (...keys) => ['families', f, 'versions', v, ...keys];
      const isReviewed = (kind) => reviewed.some(({ entry, check }) => entry === version.id && check === kind);
      const checks = version.sources.map(({ checked }) => checked).sort();
      const last = checks.at(-1);
      if (last && Date.parse(today) - Date.parse(last) > YEAR) tell(at('sources'), `not checked again since ${last}`);
      if (last > today) tell(at('sources'), `${last} is yet to come`);
      if (version.released) {
        // A month may stand before a day of the same month.
        const length = Math.min(before.length, version.released.length);
        if (version.released.slice(0, length) < before.slice(0, length) && !isReviewed('order'))
          tell(at('released'), `${version.released} comes before the version above (${before})`);
        before = version.released;
      }
      for (const message of contradictions(version, licences, versions, isReviewed)) tell(at('weights'), message);
      for (const name of namesOf(version)) {
        const owner = names.get(nameKey(name));
        if (owner && owner !== version.id) tell(at('name'), `the name "${name}" is also that of ${owner}`);
      }
    }
  }
  return problems;
}

/** Facts that can't hold together. */
function contradictions(version, licences, versions, isReviewed) {
  const found = [];
  const { weights, licence, checkpoints, base } = version;
  if (weights === 'closed' && licence) found.push(`closed weights have no licence, but "${licence}" is given`);
  if (weights === 'closed' && checkpoints === 'open') found.push('closed weights, but open checkpoints');
  if (weights === 'unknown' && licence) found.push('a licence of weights, but whether they are released is unknown');
  const origin = base ? versions.get(base) : undefined;
  const mine = licences.get(licence);
  const theirs = origin && licences.get(origin.record.licence);
  // A developer may license anew what is its own.
  const bound = theirs && !theirs.osiApproved && origin.developer !== version.developer;
  if (bound && mine?.osiApproved && !isReviewed('base'))
    found.push(`its licence ${licence} is freer than that of its base ${base}, ${origin.record.licence}`);
  if (
    origin?.record.released &&
    version.released &&
    version.released.slice(0, 7) < origin.record.released.slice(0, 7) &&
    !isReviewed('base-date')
  )
    found.push(`released before its base ${base} (${origin.record.released})`);
  return found;
}

const namesOf = ({ name, aliases = [] }) => [
  name,
  ...aliases.map((alias) => (typeof alias === 'string' ? alias : alias.name)),
];
const nameKey = (name) => name.toLowerCase().replace(/[\s_-]+/g, ' ');

export function main(today = new Date().toISOString().slice(0, 10), write = console.log) {
  const files = readdirSync(new URL('models/', root))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name: `models/${name}`, text: readFileSync(new URL(`models/${name}`, root), 'utf8') }));
  const licenceText = readFileSync(new URL('licences.json', root), 'utf8');
  const { reviewed } = JSON.parse(readFileSync(new URL('reviewed.json', root), 'utf8'));
  const registry = bundledRegistry();
  const licences = new Map(registry.licences.map((licence) => [licence.id, licence]));
  const parsed = files.map(({ text }) => JSON.parse(text));
  for (const { developer, families } of parsed)
    for (const { versions } of families) for (const version of versions) version.developer = developer.id;
  const records = parsed.flatMap(({ developer, families }) =>
    families.flatMap(({ versions }) => versions.map((record) => [record.id, { record, developer: developer.id }])),
  );
  const names = new Map();
  for (const [id, { record }] of records)
    for (const name of namesOf(record)) if (!names.has(nameKey(name))) names.set(nameKey(name), id);
  const context = { licences, versions: new Map(records), names, reviewed, today };

  let found = 0;
  const tell = (name, text, problems) => {
    const lines = createLineIndex(text);
    for (const { offset, message } of problems) {
      found++;
      write(`server/registry/${name}:${lines.placeAt(offset).line}: ${message}`);
    }
  };
  const read = readRegistryFiles(registry, [...files.map(({ text }) => text), licenceText]);
  const problems = read.problems.map((list) => list.map(({ offset, message }) => ({ offset, message: message.en })));
  for (const [i, { name, text }] of files.entries()) {
    const tree = parseTree(text);
    const own = problemsOf(parsed[i], context).map(({ path, message }) => ({
      offset: (findNodeAtLocation(tree, path) ?? findNodeAtLocation(tree, path.slice(0, -1)) ?? tree).offset,
      message,
    }));
    tell(name, text, [...problems[i], ...own]);
  }
  tell('licences.json', licenceText, problems[files.length]);
  write(found === 0 ? `${records.length} versions: nothing to mend` : `${found} problems`);
  return found === 0 ? 0 : 1;
}

await runMain(import.meta.url, () => main());
