/** Passes outcomes on, and remembers the new ones at the end. */
import type { Checked } from '../checked.ts';
import type { Host } from '../host.ts';
import type { Outcome } from '../outcome.ts';
import { reasonOf } from '../unreadable.ts';
import { warn } from '../warn.ts';
import { type CachePlace, saveCache } from './cache.ts';
import type { Entries } from './cache-file.ts';

export async function* remembering(
  outcomes: AsyncIterable<Outcome>,
  place: CachePlace,
  entries: Entries,
  host: Pick<Host, 'warn' | 'today'>,
): AsyncGenerator<Outcome> {
  const used = new Set<string>();
  const fresh = new Map<string, Checked>();
  try {
    for await (const outcome of outcomes) {
      if ('key' in outcome && outcome.key !== undefined) {
        if (entries.has(outcome.key)) used.add(outcome.key);
        else fresh.set(outcome.key, outcome.checked);
      }
      yield outcome;
    }
  } finally {
    try {
      saveCache(place, entries, used, fresh, host.today);
    } catch (error) {
      // Nothing is lost but time.
      warn(host, `the cache ${place.path} was not written: ${reasonOf(error)}`);
    }
  }
}
