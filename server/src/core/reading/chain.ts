/** Reads passages one after the other: each is handed what those before it speak of. */
import type { Segment } from '../formats/format.ts';
import type { NameMatcher } from '../registry/name-matcher.ts';
import type { Carried } from './antecedents.ts';
import { carriedBehind } from './carried.ts';
import { createDataMarks, mayGoOn } from './data-marks.ts';
import type { FoundMention } from './found-mention.ts';
import { claimsOf } from './known-claims.ts';
import type { Lexicon } from './lexicon.ts';
import { type Passage, type PassageClaim, type PassageInput, readClaims } from './passage.ts';
import type { Prose } from './prose.ts';
import type { Survey } from './survey.ts';

export interface Chain {
  readonly passages: readonly Passage[];
  /** What each passage is handed, and what is left behind the last. */
  readonly handed: readonly (Carried | undefined)[];
  /** Indices of the passages with claims. */
  readonly claiming: readonly number[];
  /** The language that was set, or undefined where each passage has its own. */
  readonly chosen: Lexicon | undefined;
}

interface Reading {
  readonly survey: Survey;
  readonly matcher: NameMatcher;
  /** The language that was set, or undefined where each passage has its own. */
  readonly chosen: Lexicon | undefined;
  /** Told of each passage whose claims have to be read. */
  readonly onRead: () => void;
}

const NO_CLAIMS: readonly PassageClaim[] = [];

/** Asks its prose for the words, which lets go of most: a class, as thousands of objects with getters of their own cost much memory. */
class ReadPassage implements Passage {
  readonly segment: Segment;
  readonly lexicon: Lexicon;
  readonly mentions: readonly FoundMention[];
  readonly firstMention: number;
  claims = NO_CLAIMS;
  readonly #prose: Prose;

  constructor(segment: Segment, prose: Prose, lexicon: Lexicon, mentions: readonly FoundMention[], first: number) {
    this.segment = segment;
    this.#prose = prose;
    this.lexicon = lexicon;
    this.mentions = mentions;
    this.firstMention = first;
  }

  get tokens() {
    return this.#prose.words();
  }
}

/** `last` is the chain of the survey before. As far as nothing has changed, its passages are taken over. */
export function readChain({ survey, matcher, chosen, onRead }: Reading, last: Chain | undefined): Chain {
  const { segments, prose, found, unchanged, evidence, main } = survey;
  const known = last && survey.isSameForAll && last.chosen === chosen ? last : undefined;
  const before = known ? unchanged.before : 0;
  const passages = known ? known.passages.slice(0, before) : [];
  const handed = known ? known.handed.slice(0, before + 1) : [undefined];
  const claiming = known ? known.claiming.filter((index) => index < before) : [];
  const isRecord = createDataMarks(segments, prose);
  const read = (passage: PassageInput) => {
    onRead();
    return readClaims(passage);
  };
  let mentions = mentionsUpTo(passages);
  let carried = handed.at(-1);
  for (let i = before; i < segments.length; i++) {
    const segment = segments[i];
    const own = prose[i];
    if (!segment || !own) break;
    if (known && i >= segments.length - unchanged.behind && !mayGoOn(segment)) {
      const old = i - unchanged.shift;
      if (mentions === known.passages[old]?.firstMention && isSameCarried(carried, known.handed[old])) {
        for (const index of known.claiming) if (index >= old) claiming.push(index + unchanged.shift);
        return {
          passages: [...passages, ...known.passages.slice(old)],
          handed: [...handed, ...known.handed.slice(old + 1)],
          claiming,
          chosen,
        };
      }
    }
    const lexicon = chosen ?? own.lexicon(main);
    const models = own.models(found[i] ?? [], evidence, lexicon);
    const passage = new ReadPassage(segment, own, lexicon, models, mentions);
    const claimWords = own.claimWords(lexicon);
    if (claimWords.length > 0) {
      const { tokens } = passage;
      const data = isRecord(i);
      const names = { mentions: models, firstMention: mentions };
      const input = { segment, tokens, lexicon, matcher, claimWords, data, carried, ...names };
      passage.claims = claimsOf(own.claims, input, read);
    }
    if (passage.claims.length > 0) claiming.push(i);
    mentions += models.length;
    carried = carriedBehind(passage, carried);
    passages.push(passage);
    handed.push(carried);
  }
  return { passages, handed, claiming, chosen };
}

function mentionsUpTo(passages: readonly Passage[]): number {
  const last = passages.at(-1);
  return last ? last.firstMention + last.mentions.length : 0;
}

function isSameCarried(a: Carried | undefined, b: Carried | undefined): boolean {
  if (a === b || !a || !b) return a === b;
  return (
    a.heads === b.heads &&
    a.level === b.level &&
    a.offer.maker === b.offer.maker &&
    isSameList(a.offer.one, b.offer.one) &&
    isSameList(a.offer.all, b.offer.all) &&
    isSameList(a.listed ?? [], b.listed ?? [])
  );
}

function isSameList(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((index, i) => index === b[i]);
}
