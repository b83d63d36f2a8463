/** Reads files whose names came from outside, so that none can hang the process or fill its memory. */
import { closeSync, constants, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { type Localized, OWN_FILE_LIMITS } from '../core/index.ts';

const CHUNK_BYTES = 65_536;

/** Why a file is not read. */
export type Refusal = 'directory' | 'irregular' | 'large';

/** In words for a user. */
export function tooLarge(mostBytes: number = OWN_FILE_LIMITS.mostBytes): Localized {
  const [size, unit] = mostBytes < 1_000_000 ? [mostBytes / 1000, 'k'] : [mostBytes / 1_000_000, 'M'];
  return {
    en: `larger than ${size} ${unit}B, which is too much for such a file`,
    fr: `plus grand que ${size}\u00a0${unit}o, ce qui est trop pour un tel fichier`,
  };
}

/** The bytes of a regular file, or why they are not read. Throws what the file system throws. */
export function readLimited(path: string, mostBytes: number = OWN_FILE_LIMITS.mostBytes): Buffer | Refusal {
  // A pipe that nobody writes to would hold up a plain opening for ever. Windows has no such flag.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) return stats.isDirectory() ? 'directory' : 'irregular';
    const chunks: Buffer[] = [];
    let total = 0;
    // Counted while reading: the size that the file system tells may be out of date, or 0.
    while (total <= mostBytes) {
      const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
      const count = readSync(file, chunk, 0, Math.min(CHUNK_BYTES, mostBytes + 1 - total), null);
      if (count === 0) return Buffer.concat(chunks);
      chunks.push(chunk.subarray(0, count));
      total += count;
    }
    return 'large';
  } finally {
    closeSync(file);
  }
}

/** Paths of the JSON files in a folder, sorted. Throws what the file system throws. */
export function jsonFilesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));
}
