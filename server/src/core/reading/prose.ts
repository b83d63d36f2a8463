/** A run of prose and what it says by itself, whatever stands around it: worked out once, however often it is asked. */
import type { NameMatcher } from '../registry/name-matcher.ts';
import type { Phrases } from '../text/phrases.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { isData } from './data.ts';
import { chooseLexicon, type Scores, scoresOf } from './detect-language.ts';
import { type Evidence, speaksOfTopic } from './evidence.ts';
import { type FoundMention, foundMention } from './found-mention.ts';
import type { KnownClaims } from './known-claims.ts';
import type { Lexicon } from './lexicon.ts';
import { findMentions } from './mentions.ts';
import { claimWordsIn } from './passage.ts';
import type { Tail } from './tails.ts';

export interface Prose {
  /** Its tokens. */
  words(): readonly Token[];
  readonly scores: Scores;
  /** Its language, or that of the document where it is too short to tell. */
  lexicon(main: Lexicon): Lexicon;
  /** Names, and the short names that the document's tails allow. */
  found(tails: Phrases<Tail> | undefined): readonly FoundMention[];
  /** Those of the names that mean models; the same list as long as they are the same. */
  models(found: readonly FoundMention[], evidence: Evidence, lexicon: Lexicon): readonly FoundMention[];
  topical(): boolean;
  /** Indices of the tokens with which claims may begin; none where it holds no claim. */
  claimWords(lexicon: Lexicon): readonly number[];
  /** Whether it is a record, seen alone. */
  isData(): boolean;
  /** Its claims in the surroundings in which it was met. */
  readonly claims: KnownClaims;
  /** Lets go of the words where nothing was found in them: most prose is never asked for them again. */
  settle(): void;
}

/** What names and words mean: the same for all prose that a reader reads. */
export interface Words {
  readonly matcher: NameMatcher;
  readonly lexicons: readonly Lexicon[];
  /** Whether a mention stands for the model, evidence being what it is. */
  readonly isModel: (tokens: readonly Token[], mention: FoundMention, evidence: Evidence, lexicon: Lexicon) => boolean;
  /** Families that their house's name stands for. */
  readonly houses: ReadonlySet<string>;
}

const NONE: readonly FoundMention[] = [];

export function createProse(text: string, { matcher, lexicons, isModel, houses }: Words): Prose {
  let kept: readonly Token[] | undefined;
  let capitals: readonly string[] | undefined;
  const words = (): readonly Token[] => {
    kept ??= tokenize(text);
    return kept;
  };
  const marked = (mentions: readonly FoundMention[]): readonly FoundMention[] =>
    mentions.length === 0
      ? NONE
      : mentions.map((mention) => (houses.has(mention.entry.id) ? foundMention({ ...mention, house: true }) : mention));
  const plain = marked(findMentions(words(), text, matcher));
  let tailed: { readonly tails: Phrases<Tail>; readonly found: readonly FoundMention[] } | undefined;
  let chosen:
    | { readonly found: readonly FoundMention[]; readonly evidence: Evidence; readonly lexicon: Lexicon }
    | undefined;
  let models = NONE;
  const scores = scoresOf(words(), lexicons);
  let spoken: { readonly main: Lexicon; readonly lexicon: Lexicon } | undefined;
  let topical: boolean | undefined;
  let data: boolean | undefined;
  let claiming: { readonly lexicon: Lexicon; readonly words: readonly number[] } | undefined;
  return {
    words,
    scores,
    lexicon(main) {
      if (spoken?.main !== main) spoken = { main, lexicon: chooseLexicon(scores, lexicons, main) };
      return spoken.lexicon;
    },
    found(tails) {
      if (!tails) return plain;
      if (tailed?.tails !== tails) {
        const mayHold = capitals
          ? capitals.some((norm) => tails.startsWith(norm))
          : words().some(({ norm, capital }) => capital && tails.startsWith(norm));
        tailed = { tails, found: mayHold ? marked(findMentions(words(), text, matcher, tails)) : plain };
      }
      return tailed.found;
    },
    models(found, evidence, lexicon) {
      if (found.length === 0) return NONE;
      if (chosen?.found === found && chosen.evidence === evidence && chosen.lexicon === lexicon) return models;
      chosen = { found, evidence, lexicon };
      const meant = found.filter((mention) => isModel(words(), mention, evidence, lexicon));
      if (meant.length !== models.length || meant.some((mention, i) => mention !== models[i])) models = meant;
      return models;
    },
    topical: () => (topical ??= speaksOfTopic(words(), lexicons)),
    claimWords(lexicon) {
      if (claiming?.lexicon !== lexicon)
        claiming = { lexicon, words: claimWordsIn({ tokens: words(), lexicon, matcher }) };
      return claiming.words;
    },
    isData: () => (data ??= isData(text)),
    claims: [],
    settle() {
      if (plain.length > 0 || claiming?.words.length !== 0 || (tailed?.found ?? plain).length > 0) return;
      capitals ??= words().flatMap(({ norm, capital }) => (capital ? [norm] : []));
      kept = undefined;
    },
  };
}
