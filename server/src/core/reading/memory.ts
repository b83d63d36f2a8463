/** What a reader remembers of a document from one reading to the next: its prose, by its words, and its passages. */
import type { Segment } from '../formats/format.ts';
import { type Evidence, isSameEvidence } from './evidence.ts';
import type { Passage } from './passage.ts';
import { createProse, type Prose, type Words } from './prose.ts';

export interface ReadingMemory {
  /** The prose of all segments. */
  proseOf(segments: readonly Segment[]): readonly Prose[];
  /** The evidence of the last reading where it is the same: what was decided by it still holds. */
  keepEvidence(evidence: Evidence): Evidence;
  /** The passage of the last reading where it is the same; `index` is that of its segment. */
  keepPassage(passage: Passage, index: number): Passage;
  /** To be told of the finished reading. */
  finish(passages: readonly Passage[]): void;
  /** How much the last reading had to read. */
  readonly work: ReadingWork;
}

export interface ReadingWork {
  /** Runs of prose that were cut into words. */
  prose: number;
  /** Runs of prose whose claims were read. */
  claims: number;
}

/** How much prose that is no longer met may pile up before it is forgotten. */
const PILE = 1000;

export function createMemory(words: Words): ReadingMemory {
  let byText = new Map<string, Prose>();
  let segmentsBefore: readonly Segment[] = [];
  let proseBefore: readonly Prose[] = [];
  let passagesBefore: readonly Passage[] = [];
  let shift = 0;
  let evidence: Evidence | undefined;
  const work = { prose: 0, claims: 0 };

  const proseOf = ({ prose: text }: Segment): Prose => {
    const known = byText.get(text);
    if (known) return known;
    work.prose++;
    const prose = createProse(text, words);
    byText.set(text, prose);
    return prose;
  };

  return {
    work,
    proseOf(segments) {
      work.prose = 0;
      work.claims = 0;
      shift = segments.length - segmentsBefore.length;
      const prose = segments.map((segment, i) => {
        if (segmentsBefore[i] === segment) return proseBefore[i] as Prose;
        return segmentsBefore[i - shift] === segment ? (proseBefore[i - shift] as Prose) : proseOf(segment);
      });
      if (byText.size > segments.length * 2 + PILE)
        byText = new Map(segments.map((segment, i) => [segment.prose, prose[i] as Prose]));
      segmentsBefore = segments;
      proseBefore = prose;
      return prose;
    },
    keepEvidence(found) {
      evidence = evidence && isSameEvidence(evidence, found) ? evidence : found;
      return evidence;
    },
    keepPassage(passage, index) {
      const inFront = passagesBefore[index];
      if (inFront && isSame(inFront, passage)) return inFront;
      const behind = passagesBefore[index - shift];
      return behind && isSame(behind, passage) ? behind : passage;
    },
    finish(passages) {
      passagesBefore = passages;
    },
  };
}

function isSame(a: Passage, b: Passage): boolean {
  return (
    a.segment === b.segment &&
    a.tokens === b.tokens &&
    a.lexicon === b.lexicon &&
    a.mentions === b.mentions &&
    a.firstMention === b.firstMention &&
    a.claims === b.claims
  );
}
