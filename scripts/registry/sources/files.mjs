// Files of a data set, sorted by name. A file that can't be read as its format is told of and left out.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A data set that can't be used at all; the message is for people. */
export class DataError extends Error {}

export function filesBelow(folder, ending) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(folderOf(entry), entry.name))
    .sort();
}

/** Node before 20.12 calls it `path`. */
export function folderOf({ parentPath, path }) {
  return parentPath ?? path;
}

export function parseEach(files, parse, warn = console.error) {
  return files.flatMap((file) => {
    try {
      return [{ file, value: parse(readFileSync(file, 'utf8')) }];
    } catch (error) {
      warn(`${file}: ${String(error.message).split('\n')[0]}`);
      return [];
    }
  });
}

/** The texts among values that a data set should give as texts. */
export function textsOf(values) {
  return [...new Set(values.filter((value) => typeof value === 'string' && value !== ''))];
}
