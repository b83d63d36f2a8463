/** Reads registry files for the server: data only, of limited size, as UTF-8. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FileAccess } from '../lsp/host.ts';

const MOST_BYTES = 4_000_000;

export const fileAccess: FileAccess = {
  jsonFilesIn(folder) {
    try {
      const path = fileURLToPath(folder);
      return readdirSync(path)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => pathToFileURL(join(path, name)).href);
    } catch {
      // No such folder, or a scheme such as vscode-vfs: then there are no files of one's own.
      return [];
    }
  },
  read(file) {
    try {
      const path = fileURLToPath(file);
      const { size } = statSync(path);
      if (size > MOST_BYTES)
        return { problem: `larger than ${MOST_BYTES / 1_000_000} MB, which is too much for a registry file` };
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
    } catch (error) {
      return { problem: error instanceof TypeError ? 'not UTF-8 text' : 'the file can’t be read' };
    }
  },
  resolve(folder, path) {
    const full = path.startsWith('~/') ? join(homedir(), path.slice(2)) : path;
    if (isAbsolute(full) || folder === undefined) return pathToFileURL(full).href;
    return new URL(full.split(/[\\/]/).map(encodeURIComponent).join('/'), `${folder}/`).href;
  },
};
