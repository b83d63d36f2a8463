/** Reads one registry file. */
import { decode } from './decode.ts';
import { type Refusal, readLimited, TOO_LARGE } from './limited-read.ts';
import { reasonOf, type Unreadable } from './unreadable.ts';

const REASONS: Readonly<Record<Refusal, string>> = {
  directory: 'is a directory',
  irregular: 'is not a regular file',
  large: TOO_LARGE,
};

/** Regular files of limited size only: what a project holds must not hang the process or fill its memory. */
export function readRegistryText(file: string, name: string): string | Unreadable {
  try {
    const bytes = readLimited(file);
    return typeof bytes === 'string' ? { name, reason: REASONS[bytes] } : decode(bytes, name);
  } catch (error) {
    return { name, reason: reasonOf(error) };
  }
}
