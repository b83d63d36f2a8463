/** Gives a file a new text in one step: whoever reads it sees the old text or the new one, never a part. */
import { randomBytes } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { reasonOf } from '../unreadable.ts';
import { CLOSED_FOLDER, obstacleTo } from './obstacle.ts';
import { syncFolder, writeLike } from './write-like.ts';

/** What the file system says where a folder takes no new file. */
const REFUSED: readonly string[] = ['EACCES', 'EPERM', 'EROFS'];

/**
 * Undefined where it worked, else why nothing was changed. `file` is a path without links.
 * `before` is what was read: whatever else the file holds by now is another program's, and is kept.
 */
export function replaceFile(file: string, before: string, after: string): string | undefined {
  const obstacle = obstacleTo(file);
  if (obstacle !== undefined) return obstacle;
  const temporary = join(dirname(file), `.open-claims-${randomBytes(12).toString('hex')}.tmp`);
  try {
    writeLike(file, temporary, after);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return discard(temporary, REFUSED.includes(code) ? CLOSED_FOLDER : `was not changed: ${reasonOf(error)}`);
  }
  try {
    if (!holds(file, before))
      return discard(temporary, 'was changed meanwhile by another program and is left as it is');
    renameSync(temporary, file);
  } catch (error) {
    return discard(temporary, `was not changed: ${reasonOf(error)}`);
  }
  syncFolder(dirname(file));
  return undefined;
}

function holds(file: string, text: string): boolean {
  // What has become a link or a pipe by now is not followed.
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  const opened = openSync(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    return fstatSync(opened).isFile() && readFileSync(opened).equals(Buffer.from(text));
  } finally {
    closeSync(opened);
  }
}

function discard(temporary: string, reason: string): string {
  try {
    rmSync(temporary, { force: true });
    return reason;
  } catch {
    return `${reason}; the temporary file ${temporary} could not be removed`;
  }
}
