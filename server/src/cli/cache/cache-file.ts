/** The file of a cache: whatever it holds that this program did not write just so, it counts as empty. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Checked } from '../checked.ts';
import { replaceWhole } from '../replace-whole.ts';

/** By the key of the text; `day` says when it was last of use. */
export type Entries = Map<string, { readonly day: string; readonly checked: Checked }>;

/** `program` is what made the entries; those of another one are of no use. */
export function readCache(path: string, program: string): Entries {
  try {
    const content = readFileSync(path, 'utf8');
    const end = content.indexOf('\n');
    const body = content.slice(end + 1);
    if (content.slice(0, end) !== headOf(program, body)) return new Map();
    return new Map(Object.entries(JSON.parse(body)));
  } catch {
    return new Map();
  }
}

/** Throws what the file system throws. Nobody else may read it, as it holds words of the texts. */
export function writeCache(path: string, program: string, entries: Entries): void {
  const body = JSON.stringify(Object.fromEntries(entries));
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  replaceWhole(path, `${headOf(program, body)}\n${body}`, 0o600);
}

function headOf(program: string, body: string): string {
  return `open-claims cache 1 ${createHash('sha256').update(program).update('\0').update(body).digest('hex')}`;
}
