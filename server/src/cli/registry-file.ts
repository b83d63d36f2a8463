/** Reads one file that a project holds. */

import { OWN_FILE_LIMITS } from '../core/index.ts';
import { decode } from './decode.ts';
import { type Refusal, readLimited, tooLarge } from './limited-read.ts';
import { reasonOf, type Unreadable } from './unreadable.ts';

const REASONS: Readonly<Record<Exclude<Refusal, 'large'>, string>> = {
  directory: 'is a directory',
  irregular: 'is not a regular file',
};

/** A registry file. */
export function readRegistryText(file: string, name: string): string | Unreadable {
  return readLimitedText(file, name, OWN_FILE_LIMITS.mostBytes);
}

/** Regular files of limited size only: what a project holds must not hang the process or fill its memory. */
export function readLimitedText(file: string, name: string, mostBytes: number): string | Unreadable {
  try {
    const bytes = readLimited(file, mostBytes);
    if (typeof bytes !== 'string') return decode(bytes, name);
    return { name, reason: bytes === 'large' ? tooLarge(mostBytes).en : REASONS[bytes] };
  } catch (error) {
    return { name, reason: reasonOf(error) };
  }
}
