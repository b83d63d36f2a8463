/** Writes a new file that is like another in all but its text. */
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';

/** The new file is on the disk when this returns. Throws what the file system throws, such as where the name is taken. */
export function writeLike(model: string, path: string, text: string): void {
  const stats = statSync(model);
  // Nobody else may read it before it has the other's permissions.
  const file = openSync(path, 'wx', 0o600);
  try {
    writeFileSync(file, text);
    keepOwner(file, stats);
    fchmodSync(file, stats.mode & 0o7777);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes a renaming in the folder last. Not every system can. */
export function syncFolder(path: string): void {
  try {
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch {
    // The text itself is safe on the disk, under the old name or the new.
  }
}

/** Only the administrator may give files away. Others keep at least the group where they belong to it. */
function keepOwner(file: number, { uid, gid }: Stats): void {
  const own = fstatSync(file);
  if (own.uid === uid && own.gid === gid) return;
  for (const owner of [uid, own.uid]) {
    try {
      fchownSync(file, owner, gid);
      return;
    } catch {
      // The next is less.
    }
  }
}
