/** Finds the entries that a name means, as a person types it. */
import type { Entry } from './entry.ts';
import type { Registry } from './registry.ts';

/** Words around a name that say nothing of which model is meant: "the Llama models", "Acme-1 Instruct". */
const FILLERS = new Set(
  'the a an le la les l un une model models modèle modèles family famille series série ai ia llm llms instruct chat base it preview'
    .split(' ')
    .map((word) => normalize(word)),
);

/** Best match first; empty where the registry knows no such name. Case, hyphens and spaces don't matter. */
export function findEntries(registry: Registry, name: string): readonly Entry[] {
  const wanted = normalize(name);
  if (wanted === '') return [];
  const index = indexOf(registry);
  const bare = withoutFillers(wanted);
  const readings = [
    wanted,
    bare,
    withoutDeveloper(registry, bare),
    withoutSize(bare),
    withoutDeveloper(registry, withoutSize(bare)),
  ];
  for (const reading of readings) {
    const found = index.get(reading);
    if (found) return found;
  }
  return [];
}

/** Entries whose names begin alike, for "did you mean"; at most `limit`. */
export function suggestEntries(registry: Registry, name: string, limit: number): readonly Entry[] {
  const [first = ''] = withoutFillers(normalize(name)).split(' ');
  if (first === '') return [];
  const alike = registry.entries.filter((entry) => entry.names.some(({ text }) => startsWith(normalize(text), first)));
  return alike.slice(0, limit);
}

function startsWith(name: string, words: string): boolean {
  return `${name} `.startsWith(`${words} `);
}

const indices = new WeakMap<Registry, ReadonlyMap<string, readonly Entry[]>>();

/** Entries by id and by normalized name. Of entries that share a name, the one whose own name it is comes first. */
function indexOf(registry: Registry): ReadonlyMap<string, readonly Entry[]> {
  const known = indices.get(registry);
  if (known) return known;
  const ranked = new Map<string, { readonly entry: Entry; readonly rank: number }[]>();
  for (const entry of registry.entries) {
    const keys = new Set([entry.name, ...entry.names.map(({ text }) => text), entry.id].map(normalize));
    let rank = 0;
    for (const key of keys) {
      ranked.set(key, [...(ranked.get(key) ?? []), { entry, rank: rank === 0 ? KIND_RANKS[entry.kind] : 3 }]);
      rank++;
    }
  }
  const index = new Map(
    [...ranked].map(([key, found]) => [key, found.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry)] as const),
  );
  indices.set(registry, index);
  return index;
}

/** A name that family and company share means the models: the registry is about them. */
const KIND_RANKS: Readonly<Record<Entry['kind'], number>> = { family: 0, version: 1, organisation: 2 };

/** Words, numbers and plus signs ("Command R+"), without case or accents: "LLaMA-3.1 405B" becomes "llama 3.1 405 b". */
function normalize(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/\d+(?:\.\d+)*|\p{L}+|\+/gu) ?? []).join(' ');
}

/** "Meta Llama 3" without "Meta". */
function withoutDeveloper(registry: Registry, wanted: string): string {
  const names = registry.entries
    .filter((entry) => entry.kind === 'organisation')
    .flatMap((entry) => entry.names.map(({ text }) => normalize(text)))
    .filter((name) => startsWith(wanted, name))
    .sort((a, b) => b.length - a.length);
  return wanted.slice((names[0] ?? '').length).trim();
}

/** "acme 2 13 b" without "13 b". Sizes that differ in openness are entries of their own, and found before. */
function withoutSize(wanted: string): string {
  return withoutFillers(wanted.replace(/ \d+(?:\.\d+)* [bm]$/, ''));
}

function withoutFillers(wanted: string): string {
  const words = wanted.split(' ');
  const kept = words.findIndex((word) => !FILLERS.has(word));
  const last = words.findLastIndex((word) => !FILLERS.has(word));
  return kept === -1 ? '' : words.slice(kept, last + 1).join(' ');
}
