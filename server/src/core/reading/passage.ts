/** Reads one segment: sentence by sentence, each claim with what it is about. */
import type { Segment } from '../formats/format.ts';
import type { NameMatcher } from '../registry/name-matcher.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { answer, BACK_START, FALSE, firstWord, holdLast, isTakenBack } from './answers.ts';
import type { Carried } from './antecedents.ts';
import { type FoundClaim, findClaims } from './claims.ts';
import { Told } from './discourse.ts';
import { ownersOf } from './example-owners.ts';
import { examplesIn } from './examples.ts';
import { type Naming, namingIn } from './forward.ts';
import type { FoundMention } from './found-mention.ts';
import { keyOf } from './fragments.ts';
import { behindFrames } from './frame.ts';
import type { Lexicon } from './lexicon.ts';
import { isOfAnotherMaker } from './made-by.ts';
import { describedBy } from './presented.ts';
import { isQuiz } from './quiz.ts';
import { type About, isOpenSource } from './reading.ts';
import { type Stretch, splitSentences } from './sentences.ts';
import { isSeeking, offeredIn } from './sought.ts';
import { toUnits } from './to-units.ts';
import { has, isMark, type Unit } from './units.ts';
import { findWeightsClaims } from './weights-claims.ts';

/** A segment with what was found in it. */
export interface Passage {
  readonly segment: Segment;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly mentions: readonly FoundMention[];
  /** Index of its first mention in the document's list. */
  readonly firstMention: number;
  readonly claims: readonly PassageClaim[];
}

export interface PassageInput extends Omit<Passage, 'claims'> {
  readonly matcher: NameMatcher;
  /** Indices of the tokens with which claims may begin. */
  readonly claimWords: readonly number[];
  /** It is a record, not prose. */
  readonly data: boolean;
  /** What passages before it speak of. */
  readonly carried?: Carried | undefined;
}

export interface PassageClaim extends FoundClaim {
  /** The sentence, by prose offsets. */
  readonly sentence: Span;
  /** Where its matter begins. */
  readonly matter: number;
}

function isBalanced(prose: string): boolean {
  return (
    countOf(prose, '"') % 2 === 0 &&
    countOf(prose, '“') === countOf(prose, '”') &&
    countOf(prose, '«') === countOf(prose, '»')
  );
}

function countOf(prose: string, mark: string): number {
  let count = 0;
  for (let at = prose.indexOf(mark); at >= 0; at = prose.indexOf(mark, at + 1)) count++;
  return count;
}

/** Calls a model open source in so many words. */
export function saysItself({ about, level }: PassageClaim): boolean {
  return about === 'model' && isOpenSource(level);
}

const isClaimWord = (unit: Unit) => unit.claim !== undefined || has(unit, 'weights-noun');

/** Words on which claims of their own may stand. */
const WEIGHTS = new Set(['weights', 'poids']);

/** Indices of the tokens with which claims may begin; none where the passage holds no claim: most need no reading. */
export function claimWordsIn({
  tokens,
  lexicon,
  matcher,
}: Pick<PassageInput, 'tokens' | 'lexicon' | 'matcher'>): readonly number[] {
  let starts = false;
  let found: number[] | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const norm = tokens[i]?.norm ?? '';
    const licence = matcher.startsLicence(norm);
    if (!licence && !lexicon.claimWords.has(norm)) continue;
    const starting = lexicon.claimStarts.startsWith(norm);
    starts ||= starting || licence || WEIGHTS.has(norm);
    const holds =
      (starting && lexicon.claimStarts.match(tokens, i) !== undefined) ||
      (licence && matcher.matchLicence(tokens, i) !== undefined) ||
      lexicon.weightsNouns.match(tokens, i) !== undefined;
    if (!holds) continue;
    found ??= [];
    found.push(i);
  }
  return starts && found ? found : NOWHERE;
}

const NOWHERE: readonly number[] = [];

/** A sentence that may change what the claim before it says, or asks for a model. */
function mayMean(claim: PassageClaim | undefined, tokens: readonly Token[], { from, to }: Stretch): boolean {
  if (claim?.stance === 'questioned' || tokens[to - 1]?.norm === '?') return true;
  return claim?.stance === 'asserted' && BACK_START.test(tokens[from]?.norm ?? '');
}

const QUOTES = new Set(['"', '“', '”', '«', '»']);

/** Field by field: that is some twenty times as quick as spreading, and each claim of a document comes through here. */
function inPassage(
  claim: FoundClaim,
  about: About,
  mentions: readonly number[],
  { sentence, matter, stance }: Pick<PassageClaim, 'sentence' | 'matter' | 'stance'>,
): PassageClaim {
  return {
    start: claim.start,
    end: claim.end,
    phrase: claim.phrase,
    level: claim.level,
    stance,
    about,
    mentions,
    presupposed: claim.presupposed,
    licence: claim.licence,
    fragment: claim.fragment,
    attribute: claim.attribute,
    introduces: claim.introduces,
    unnamed: claim.unnamed,
    classed: claim.classed,
    maker: claim.maker,
    sentence,
    matter,
  };
}

