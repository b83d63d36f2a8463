// Files of a data set, sorted by name. A file that can't be read as its format is told of and left out.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export function filesBelow(folder, ending) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
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
