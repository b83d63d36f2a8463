/** Remembers what became of texts, so that those that did not change are not read again. */
import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Options, UsageError } from '../arguments.ts';
import type { Checked, Needs } from '../checked.ts';
import type { Host } from '../host.ts';
import type { InputText } from '../inputs.ts';
import { type Entries, readCache, writeCache } from './cache-file.ts';

/** Says where a cache is and what it may be used for; plain data. */
export interface CachePlace {
  readonly path: string;
  /** The program and its registry. */
  readonly program: string;
  readonly needs: Needs;
}

export interface Cache {
  /** Of the text, its format and language, and all that its findings rest on besides. */
  keyOf(text: InputText, restsOn: string): string;
  get(key: string): Checked | undefined;
}

/** Throws a UsageError where there can be none. */
export async function cachePlaceOf(options: Options, host: CacheHost, needs: Needs): Promise<CachePlace> {
  const location = options.given('cache-location');
  if (options.value('input') === 'jsonl') throw new UsageError('--cache remembers files; --input jsonl has none');
  const { workingDirectory } = host;
  const path =
    location === undefined
      ? join(cacheFolder(), `${digest(workingDirectory)}.cache`)
      : resolve(workingDirectory, location);
  return { path, program: await host.program(), needs };
}

export type CacheHost = Pick<Host, 'workingDirectory' | 'program'>;

export function openCache({ path, program, needs }: CachePlace): Cache & { readonly entries: Entries } {
  const entries = readCache(path, program);
  return {
    entries,
    keyOf: ({ text, format, language }, restsOn) =>
      digest(JSON.stringify([needs, restsOn, format, language ?? '']), text),
    get: (key) => entries.get(key)?.checked,
  };
}

/** Days for which an entry is kept that is of no use. */
const KEPT = 30;
const DAY = 86_400_000;

/** Writes down the `fresh` entries, and which of the old were of use. `today` is YYYY-MM-DD. Throws what the file system throws. */
export function saveCache(
  { path, program }: CachePlace,
  old: Entries,
  used: ReadonlySet<string>,
  fresh: ReadonlyMap<string, Checked>,
  today: string,
): void {
  const oldest = Date.parse(today) - KEPT * DAY;
  const kept: Entries = new Map();
  let changed = fresh.size > 0;
  for (const [key, entry] of old) {
    const day = used.has(key) ? today : entry.day;
    if (Date.parse(day) >= oldest) kept.set(key, { ...entry, day });
    changed ||= day !== entry.day || !kept.has(key);
  }
  for (const [key, checked] of fresh) kept.set(key, { day: today, checked });
  if (changed) writeCache(path, program, kept);
}

function digest(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('base64url').slice(0, 32);
}

/** Outside of the project, so that nobody can slip in a cache along with the texts. */
function cacheFolder(): string {
  const { env, platform } = process;
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? homedir(), 'open-claims', 'cache');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'open-claims');
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'open-claims');
}
