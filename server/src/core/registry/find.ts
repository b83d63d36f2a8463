/** Finds the entries that a name means, as a person types it. */
import type { Entry } from './entry.ts';
import type { Registry } from './registry.ts';

/** Words around a name that say nothing of which model is meant: "the Llama models", "Acme-1 Instruct"; without accents. */
const FILLERS = new Set(
  `the a an le la les l un une model models modele modeles family famille series serie ai ia llm llms instruct chat base it
  preview latest new newest version versions release dernier derniere derniers dernieres nouveau nouvel nouvelle nouveaux
  nouvelles of by from de du d des`.split(/\s+/),
);

/** Best match first; empty where the registry knows no such name. Case, hyphens and spaces don't matter. */
export function findEntries(registry: Registry, name: string): readonly Entry[] {
  const wanted = normalize(name);
  if (wanted === '') return [];
  const index = indexOf(registry);
  const exact = index.get(wanted);
  if (exact) return exact;
  const bare = withoutFillers(normalize(withoutPossessives(name)));
  for (const { words, developers } of withAndWithoutDeveloper(registry, bare)) {
    for (const reading of [words, withoutSize(words), withoutVersionWord(words)]) {
      const found = (index.get(reading) ?? []).filter((entry) => isBy(entry, developers));
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** Entries whose names begin alike, for "did you mean"; at most `limit`. */
export function suggestEntries(registry: Registry, name: string, limit: number): readonly Entry[] {
  const [first = ''] = withoutFillers(normalize(withoutPossessives(name))).split(' ');
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

/** "Acme's models" and "Acme’s" without "'s". */
function withoutPossessives(name: string): string {
  return name.replace(/(?<=\p{L}|\p{N})['’]s(?!\p{L}|\p{N})/giu, '');
}

interface Reading {
  readonly words: string;
  /** Ids of those whom the name itself calls the developer; undefined where it calls none. */
  readonly developers?: ReadonlySet<string>;
}

/** "Acme Labs Acme 3" and "Acme 3 by Acme Labs", as they are and without the company. */
function withAndWithoutDeveloper(registry: Registry, wanted: string): readonly Reading[] {
  const names = registry.entries
    .filter((entry) => entry.kind === 'organisation')
    .flatMap((entry) => entry.names.map(({ text }) => ({ id: entry.id, name: normalize(text) })));
  const called = (fits: (name: string) => boolean, rest: (name: string) => string): readonly Reading[] => {
    const fitting = names.filter(({ name }) => fits(name)).sort((a, b) => b.name.length - a.name.length);
    const [longest] = fitting;
    if (!longest) return [];
    const ids = fitting.filter(({ name }) => name === longest.name).map(({ id }) => id);
    return [{ words: withoutFillers(rest(longest.name)), developers: new Set(ids) }];
  };
  return [
    { words: wanted },
    ...called(
      (name) => startsWith(wanted, name),
      (name) => wanted.slice(name.length).trim(),
    ),
    ...called(
      (name) => wanted.endsWith(` ${name}`),
      (name) => wanted.slice(0, -name.length).trim(),
    ),
  ];
}

/** A name that puts a model to the wrong company means something else, such as a model made from it. */
function isBy(entry: Entry, developers: ReadonlySet<string> | undefined): boolean {
  return !developers || developers.has(entry.kind === 'organisation' ? entry.id : entry.developer);
}

/** "acme version 2 13 b" as "acme 2", "acme v 2" too. */
function withoutVersionWord(wanted: string): string {
  return withoutSize(wanted.replace(/ (?:version|v) (?=\d)/, ' '));
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
