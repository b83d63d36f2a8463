/** Reads the registry files of a workspace folder together with those that settings name. */
import {
  bundledRegistry,
  type FileProblems,
  filled,
  type Localized,
  OWN_FILE_LIMITS,
  type OwnFiles,
  type PlacedProblem,
  readRegistryFiles,
} from '../core/index.ts';
import type { FileAccess } from './host.ts';

/** In each workspace folder. */
export const FOLDER = '.open-claims/registry';
const TOO_MANY: Localized = {
  en: 'not read, as the folder holds more than {most} files',
  fr: 'pas lu, car le dossier contient plus de {most} fichiers',
};

export interface Reading {
  readonly root: string | undefined;
  readonly named: readonly string[];
  readonly own: OwnFiles;
  /** By URI. */
  readonly problems: ReadonlyMap<string, FileProblems>;
}

export function readOwn(files: FileAccess, root: string | undefined, named: readonly string[]): Reading {
  const problems = new Map<string, FileProblems>();
  const note = (uri: string, text: string, found: readonly PlacedProblem[]) => {
    if (found.length > 0) problems.set(uri, { text, problems: found });
  };
  const listed = root === undefined ? [] : files.jsonFilesIn(`${root}/${FOLDER}`);
  const { mostFiles } = OWN_FILE_LIMITS;
  const next = listed[mostFiles];
  if (next) note(next, '', [{ offset: 0, message: filled(TOO_MANY, { most: String(mostFiles) }) }]);
  const texts = distinct([...listed.slice(0, mostFiles), ...named], files).flatMap((uri) => {
    const text = files.read(uri);
    if (typeof text === 'string') return [{ uri, text }];
    note(uri, '', [{ offset: 0, message: text.problem }]);
    return [];
  });
  const { own, problems: found } = readRegistryFiles(
    bundledRegistry(),
    texts.map(({ text }) => text),
  );
  for (const [i, { uri, text }] of texts.entries()) note(uri, text, found[i] ?? []);
  return { root, named, own, problems };
}

/** Each file once, under the first of its names. */
function distinct(uris: readonly string[], files: FileAccess): readonly string[] {
  const byIdentity = new Map<string, string>();
  for (const uri of uris) {
    const identity = files.identity(uri);
    if (!byIdentity.has(identity)) byIdentity.set(identity, uri);
  }
  return [...byIdentity.values()];
}
