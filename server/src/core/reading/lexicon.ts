/** A language's words as one phrase tree, made once. */
import type { ClaimPhrase, Language, Role } from '../languages/language.ts';
import { createPhrases, firstNorm, type Phrases, tokenizePhrase } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';

/** What a phrase is: words with a role, or a claim. */
export type Meaning = { readonly role: Role } | { readonly claim: ClaimPhrase };

export interface Lexicon {
  readonly language: Language;
  readonly phrases: Phrases<Meaning>;
  readonly strengthening: ReadonlySet<string>;
  readonly weakening: ReadonlySet<string>;
  /** Adjectives that say nothing of openness and often stand beside it. */
  readonly traits: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  /** First words of claims: a passage without any needs no reading. */
  readonly claimStarts: Phrases<true>;
  /** First words of claims and of phrases for weights, in one set. */
  readonly claimWords: ReadonlySet<string>;
  /** Phrases for weights, of which claims of their own may be made. */
  readonly weightsNouns: Phrases<true>;
  readonly topic: Phrases<true>;
  readonly neighbours: ReadonlySet<string>;
  readonly modelWords: ReadonlySet<string>;
  /** Words before a colon that make what follows members of the class above. */
  readonly examples: ReadonlySet<string>;
  readonly asking: ReadonlySet<string>;
  readonly exampleNouns: ReadonlySet<string>;
  readonly exampleLeads: ReadonlySet<string>;
  readonly exampleVerbs: ReadonlySet<string>;
  /** Openings of sentences that go on with members of the class before: "These include". */
  readonly exampleOpenings: Phrases<true>;
  /** Adjectives of countries, and how the registry names these. */
  readonly peoples: ReadonlyMap<string, string>;
  /** Words of sub-headings under which a model's own traits stand. */
  readonly facets: ReadonlySet<string>;
}

/** The phrases are made ready when a passage in the language is met. */
export function createLexicon(language: Language): Lexicon {
  let phrases: Phrases<Meaning> | undefined;
  const topic = createPhrases<true>();
  for (const phrase of language.topic.split('|')) topic.add(phrase, true);
  const exampleOpenings = createPhrases<true>();
  for (const phrase of language.exampleOpenings.split('|')) exampleOpenings.add(phrase, true);
  const weightsNouns = createPhrases<true>();
  for (const phrase of language.roles['weights-noun']?.split('|') ?? []) weightsNouns.add(phrase, true);
  const claimStarts = createPhrases<true>();
  for (const { phrases: list } of language.claims) for (const phrase of list.split('|')) claimStarts.add(phrase, true);
  const opening = [...language.claims.map(({ phrases: list }) => list), language.roles['weights-noun'] ?? ''];
  const claimWords = new Set(opening.flatMap((list) => list.split('|').map((phrase) => firstNorm(phrase) ?? '')));
  return {
    language,
    claimStarts,
    claimWords,
    get phrases() {
      phrases ??= phrasesOf(language);
      return phrases;
    },
    weightsNouns,
    topic,
    strengthening: wordSet(language.strengthening),
    weakening: wordSet(language.weakening),
    traits: wordSet(language.traits),
    common: wordSet(language.common),
    abbreviations: wordSet(language.abbreviations),
    neighbours: wordSet(language.neighbours),
    modelWords: wordSet(language.modelWords),
    examples: wordSet(language.examples),
    asking: wordSet(language.asking),
    exampleNouns: wordSet(language.exampleNouns),
    exampleLeads: wordSet(language.exampleLeads),
    exampleVerbs: wordSet(language.exampleVerbs),
    exampleOpenings,
    peoples: new Map(Object.entries(language.peoples)),
    facets: wordSet(language.facets),
  };
}

/** Whether the phrase that begins at a token has one of the roles. */
export function hasRole({ phrases }: Lexicon, tokens: readonly Token[], at: number, roles: readonly Role[]): boolean {
  return phrases.match(tokens, at)?.values.some((value) => 'role' in value && roles.includes(value.role)) ?? false;
}

function phrasesOf(language: Language): Phrases<Meaning> {
  const phrases = createPhrases<Meaning>();
  for (const [role, list] of Object.entries(language.roles) as [Role, string][]) {
    for (const phrase of list.split('|')) phrases.add(phrase, { role });
  }
  for (const { phrases: list, ...claim } of language.claims) {
    for (const phrase of list.split('|')) phrases.add(phrase, { claim });
  }
  return phrases;
}

/** Phrases of one or more words, each as its tokens joined by a space. */
function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split('|').map((phrase) => (PLAIN_WORD.test(phrase) ? phrase : tokensOf(phrase))));
}

/** Most words are one token, and it looks as they do. */
const PLAIN_WORD = /^[a-zà-öø-ÿ]+$/;

function tokensOf(phrase: string): string {
  return tokenizePhrase(phrase)
    .map((token) => token.norm)
    .join(' ');
}
