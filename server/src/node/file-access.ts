/** Reads files of projects for the server: data only, of limited size, as UTF-8. */
import { existsSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { jsonFilesIn, readLimited, tooLarge } from '../cli/limited-read.ts';
import type { Localized } from '../core/index.ts';
import type { FileAccess } from '../lsp/host.ts';

const TEXTS = {
  badName: { en: 'the name is not valid', fr: 'le nom n’est pas valable' },
  elsewhere: {
    en: 'only files on this machine can be read',
    fr: 'seuls les fichiers de cet ordinateur peuvent être lus',
  },
  irregular: { en: 'not a regular file', fr: 'ce n’est pas un fichier ordinaire' },
  unreadable: { en: 'the file can’t be read', fr: 'le fichier ne peut pas être lu' },
  badCharacter: {
    en: 'the path holds a character that no file name has',
    fr: 'le chemin contient un caractère qu’aucun nom de fichier ne peut avoir',
  },
  relative: {
    en: 'the path is relative, and there is no folder that it starts from',
    fr: 'le chemin est relatif, et il n’y a pas de dossier d’où il parte',
  },
  encoding: { en: 'not UTF-8 text', fr: 'ce n’est pas du texte en UTF-8' },
} as const satisfies Readonly<Record<string, Localized>>;

export const fileAccess: FileAccess = {
  jsonFilesIn(folder) {
    try {
      return jsonFilesIn(fileURLToPath(folder)).map((path) => pathToFileURL(path).href);
    } catch {
      // No such folder, or a scheme such as vscode-vfs: then there are no files of one's own.
      return [];
    }
  },
  exists(file) {
    const path = pathOf(file);
    return path !== undefined && existsSync(path);
  },
  read(file, mostBytes) {
    const path = pathOf(file);
    if (path === undefined) return { problem: /^file:/i.test(file) ? TEXTS.badName : TEXTS.elsewhere };
    try {
      const bytes = readLimited(path, mostBytes);
      if (typeof bytes !== 'string') return decode(bytes);
      return { problem: bytes === 'large' ? tooLarge(mostBytes) : TEXTS.irregular };
    } catch {
      return { problem: TEXTS.unreadable };
    }
  },
  resolve(folder, path) {
    // Half a character has no place in a URI, and no file system takes a zero.
    if (/\p{Surrogate}|\0/u.test(path)) return { problem: TEXTS.badCharacter };
    const full = path.startsWith('~/') ? join(homedir(), path.slice(2)) : path;
    if (isAbsolute(full)) return pathToFileURL(full).href;
    if (folder === undefined) return { problem: TEXTS.relative };
    return new URL(full.split(/[\\/]/).map(encodeURIComponent).join('/'), `${folder}/`).href;
  },
  identity(file) {
    const path = pathOf(file);
    if (path === undefined) return file;
    try {
      return realpathSync.native(path);
    } catch {
      return path;
    }
  },
};

/** Undefined for other schemes, and for names that no file can have. */
function pathOf(file: string): string | undefined {
  try {
    const path = fileURLToPath(file);
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

function decode(bytes: Buffer): string | { readonly problem: Localized } {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { problem: TEXTS.encoding };
  }
}
