/** Finds registry names in tokens. Names meet text in one normal form, so "Llama-3", "LLaMA 3" and "llama3" are one. */
import { createPhrases, type PhraseMatch } from '../text/phrases.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import type { Entry, Licence } from './entry.ts';
import type { Registry } from './registry.ts';

/** A name in the registry and the entry that bears it. */
export interface NamedEntry {
  readonly entry: Entry;
  readonly ambiguous: boolean;
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
  /** The entry that a whole text names, if any. */
  named(text: string): readonly NamedEntry[];
}

export function createNameMatcher(registry: Registry): NameMatcher {
  const phrases = createPhrases<NamedEntry>();
  for (const entry of registry.entries) {
    for (const { text, ambiguous } of entry.names) {
      const capital = (ambiguous || entry.kind === 'organisation') && /^\p{Lu}\p{L}*$/u.test(text);
      const named = { entry, ambiguous, capital, name: text };
      phrases.add(text, named);
      const joined = joinedForm(text);
      if (joined !== text) phrases.add(joined, named);
    }
  }
  const licences = createPhrases<Licence>();
  for (const licence of registry.licences) for (const name of licence.names) licences.add(name, licence);
  return {
    match: (tokens, start) => phrases.match(tokens, start),
    startsLicence: (norm) => licences.startsWith(norm),
    matchLicence: (tokens, start) => licences.match(tokens, start),
    named(text) {
      const tokens = tokenize(text);
      const match = phrases.match(tokens, 0);
      return match && match.end === tokens.length ? match.values : [];
    },
  };
}

/** "CodeLlama" for "Code Llama", "DeepSeekV3": writers leave out the space or hyphen between two words. */
function joinedForm(name: string): string {
  // "M-A-P" without its hyphens is another word.
  if (name.charAt(1) === '-' && /^\p{L}(?:-\p{L})+$/u.test(name)) return name;
  return name.replace(/([A-Za-z])[ -](?=[A-Za-z])/g, '$1');
}

const ORDER = { version: 1, family: 0, organisation: 2 } as const;

/** The entry a shared name means: the family if it has several versions, then the version, then the company. */
export function chooseEntry(candidates: readonly NamedEntry[]): NamedEntry | undefined {
  const rank = ({ entry }: NamedEntry) =>
    entry.kind === 'family' && entry.versions.length < 2 ? 1.5 : ORDER[entry.kind];
  return [...candidates].sort((a, b) => rank(a) - rank(b))[0];
}
