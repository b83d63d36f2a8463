/** Insertions made one after the other, told as insertions into the first text. */
import { type Edit, insertion } from './apply-edits.ts';

export interface Insertions {
  /** `offset` counts in the text as it stands after all insertions so far. */
  insert(offset: number, newText: string): void;
  /** Offset in the text as it stands of an offset in the first text; behind what was inserted there. */
  shifted(offset: number): number;
  /** Into the first text, in its order. */
  edits(): readonly Edit[];
}

export function createInsertions(): Insertions {
  const made: { at: number; text: string }[] = [];
  return {
    insert(offset, newText) {
      let shift = 0;
      for (const [index, { at, text }] of made.entries()) {
        const start = at + shift;
        if (offset < start) {
          made.splice(index, 0, { at: offset - shift, text: newText });
          return;
        }
        // Inside or right beside an earlier one: both become one.
        if (offset <= start + text.length) {
          const inside = offset - start;
          made[index] = { at, text: text.slice(0, inside) + newText + text.slice(inside) };
          return;
        }
        shift += text.length;
      }
      made.push({ at: offset - shift, text: newText });
    },
    shifted: (offset) => made.reduce((sum, { at, text }) => (at <= offset ? sum + text.length : sum), offset),
    edits: () => made.map(({ at, text }) => insertion(at, text)),
  };
}
