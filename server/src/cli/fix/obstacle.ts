/** Tells why a file must not be replaced by a new one of its name. */
import { accessSync, constants, lstatSync } from 'node:fs';
import { dirname } from 'node:path';
import { reasonOf } from '../unreadable.ts';

export const CLOSED_FOLDER = 'its folder is read-only, so it was not changed';

/** Undefined where nothing stands in the way. `file` is a path without links. */
export function obstacleTo(file: string): string | undefined {
  try {
    const stats = lstatSync(file);
    if (!stats.isFile()) return 'is not a regular file, so it was not changed';
    // The administrator may write everything, but was told not to.
    if ((stats.mode & 0o222) === 0 || !mayWrite(file)) return 'is read-only, so it was not changed';
    if (stats.nlink > 1) return 'has other names (hard links) that would keep the old text, so it was not changed';
    if (!mayWrite(dirname(file))) return CLOSED_FOLDER;
    return undefined;
  } catch (error) {
    return `was not changed: ${reasonOf(error)}`;
  }
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
