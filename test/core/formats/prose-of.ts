/** One line for each segment of a document, for tests: "heading: Words". */

import type { Segment } from '../../../server/src/core/formats/format.ts';
import { formatOf } from '../../../server/src/core/formats/index.ts';
import { BREAK, OBJECT } from '../../../server/src/core/formats/source-map.ts';
import { assertSound } from './soundness.ts';

/** Objects show as `□`, breaks as `¦`. */
export function proseOf(format: string, text: string): readonly string[] {
  const document = formatOf(format).parse(text);
  assertSound(text, document);
  return document.segments.map(describeSegment);
}

function describeSegment({ kind, prose, quoted, depth, cell }: Segment): string {
  const place = [
    kind,
    quoted ? ' quoted' : '',
    depth > 0 ? ` ${depth}` : '',
    cell ? ` ${cell.table}/${cell.row}/${cell.column}` : '',
  ].join('');
  return `${place}: ${prose.replaceAll(OBJECT, '□').replaceAll(BREAK, '¦')}`;
}
