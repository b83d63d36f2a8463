/** Reads the registry files of a workspace folder together with those that settings name. */
import type { Diagnostic } from 'vscode-languageserver';
import { bundledRegistry, OWN_FILE_LIMITS, type OwnFiles, readRegistryFiles } from '../core/index.ts';
import { type FileProblem, type ShownProblems, toProblemDiagnostics } from './file-problems.ts';
import type { FileAccess } from './host.ts';

/** In each workspace folder. */
export const FOLDER = '.open-claims/registry';
const { mostFiles } = OWN_FILE_LIMITS;

export interface Reading {
  readonly root: string | undefined;
  readonly named: readonly string[];
  readonly own: OwnFiles;
  readonly problems: ShownProblems;
}

export function readOwn(files: FileAccess, root: string | undefined, named: readonly string[]): Reading {
  const problems = new Map<string, Diagnostic[]>();
  const note = (uri: string, text: string, found: readonly FileProblem[]) => {
    if (found.length > 0) problems.set(uri, toProblemDiagnostics(uri, text, found));
  };
  const listed = root === undefined ? [] : files.jsonFilesIn(`${root}/${FOLDER}`);
  const next = listed[mostFiles];
  if (next) note(next, '', [{ offset: 0, message: `not read, as the folder holds more than ${mostFiles} files` }]);
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