/** The claims of a passage in which claims may stand. */
export function readClaims(input: PassageInput): readonly PassageClaim[] {
  const { segment, tokens, lexicon, matcher, mentions, firstMention, claimWords, data, carried } = input;
  const starts = new Map(mentions.map((mention, i) => [mention.from, { index: firstMention + i, mention }] as const));
  const entryOf = (index: number) => mentions[index - firstMention]?.entry.id ?? '';
  const claims: PassageClaim[] = [];
  const discourse = new Told({ carried, inCell: segment.cell !== undefined, entryOf, asking: lexicon.asking });
  // A stray mark, such as that of inches, opens nothing.
  const balanced = isBalanced(segment.prose);
  const quotes = balanced && tokens.some(({ kind, norm }) => kind === 'mark' && QUOTES.has(norm));
  // The claim that left its model unnamed, and whether its name was asked for since.
  let unnamed: number | undefined;
  // The claim that was asked and then answered, as it was asked.
  let asking: PassageClaim | undefined;
  let asked = false;
  let sought = false;
  let next = 0;
  for (const stretch of splitSentences(segment.prose, tokens, lexicon.abbreviations, data)) {
    const before = claims.at(-1);
    while ((claimWords[next] ?? stretch.to) < stretch.from) next++;
    const claiming = (claimWords[next] ?? stretch.to) < stretch.to;
    if (!claiming && !data && unnamed === undefined && !sought && !mayMean(before, tokens, stretch)) {
      discourse.add({ units: () => toUnits(tokens, stretch, starts, lexicon, matcher) });
      continue;
    }
    const units = toUnits(tokens, stretch, starts, lexicon, matcher);
    let body: readonly Unit[] | undefined;
    // What the sentence says, without "However,": most sentences are never asked.
    const bodyOf = () => {
      body ??= behindFrames(units);
      return body;
    };
    if (before?.stance === 'questioned') answer(claims, firstWord(units)?.norm);
    if (claims.at(-1) !== before) asking = before;
    // "Or so says Meta."
    if (before?.stance === 'asserted' && isTakenBack(units)) holdLast(claims, 'attributed');
    // `("Llama 3 is open source", false)`
    if (data && FALSE.has(firstWord(units)?.norm ?? '')) holdLast(claims, 'negated');
    const offer = sought && unnamed !== undefined ? offeredIn(bodyOf()) : undefined;
    const naming: Naming =
      offer !== undefined
        ? { kind: 'named', mention: offer }
        : unnamed === undefined || sought
          ? undefined
          : namingIn(bodyOf(), asked);
    const left = unnamed === undefined ? undefined : claims[unnamed];
    if (naming?.kind === 'named' && left && unnamed !== undefined)
      claims[unnamed] = { ...left, about: 'model', stance: 'asserted', mentions: [naming.mention] };
    asked = naming?.kind === 'asked';
    if (!asked) unnamed = undefined;
    const sentence = { start: units[0]?.start ?? 0, end: units.at(-1)?.end ?? 0 };
    // Sentences that hold no such words are not asked.
    const context = units.some(isClaimWord)
      ? { units, lexicon, discourse, quoted: quotes && discourse.quoted, balanced, data }
      : undefined;
    const quiz = context && tokens[stretch.from - 1]?.norm === '?' && isQuiz(discourse.earlier[0]);
    for (const claim of context ? findClaims(context).concat(findWeightsClaims(context)) : []) {
      // Rows in plain text stand for themselves.
      const told = () =>
        isMark(units[0], '|')
          ? undefined
          : (discourse.topic ?? describedBy(claim, units, discourse.earlier.map(behindFrames)));
      const named = claim.fragment ? (keyOf(units, lexicon.facets) ?? told()) : undefined;
      const targets = (named === undefined ? claim.mentions : [named]).filter(
        (i) => !mentions[i - firstMention]?.derived && !isOfAnotherMaker(claim.maker, mentions[i - firstMention]),
      );
      claims.push(
        inPassage(claim, named === undefined ? claim.about : 'model', targets, {
          sentence,
          matter: bodyOf()[0]?.start ?? 0,
          stance: quiz && claim.stance === 'asserted' ? 'questioned' : claim.stance,
        }),
      );
    }
    const last = claims.at(-1);
    sought = isMark(units.at(-1), '?') && isSeeking(bodyOf());
    if (last?.unnamed && (last.stance === 'asserted' || sought) && last.sentence.start === sentence.start)
      unnamed = claims.length - 1;
    discourse.add({ units: () => units });
  }
  // Only classes of models have examples.
  const examples = claims.some(({ classed }) => classed) ? examplesIn(input) : [];
  for (const [list, index] of ownersOf(input, examples, claims)) {
    const owner = claims[index];
    if (owner?.stance !== 'asserted') continue;
    const listed = list.mentions.map((i) => firstMention + i);
    claims[index] = { ...owner, about: 'model', mentions: listed };
  }
  // An answer that says it itself leaves the question one.
  const question = claims.findIndex(({ start }) => start === asking?.start);
  if (asking && claims.slice(question + 1).some(saysItself)) claims[question] = asking;
  return claims.map((claim) =>
    claim.about === 'model' && claim.mentions.length === 0 ? { ...claim, about: 'generic' } : claim,
  );
}
