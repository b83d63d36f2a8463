/** Answers for one rule whether a place is silenced, and by which comments. */
import { firstFrom, type Span } from '../text/span.ts';
import type { Directive } from './directive.ts';

/** A span in which findings of a rule are silenced, and the comments that say so. */
export interface SilencedSpan extends Span {
  readonly by: readonly Directive[];
}

export interface Silence {
  holds(start: number): boolean;
  /** The comments that have silenced a place asked for. */
  used(): readonly Directive[];
}

/** `spans` in the order of their starts. */
export function createSilence(spans: readonly SilencedSpan[]): Silence {
  const starts = spans.map((span) => ({ span }));
  const furthest: number[] = [];
  for (const { end } of spans) furthest.push(Math.max(end, furthest.at(-1) ?? 0));
  const silenced: number[] = [];
  return {
    holds(start) {
      const opened = firstFrom(starts, start + 1);
      const isSilenced = start < (furthest[opened - 1] ?? 0);
      if (isSilenced) silenced.push(start);
      return isSilenced;
    },
    used() {
      const places = silenced.sort((a, b) => a - b).map((start) => ({ span: { start, end: start } }));
      return spans.flatMap(({ start, end, by }) => {
        const first = places[firstFrom(places, start)];
        return first && first.span.start < end ? by : [];
      });
    },
  };
}
