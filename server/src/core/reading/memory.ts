/** What a reader remembers of a document from one reading to the next: its prose, by its words, and the last reading's steps. */
import type { Segment } from '../formats/format.ts';
import type { Chain } from './chain.ts';
import { createProse, type Prose, type Words } from './prose.ts';
import type { Survey } from './survey.ts';

export interface ReadingMemory {
  proseOf(segment: Segment): Prose;
  /** The last reading, if any. */
  last: LastReading | undefined;
  /** How much the last reading had to read. */
  readonly work: ReadingWork;
}

export interface LastReading {
  readonly survey: Survey;
  readonly chain: Chain;
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
  let known = new Map<string, Prose>();
  const work = { prose: 0, claims: 0 };
  let last: LastReading | undefined;
  let fresh: Prose[] = [];
  return {
    work,
    get last() {
      return last;
    },
    set last(reading) {
      last = reading;
      for (const prose of fresh) prose.settle();
      fresh = [];
      const { segments, prose } = reading?.survey ?? { segments: [], prose: [] };
      if (known.size > segments.length * 2 + PILE)
        known = new Map(segments.map((segment, i) => [segment.prose, prose[i] as Prose]));
    },
    proseOf({ prose: text }) {
      const met = known.get(text);
      if (met) return met;
      work.prose++;
      const prose = createProse(text, words);
      fresh.push(prose);
      known.set(text, prose);
      return prose;
    },
  };
}
