/** Reads a file whose name came from outside, so that none can hang the process or fill its memory. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** More is no table of models that people wrote. */
const MOST_BYTES = 4_000_000;
const CHUNK_BYTES = 65_536;

/** The bytes of a regular file, or why they are not read. Throws what the file system throws. */
export function readLimited(path: string): Buffer | { readonly problem: string } {
  // A pipe that nobody writes to would hold up a plain opening for ever. Windows has no such flag.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    if (!fstatSync(file).isFile()) return { problem: 'not a regular file' };
    const chunks: Buffer[] = [];
    let total = 0;
    // Counted while reading: the size that the file system tells may be out of date, or 0.
    while (total <= MOST_BYTES) {
      const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
      const count = readSync(file, chunk, 0, Math.min(CHUNK_BYTES, MOST_BYTES + 1 - total), null);
      if (count === 0) return Buffer.concat(chunks);
      chunks.push(chunk.subarray(0, count));
      total += count;
    }
    return { problem: `larger than ${MOST_BYTES / 1_000_000} MB, which is too much for a registry file` };
  } finally {
    closeSync(file);
  }
}
