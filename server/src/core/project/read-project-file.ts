/** Reads a project file from its text: what is sound counts, and the rest is told with its place. */
import { findNodeAtLocation, getNodeValue, type Node } from 'jsonc-parser';
import { offsetAt, type PlacedProblem, parseJsonText } from '../text/json-text.ts';
import { type Localized, labelled } from '../text/localized.ts';
import { readGlob } from './glob.ts';
import { PROJECT_LIMITS } from './limits.ts';
import { problemText } from './problem-texts.ts';
import type { NamedGlob, Override, Placed, ProjectFile } from './project-file.ts';
import { readSettings } from './read-settings.ts';
import { OVERRIDE_KEYS, PROJECT_KEYS } from './schema.ts';
import { isObject, listOf, type Note, noteUnknownKeys, type Path } from './values.ts';

export interface ReadProjectFile {
  readonly file: ProjectFile;
  /** In the order of their places. */
  readonly problems: readonly PlacedProblem[];
}

const EMPTY: ProjectFile = { extends: [], settings: {}, overrides: [] };
const { mostGlobs, mostOverrides, mostExtended } = PROJECT_LIMITS;

/** JSON with comments and trailing commas. Never throws. */
export function readProjectFile(text: string): ReadProjectFile {
  const { tree, errors, repeatedKeys } = parseJsonText(text, { lenient: true });
  const problems = [...errors, ...repeatedKeys];
  if (!tree) {
    const empty = { offset: 0, message: problemText('empty') };
    return { file: EMPTY, problems: errors.length > 0 ? errors : [empty] };
  }
  const file = readFile(tree, {
    problem: (path, message) => void problems.push({ offset: offsetAt(tree, path), message: named(path, message) }),
    atKey: (path, message) =>
      void problems.push({ offset: keyOffset(tree, path), message: named(path.slice(0, -1), message) }),
    offset: (path) => offsetAt(tree, path),
  });
  return { file, problems: problems.sort((a, b) => a.offset - b.offset) };
}

function readFile(tree: Node, note: Note): ProjectFile {
  const value: unknown = getNodeValue(tree);
  if (!isObject(value)) {
    note.problem([], problemText('noObject'));
    return EMPTY;
  }
  noteUnknownKeys(value, PROJECT_KEYS, [], note);
  if (value.$schema !== undefined && typeof value.$schema !== 'string')
    note.problem(['$schema'], problemText('mustBeText'));
  const files = readGlobs(value.files, ['files'], note);
  const ignore = readGlobs(value.ignore, ['ignore'], note);
  return {
    extends: readPaths(value.extends, note),
    settings: readSettings(value, [], note),
    ...(files ? { files } : {}),
    ...(ignore ? { ignore } : {}),
    overrides: listOf(value.overrides, ['overrides'], mostOverrides, note).flatMap(([item, index]) =>
      readOverride(item, index, note),
    ),
  };
}

function readOverride(value: unknown, index: number, note: Note): readonly Override[] {
  const path = ['overrides', index];
  if (!isObject(value)) {
    note.problem(path, problemText('mustBeOverride'));
    return [];
  }
  noteUnknownKeys(value, OVERRIDE_KEYS, path, note);
  const settings = readSettings(value, path, note);
  if (value.files === undefined) note.problem(path, problemText('forNoText'));
  const files = readGlobs(value.files, [...path, 'files'], note);
  return files ? [{ index, files, settings }] : [];
}

/** Undefined where there is no list. A list without a sound glob is empty, and matches nothing. */
function readGlobs(value: unknown, path: Path, note: Note): readonly NamedGlob[] | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) {
    note.problem(path, problemText('mustBeGlobs'));
    return undefined;
  }
  return listOf(value, path, mostGlobs, note).flatMap(([glob, index]) => {
    const matcher = typeof glob === 'string' ? readGlob(glob) : { problem: problemText('mustBeText') };
    if (!('problem' in matcher)) return [{ glob: String(glob), matcher }];
    note.problem([...path, index], matcher.problem);
    return [];
  });
}

function readPaths(value: unknown, note: Note): readonly Placed<string>[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return [{ value, offset: note.offset(['extends']) }];
  return listOf(value, ['extends'], mostExtended, note).flatMap(([item, index]) => {
    if (typeof item === 'string') return [{ value: item, offset: note.offset(['extends', index]) }];
    note.problem(['extends', index], problemText('mustBePath'));
    return [];
  });
}

function keyOffset(tree: Node, path: Path): number {
  return findNodeAtLocation(tree, [...path])?.parent?.offset ?? offsetAt(tree, path);
}

function named([first, ...others]: Path, message: Localized): Localized {
  if (first === undefined) return message;
  const keys = others.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`));
  return labelled(`${first}${keys.join('')}`, message);
}
