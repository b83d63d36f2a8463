/** Short names that a document has earned: after "MiniMax-M2.5", "M2.7" is a MiniMax too; after "Claude", "Opus 4.5". */
import type { Entry, Version } from '../registry/entry.ts';
import type { Registry } from '../registry/registry.ts';
import { createPhrases, type Phrases } from '../text/phrases.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { type FoundMention, foundMention } from './found-mention.ts';
import { followName } from './surface.ts';

export interface Tail {
  readonly version: Version;
  /** Word that has to stand shortly before. */
  readonly behind?: string;
}

const NEAR = 6;

/** What a document's tails depend on: the entries that it names without doubt, and its houses; each once, in order. */
export interface TailSources {
  readonly entries: readonly Entry[];
  readonly houses: readonly string[];
}

export function tailSources(all: readonly (readonly FoundMention[])[]): TailSources {
  const entries = new Set<Entry>();
  const houses = new Set<string>();
  for (const mentions of all) {
    for (const { entry, ambiguous } of mentions) {
      if (entry.kind !== 'organisation' && !ambiguous) entries.add(entry);
      if (entry.kind === 'family') houses.add(entry.id);
      else if (entry.kind === 'organisation' && entry.houseFamily) houses.add(entry.houseFamily);
    }
  }
  return { entries: [...entries], houses: [...houses] };
}

/** The same for sources that allow the same tails. */
export function keyOfSources({ entries, houses }: TailSources): string {
  return `${entries.map(({ id }) => id).join(' ')}|${houses.join(' ')}`;
}

/** The tails that the names in a document allow, or undefined where there are none. */
export function tailsOf({ entries, houses }: TailSources, registry: Registry): Phrases<Tail> | undefined {
  const families = new Set(entries.map((entry) => (entry.kind === 'version' ? entry.family : entry.id)));
  const letters = new Set(
    entries.flatMap((entry) => (entry.kind === 'version' ? tailsOfVersion(entry, registry) : [])).map(initial),
  );
  let tails: Phrases<Tail> | undefined;
  // "Mistral has released Small 4": right behind a house, whatever else the document names.
  for (const id of new Set([...families, ...houses])) {
    const family = registry.get(id);
    if (family?.kind !== 'family') continue;
    for (const version of registry.versionsOf(family)) {
      for (const tail of tailsOfVersion(version, registry)) {
        const first = initial(tail);
        tails ??= createPhrases<Tail>();
        // A single letter ("M2") counts where the document names one of its series in full, or its family right before.
        const loose = families.has(id) && (first.length > 1 || letters.has(first) || /\d\.\d/.test(tail));
        tails.add(tail, { version, ...(loose ? {} : { behind: tokenize(family.name)[0]?.norm ?? '' }) });
      }
    }
  }
  return tails;
}

/** A tail in the text: capital, not inside another name, with what follows a name. */
export function tailAt(tokens: readonly Token[], at: number, tails: Phrases<Tail>): FoundMention | undefined {
  const first = tokens[at];
  if (!first?.capital || (first.tight && tokens[at - 1]?.norm !== '(' && at > 0)) return undefined;
  const match = tails.match(tokens, at);
  const near = tokens.slice(Math.max(0, at - NEAR), at);
  const tail = match?.values.find(({ behind }) => behind === undefined || near.some(({ norm }) => norm === behind));
  if (!match || !tail) return undefined;
  const rest = followName(tokens, match.end, true);
  return rest.product
    ? undefined
    : foundMention({ from: at, to: rest.end, entry: tail.version, ambiguous: false, derived: rest.derived });
}

function initial(tail: string): string {
  return /^\p{L}+/u.exec(tail)?.[0] ?? '';
}

/** What remains of a version's names without its family's, where a word and a number remain: "M2.7", "Opus 4.5". */
function tailsOfVersion(version: Version, registry: Registry): readonly string[] {
  const family = registry.get(version.family)?.name ?? '';
  const head = tokenize(family).map(({ norm }) => norm);
  return version.names.flatMap(({ text }) => {
    const tokens = tokenize(text);
    if (!head.every((norm, i) => tokens[i]?.norm === norm)) return [];
    const start = tokens[head.length]?.kind === 'mark' ? head.length + 1 : head.length;
    const [first, second] = tokens.slice(start, start + 2);
    if (first?.kind !== 'word' || !first.capital || second?.kind !== 'number' || tokens.length > start + 3) return [];
    return [text.slice(first.start)];
  });
}
