/** Writes a file in one step: whoever reads it sees the old content, or the new, or no file yet. */
import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { syncFolder } from './fix/write-like.ts';
import { realPath } from './folders.ts';

/** A link stays one. Throws what the file system throws, and leaves nothing behind then. `mode` is for a new file. */
export function replaceWhole(path: string, text: string, mode = 0o666): void {
  const target = realPath(path);
  const temporary = join(dirname(target), `.open-claims-${randomBytes(12).toString('hex')}.tmp`);
  try {
    const file = openSync(temporary, 'wx', mode);
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(target));
}
