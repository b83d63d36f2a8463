/** A document's text with what parts no words blanked out: notes and their marks, comments. Offsets stay. */
import type { ParsedDocument } from '../formats/format.ts';
import { BREAK } from '../formats/source-map.ts';
import type { Span } from '../text/span.ts';

/** Stands for each unit that is blanked out. A private-use character: it is neither letter nor space. */
export const BLANK = '\uE000';

/** Whether source text holds signs of markup, or what is blanked out: an edit must not swallow them. */
export function holdsMarkup(source: string): boolean {
  return /[*_`<>\\{}[\]|\uE000]/.test(source);
}

const known = new WeakMap<ParsedDocument, string>();

/** Worked out once for a document. */
export function visibleText(text: string, document: ParsedDocument): string {
  const visible = known.get(document) ?? withoutGaps(text, document);
  known.set(document, visible);
  return visible;
}

function withoutGaps(text: string, { segments }: ParsedDocument): string {
  const gaps: Span[] = segments.flatMap(({ pieces, prose }) =>
    pieces.flatMap(({ atomic, source, prose: at }) => (atomic && prose[at] === BREAK ? [source] : [])),
  );
  let visible = '';
  let end = 0;
  for (const gap of gaps.sort((a, b) => a.start - b.start)) {
    // A note's text has gaps of its own.
    if (gap.start < end) continue;
    visible += text.slice(end, gap.start) + BLANK.repeat(gap.end - gap.start);
    end = gap.end;
  }
  return visible + text.slice(end);
}
