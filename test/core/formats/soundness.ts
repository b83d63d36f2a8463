/** What must hold of every parsed document, whatever the text. */
import assert from 'node:assert/strict';
import type { ParsedDocument, Segment } from '../../../server/src/core/formats/format.ts';
import type { Span } from '../../../server/src/core/text/span.ts';

export function assertSound(text: string, { segments, comments, footnotes }: ParsedDocument): void {
  for (const { span } of [...segments, ...comments, ...footnotes]) assertInside(text, span);
  for (const segment of segments) assertTraceable(text, segment);
  for (const items of [segments, comments, footnotes]) {
    const isOrdered = items.every((item, i) => i === 0 || (items[i - 1]?.span.start ?? 0) <= item.span.start);
    assert.ok(isOrdered, 'in order');
  }
}

function assertInside(text: string, { start, end }: Span): void {
  assert.ok(0 <= start && start <= end && end <= text.length, `${start}-${end} inside ${text.length}`);
}

function assertTraceable(text: string, { prose, pieces, span }: Segment): void {
  let proseAt = 0;
  let sourceAt = span.start;
  pieces.forEach((piece, i) => {
    const proseEnd = pieces[i + 1]?.prose ?? prose.length;
    assert.equal(piece.prose, proseAt, 'pieces leave no gap in the prose');
    assert.ok(proseEnd > piece.prose, 'no piece is empty');
    assert.ok(piece.source.start >= sourceAt && piece.source.end <= span.end, 'pieces in order, inside the span');
    assertInside(text, piece.source);
    if (!piece.atomic) {
      assert.equal(prose.slice(piece.prose, proseEnd), text.slice(piece.source.start, piece.source.end));
    }
    proseAt = proseEnd;
    sourceAt = piece.source.end;
  });
  assert.equal(proseAt, prose.length);
  assert.ok(pieces.length > 0);
}
