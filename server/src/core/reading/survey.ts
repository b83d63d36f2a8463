/** Looks over a whole document before its passages are read: its names, its language, what it tells of doubtful names. */
import type { Segment } from '../formats/format.ts';
import type { Phrases } from '../text/phrases.ts';
import { chooseLexicon, type Scores, sumOf } from './detect-language.ts';
import { type Evidence, gatherEvidence, isSameEvidence } from './evidence.ts';
import type { FoundMention } from './found-mention.ts';
import type { Lexicon } from './lexicon.ts';
import type { Prose } from './prose.ts';
import type { Tail } from './tails.ts';
import { spliced, splicedIndices, type Unchanged, unchangedOf } from './unchanged.ts';

export interface Survey {
  readonly segments: readonly Segment[];
  /** One for each segment, as are the lists of names. */
  readonly prose: readonly Prose[];
  readonly found: readonly (readonly FoundMention[])[];
  /** Indices of the segments with names. */
  readonly named: readonly number[];
  /** The same before short names are known. */
  readonly plain: readonly number[];
  readonly tails: Phrases<Tail> | undefined;
  readonly scores: Scores;
  readonly main: Lexicon;
  readonly evidence: Evidence;
  /** Which segments are those of the survey before. */
  readonly unchanged: Unchanged;
  /** What the document tells its passages is what it told before. */
  readonly isSameForAll: boolean;
}

export interface Surveyor {
  readonly lexicons: readonly Lexicon[];
  /** The language that was set, if any. */
  readonly chosen: Lexicon | undefined;
  proseOf(segment: Segment): Prose;
  tailsFor(found: readonly (readonly FoundMention[])[]): Phrases<Tail> | undefined;
}

const NOTHING = { before: 0, behind: 0, shift: 0 };

/** What the last survey found of the same segments is not looked for again. */
export function surveyOf(segments: readonly Segment[], surveyor: Surveyor, last: Survey | undefined): Survey {
  const { lexicons, chosen, proseOf, tailsFor } = surveyor;
  const unchanged = last ? unchangedOf(last.segments, segments) : { ...NOTHING, shift: segments.length };
  const make = (i: number) => proseOf(segments[i] as Segment);
  const prose = spliced(last?.prose ?? [], unchanged, make);
  const proseAt = (i: number) => prose[i] as Prose;
  const plain = splicedIndices(
    last?.plain ?? [],
    unchanged,
    prose.length,
    (i) => proseAt(i).found(undefined).length > 0,
  );
  const tails = tailsFor(plain.map((i) => proseAt(i).found(undefined)));
  const known = last?.tails === tails ? last : undefined;
  const range = known ? unchanged : { ...NOTHING, shift: segments.length };
  const found = spliced(known?.found ?? [], range, (i) => proseAt(i).found(tails));
  const named = splicedIndices(known?.named ?? [], range, prose.length, (i) => (found[i]?.length ?? 0) > 0);
  const scores = sumOf(prose, lexicons, last, unchanged);
  const [first] = lexicons;
  if (!first) throw new RangeError('no language');
  const main = chosen ?? chooseLexicon(scores, lexicons, first);
  const gathered = gatherEvidence(prose, found, named);
  const evidence = last && isSameEvidence(last.evidence, gathered) ? last.evidence : gathered;
  const isSameForAll = last !== undefined && known === last && last.main === main && last.evidence === evidence;
  return { segments, prose, found, named, plain, tails, scores, main, evidence, unchanged, isSameForAll };
}
