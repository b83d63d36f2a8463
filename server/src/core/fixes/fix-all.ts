/** Many fixes in one go: only those marked safe, none of which touches another. */
import type { Finding, Fix } from '../findings/finding.ts';
import type { Edit } from '../text/apply-edits.ts';
import type { Span } from '../text/span.ts';

export interface AllFixes {
  /** In the order of the text, without overlap. */
  readonly edits: readonly Edit[];
  /** Indices of the findings that the edits mend. */
  readonly mended: readonly number[];
}

/**
 * The safe fix of each finding. Findings on several models of one claim share their fix, which counts once.
 * A fix that would touch an earlier one's edits is left out: it is offered again once those are made.
 */
export function safeFixes(findings: readonly Finding[]): AllFixes {
  const mended: number[] = [];
  const taken = new Set<Fix>();
  const edits: Edit[] = [];
  // Findings come in the order of the text, but an edit may reach back to an article or on to the end.
  const occupied = createOccupied();
  for (const [index, { safeFix: fix }] of findings.entries()) {
    if (!fix) continue;
    if (!taken.has(fix)) {
      if (!occupied.take(fix.edits.map(({ span }) => span))) continue;
      taken.add(fix);
      edits.push(...fix.edits);
    }
    mended.push(index);
  }
  return { edits: edits.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end), mended };
}

interface Occupied {
  /** All of the spans or none: false where one of them touches a span taken before. */
  take(spans: readonly Span[]): boolean;
}

/** Spans taken so far, sorted; most new ones come last, so that looking from the end is cheap. */
function createOccupied(): Occupied {
  const spans: Span[] = [];
  /** Where the span belongs, or undefined where it touches another. */
  const placeOf = ({ start, end }: Span): number | undefined => {
    let at = spans.length;
    while (at > 0 && (spans[at - 1]?.start ?? 0) >= end) at--;
    const previous = spans[at - 1];
    const next = spans[at];
    if (previous && previous.end > start) return undefined;
    const isSame = (other: Span | undefined) => other !== undefined && other.start === start && other.end === end;
    return isSame(previous) || isSame(next) ? undefined : at;
  };
  return {
    take(wanted) {
      if (wanted.some((span) => placeOf(span) === undefined)) return false;
      for (const span of wanted) spans.splice(placeOf(span) ?? spans.length, 0, span);
      return true;
    },
  };
}
