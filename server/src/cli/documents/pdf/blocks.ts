/** Puts lines together to paragraphs, headings, list items and rows, by their places on the page. */
import { type Cell, isEnded, isSameSize, type Line, leftOf, rightOf, textOf } from './page.ts';

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row';

export interface Block {
  readonly kind: BlockKind;
  /** From 1. */
  readonly page: number;
  readonly size: number;
  /** Of a row: its cells. Of all others: their lines. */
  readonly texts: readonly string[];
}

const BULLET = /^[•◦▪▫●○■□‣⁃∙·–—*-](?=\s|$)\s*/;
const NUMBER = /^(?:\(?(?:\d{1,2}|[a-z])[.)])\s/;

const HEADING_SIZE = 1.12;
/** In heights of a letter, or as a share of the usual step from line to line. */
const MOST_STEP = 1.25;
const USUAL_STEP = 1.3;
const INDENT = 0.8;
const FEW_STEPS = 8;

export function blocksOf(pages: readonly (readonly Line[])[]): Block[] {
  const body = mostCommon(pages.flat().map((line) => ({ value: round(line.size), weight: textOf(line).length })));
  const steps = stepsOf(pages, body);
  // A few steps tell nothing of what is usual.
  const usualStep = (steps.length >= FEW_STEPS ? mostCommon(steps) : undefined) ?? USUAL_STEP;
  const blocks: Block[] = [];
  pages.forEach((lines, index) => {
    let open: Line[] = [];
    const finish = (): void => {
      if (open.length > 0) blocks.push(blockOf(open, index + 1, body ?? 0));
      open = [];
    };
    for (const line of lines) {
      const last = open.at(-1);
      if (!last || !continues(last, line, open, usualStep)) finish();
      open.push(line);
      // A row stands alone; rows are put together to tables later.
      if (line.cells.length > 1 && !isItem(line)) finish();
    }
    finish();
  });
  return blocks;
}

/** Whether `line` goes on with the paragraph that `last` belongs to. */
function continues(last: Line, line: Line, open: readonly Line[], usualStep: number): boolean {
  const { size } = last;
  const step = last.y - line.y;
  if (!isSameSize(last, line)) return false;
  if (step <= 0 || step > usualStep * MOST_STEP * size) return false;
  if (line.cells.length > 1) return false;
  const text = textOf(line);
  if (BULLET.test(text) || (NUMBER.test(text) && isEnded(textOf(last)))) return false;
  if (isEnded(textOf(last)) && leftOf(line) > Math.min(...open.map(leftOf)) + size * INDENT && open.length > 1)
    return false;
  // Where the next word had room, the line was broken on purpose.
  const edge = Math.max(rightOf(line), ...open.map(rightOf));
  const width = (rightOf(line) - leftOf(line)) / Math.max(text.length, 1);
  const word = (text.split(' ', 1)[0] ?? '').length * width;
  return rightOf(last) + width + word > edge - size || (!isEnded(textOf(last)) && /^\p{Ll}/u.test(text));
}

function blockOf(lines: readonly Line[], page: number, body: number): Block {
  const [first] = lines as readonly [Line];
  const size = Math.max(...lines.map((line) => line.size));
  if (isItem(first)) {
    const texts = lines.map(textOf);
    return { kind: 'item', page, size, texts: texts.map((text, index) => (index ? text : text.replace(BULLET, ''))) };
  }
  if (first.cells.length > 1) return { kind: 'row', page, size, texts: first.cells.map(({ text }: Cell) => text) };
  const isHeading = size > body * HEADING_SIZE && lines.length <= 4;
  return { kind: isHeading ? 'heading' : 'paragraph', page, size, texts: lines.map(textOf) };
}

const isItem = (line: Line): boolean => BULLET.test(textOf(line));

/** Steps between lines of the usual size, in heights of a letter. */
function stepsOf(pages: readonly (readonly Line[])[], body: number | undefined) {
  return pages.flatMap((lines) =>
    lines.flatMap((line, index) => {
      const next = lines[index + 1];
      const step = next ? (line.y - next.y) / line.size : 0;
      return round(line.size) === body && step > 0.8 && step < 3 ? [{ value: round(step), weight: 1 }] : [];
    }),
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;

function mostCommon(values: readonly { readonly value: number; readonly weight: number }[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { value, weight } of values) counts.set(value, (counts.get(value) ?? 0) + weight);
  let best: number | undefined;
  for (const [value, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  return best;
}
