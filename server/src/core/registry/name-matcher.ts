/** Finds registry names in tokens. Names meet text in one normal form, so "Llama-3", "LLaMA 3" and "llama3" are one. */
import { createPhrases, firstNorm, type PhraseMatch } from '../text/phrases.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import type { Entry, EntryName, Licence } from './entry.ts';
import type { Registry } from './registry.ts';
import { spellingsOf } from './spellings.ts';

/** A name in the registry and the entry that bears it. */
export interface NamedEntry {
  readonly entry: Entry;
  readonly ambiguous: boolean;
  /** Ambiguous with words alone. */
  readonly word: boolean;
  /** The name is one plain word that begins with a capital letter: prose must write it so. */
  readonly capital: boolean;
  readonly name: string;
}

export interface NameMatcher {
  /** The longest name that starts at a token. */
  match(tokens: readonly Token[], start: number): PhraseMatch<NamedEntry> | undefined;
  /** Whether any licence's name starts with a token of this form. */
  startsLicence(norm: string): boolean;
  /** The longest licence name that starts at a token. */
  matchLicence(tokens: readonly Token[], start: number): PhraseMatch<Licence> | undefined;
  /** Nobody can have the model's weights, of a family those of no version: doubtful words don't mean it by "open source". */
  isClosed(entry: Entry): boolean;
  /** The entry that a whole text names, if any. */
  named(text: string): readonly NamedEntry[];
}

/** Names are made ready when a text has a token that they begin with. */
export function createNameMatcher(registry: Registry): NameMatcher {
  const phrases = createPhrases<NamedEntry>();
  const ready = new Set<string>();
  const makeReady = (norm: string) => {
    ready.add(norm);
    for (const entry of registry.entriesBeginning(norm))
      for (const name of entry.names) {
        const { text, ambiguous } = name;
        const spellings = spellingsOf(text).filter((spelling) => firstNorm(spelling) === norm);
        if (spellings.length === 0) continue;
        const capital = isCapitalName(name, entry);
        for (const spelling of spellings)
          phrases.add(spelling, { entry, ambiguous, word: name.word === true, capital, name: text });
      }
  };
  const match: NameMatcher['match'] = (tokens, start) => {
    const norm = tokens[start]?.norm;
    if (norm === undefined || !registry.startsName(norm)) return undefined;
    if (!ready.has(norm)) makeReady(norm);
    return phrases.match(tokens, start);
  };
  const closed = new Map<string, boolean>();
  const isClosed = (entry: Entry): boolean => {
    const known = closed.get(entry.id);
    if (known !== undefined) return known;
    const versions = entry.kind === 'family' ? entry.versions.map((id) => registry.get(id)) : [entry];
    const all = versions.length > 0 && versions.every((one) => one?.kind === 'version' && one.weights === 'closed');
    closed.set(entry.id, all);
    return all;
  };
  const licences = createPhrases<Licence>();
  for (const licence of registry.licences) for (const name of licence.names) licences.add(name, licence);
  return {
    match,
    isClosed,
    startsLicence: (norm) => licences.startsWith(norm),
    matchLicence: (tokens, start) => licences.match(tokens, start),
    named(text) {
      const tokens = tokenize(text);
      const found = match(tokens, 0);
      return found && found.end === tokens.length ? found.values : [];
    },
  };
}

/** Whether prose must write a name with a capital letter to mean its entry. */
export function isCapitalName({ text, ambiguous }: EntryName, { kind }: Entry): boolean {
  return (ambiguous || kind === 'organisation') && /^\p{Lu}\p{L}*$/u.test(text);
}

const ORDER = { version: 1, family: 0, organisation: 2 } as const;

/** The entry a shared name means: the family if it has several versions, then the version, then the company. */
export function chooseEntry(candidates: readonly NamedEntry[]): NamedEntry | undefined {
  if (candidates.length < 2) return candidates[0];
  const rank = ({ entry }: NamedEntry) =>
    entry.kind === 'family' && entry.versions.length < 2 ? 1.5 : ORDER[entry.kind];
  return [...candidates].sort((a, b) => rank(a) - rank(b))[0];
}
