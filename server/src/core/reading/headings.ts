/** Lines that head what follows: headings, and short lines of their own that writers use as such. */
import type { Passage } from './passage.ts';

const LONGEST = 80;

/** A heading, or a short line without a full stop that something follows: "**Open-source models**". */
export function isHeading(passages: readonly Passage[], at: number): boolean {
  const segment = passages[at]?.segment;
  if (!segment) return false;
  if (segment.kind === 'heading') return true;
  const prose = segment.prose.trim();
  return (
    segment.kind === 'paragraph' &&
    at + 1 < passages.length &&
    prose.length <= LONGEST &&
    !prose.includes('\n') &&
    !/[.!;,…]["”»)]?$/.test(prose)
  );
}
