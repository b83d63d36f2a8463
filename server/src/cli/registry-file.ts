/** Reads one registry file. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { decode } from './decode.ts';
import { reasonOf, type Unreadable } from './unreadable.ts';

/** More is no table of models that people wrote. */
const MOST_BYTES = 4_000_000;

/** Regular files of limited size only: what a project holds must not hang the process or fill its memory. */
export function readRegistryText(file: string, name: string): string | Unreadable {
  let opened: number | undefined;
  try {
    // A pipe that nobody writes to would hold up a plain opening for ever. Windows has no such flag.
    opened = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(opened);
    if (!stats.isFile()) return { name, reason: stats.isDirectory() ? 'is a directory' : 'is not a regular file' };
    const bytes = Buffer.alloc(MOST_BYTES + 1);
    let length = 0;
    for (let count = -1; count !== 0 && length < bytes.length; length += count)
      count = readSync(opened, bytes, length, bytes.length - length, null);
    if (length <= MOST_BYTES) return decode(bytes.subarray(0, length), name);
    return { name, reason: `larger than ${MOST_BYTES / 1_000_000} MB, which is too much for a registry file` };
  } catch (error) {
    return { name, reason: reasonOf(error) };
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}
