/** What a reader remembers of a document from one reading to the next: its prose, by its words. */

import { type Evidence, isSameEvidence } from './evidence.ts';
import { createProse, type Prose, type Words } from './prose.ts';

export interface ReadingMemory {
  proseOf(text: string): Prose;
  /** The evidence of the last reading where it is the same: what was decided by it still holds. */
  keep(evidence: Evidence): Evidence;
  /** What the last reading did not meet is forgotten from here on. */
  startReading(): void;
  /** How much was read since the last reading began. */
  readonly work: ReadingWork;
}

export interface ReadingWork {
  /** Runs of prose that were cut into words. */
  prose: number;
  /** Runs of prose whose claims were read. */
  claims: number;
}

export function createMemory(words: Words): ReadingMemory {
  let before = new Map<string, Prose>();
  let now = new Map<string, Prose>();
  let evidence: Evidence | undefined;
  const work = { prose: 0, claims: 0 };
  return {
    work,
    startReading() {
      before = now;
      now = new Map();
      work.prose = 0;
      work.claims = 0;
    },
    proseOf(text) {
      const known = now.get(text) ?? before.get(text);
      if (!known) work.prose++;
      const prose = known ?? createProse(text, words);
      now.set(text, prose);
      return prose;
    },
    keep(found) {
      evidence = evidence && isSameEvidence(evidence, found) ? evidence : found;
      return evidence;
    },
  };
}
