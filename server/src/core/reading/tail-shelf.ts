/** Keeps the tails of names that documents were found to allow: most documents, and all versions of one, ask for the same. */
import type { Registry } from '../registry/registry.ts';
import type { Phrases } from '../text/phrases.ts';
import type { FoundMention } from './found-mention.ts';
import { keyOfSources, type Tail, tailSources, tailsOf } from './tails.ts';

/** Kept, the newest last. */
const MOST = 16;

export function createTailShelf(
  registry: Registry,
): (mentions: readonly (readonly FoundMention[])[]) => Phrases<Tail> | undefined {
  const shelf = new Map<string, Phrases<Tail> | undefined>();
  return (mentions) => {
    const sources = tailSources(mentions);
    const key = keyOfSources(sources);
    const tails = shelf.has(key) ? shelf.get(key) : tailsOf(sources, registry);
    shelf.delete(key);
    shelf.set(key, tails);
    const [oldest] = shelf.keys();
    if (shelf.size > MOST && oldest !== undefined) shelf.delete(oldest);
    return tails;
  };
}
