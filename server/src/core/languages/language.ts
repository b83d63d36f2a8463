/** What a language brings to reading: words with a role, as data. The steps of reading know roles, not words. */
import type { ClaimGrammar, LanguageId, Level } from '../reading/reading.ts';

/** Roles of words that reading looks at. One word may have several in one language; the longest phrase wins. */
export type Role =
  /** "model", "LLM", "chatbot": what is said of it is said of a model. */
  | 'model-noun'
  /** "family", "series", "version": stands for the models it is made of. */
  | 'group-noun'
  /** "project", "solution", "alternative": a model may be called so. */
  | 'loose-noun'
  /** "weights", "parameters". */
  | 'weights-noun'
  /** "library", "code", "tool": openness of software. */
  | 'software-noun'
  /** "dataset", "benchmark". */
  | 'data-noun'
  /** "community", "licence", "movement": openness of something else. */
  | 'other-noun'
  | 'determiner'
  /** "this", "ce": points back. */
  | 'demonstrative'
  /** "the", "le": may point back. */
  | 'definite'
  /** "it", "il": stands for what was spoken of. */
  | 'pronoun'
  | 'relative'
  | 'copula'
  /** "released", "published": with "as", gives a state to its object. */
  | 'release-verb'
  | 'have'
  | 'preposition'
  /** "of", "de": the noun before it is the head. */
  | 'of'
  | 'as'
  | 'and'
  | 'or'
  | 'but'
  /** "such as", "including". */
  | 'list-intro'
  /** "called", "named". */
  | 'named'
  /** "unlike", "compared with": what follows is set against, not described. */
  | 'contrast'
  /** "based on", "fine-tuned from": what follows is the base of something else. */
  | 'derived'
  | 'other'
  /** "one of": membership. */
  | 'one-of'
  /** "outperforms", "beats": what follows is compared. */
  | 'compare-verb'
  | 'negation'
  | 'not-only'
  | 'adverb'
  /** "so-called", "supposedly". */
  | 'distance'
  /** "described": with "by Meta as" behind it, what follows is Meta's word. */
  | 'presented'
  /** "says", "claims", "calls". */
  | 'speech'
  /** "according to". */
  | 'according'
  | 'if'
  /** "would", "plans to". */
  | 'hypothetical'
  /** "whether", "asks". */
  | 'question'
  /** "know", "the fact": what follows is the writer's own word. */
  | 'factive'
  /** "in name only": takes back what was said. */
  | 'retraction'
  /** "myth": a label for what is false. */
  | 'falsehood'
  /** "here are": a list of members follows. */
  | 'listing'
  | 'subordinator'
  /** A definition of the term itself follows: "means", "the term". */
  | 'metalinguistic';

/** Words that say how open something is. */
export interface ClaimPhrase {
  readonly level: Level;
  readonly grammar: ClaimGrammar;
  /** Needs a noun of this role right beside it to be a claim ("open" + "model"). */
  readonly beside?: readonly Role[];
}

export interface Language {
  readonly id: LanguageId;
  /** Phrases by role, several parted by `|`. */
  readonly roles: Readonly<Partial<Record<Role, string>>>;
  readonly claims: readonly (ClaimPhrase & { readonly phrases: string })[];
  /** Words that strengthen a claim and belong to it: "fully", « vraiment ». With "open" they say "open source". */
  readonly strengthening: string;
  /** Words that weaken it to a vague one: "partly", « semi ». */
  readonly weakening: string;
  /** Adjectives that stand beside openness and say nothing of it: "free", « gratuit ». */
  readonly traits: string;
  /** Frequent short words that give the language away. */
  readonly common: string;
  /** Letters that give it away among the languages read here. */
  readonly letters?: string;
  /** Vocabulary that shows that a text is about AI. */
  readonly topic: string;
  /** Words that beside a name show that it names a model. */
  readonly neighbours: string;
  /** "model" in its forms: a weaker sign. */
  readonly modelWords: string;
  /** Words before a colon that make what follows members of the class above: "Examples:". */
  readonly examples: string;
  /** "examples" as a subject: "Examples include …". */
  readonly exampleNouns: string;
  /** Words that may stand around it and change nothing: "popular", « connus ». */
  readonly exampleLeads: string;
  /** Verbs behind it that are neither a copula nor "include": « figurent ». */
  readonly exampleVerbs: string;
  /** Openings of sentences that go on with members of the class before: "These include", « Parmi eux ». */
  readonly exampleOpenings: string;
  /** Openings of headings that ask what something is: "What is". */
  readonly asking: string;
  /** Words of sub-headings under which a model's own traits stand: "Features", "Licence". */
  readonly facets: string;
  /** Adjectives of countries, as the registry names these: a "Chinese Llama" is not Meta's. */
  readonly peoples: Readonly<Record<string, string>>;
  /** Abbreviations whose full stop ends no sentence. */
  readonly abbreviations: string;
  /** Adjectives stand behind their noun. */
  readonly adjectiveBehind: boolean;
}
