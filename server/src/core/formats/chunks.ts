/** Parses one document again and again while it changes: only the chunks around an edit are parsed anew. */
import { commonEnds } from '../text/common-ends.ts';
import type { ParsedDocument } from './format.ts';
import { type Chunk, documentOf, lastUpTo, type PlacedChunks, placeChunks } from './placed-chunks.ts';

/** A format whose documents fall into chunks. */
export interface Chunker<Context> {
  /** What chunks depend on besides their own text; undefined where the text has to be parsed as a whole. */
  contextOf(text: string): Context | undefined;
  isSame(a: Context, b: Context): boolean;
  /** Chunks of text that begins with a block; `isStart` where it is the document's beginning. Together they cover it. */
  chunksOf(text: string, context: Context, isStart: boolean): readonly Chunk[];
  parse(text: string): ParsedDocument;
}

interface State<Context> {
  readonly text: string;
  readonly context: Context;
  readonly placed: PlacedChunks;
}

/** How a block ends may show in the line behind it and the next: two blocks see both. */
const SIGHT = 2;

export function followChunks<Context>(chunker: Chunker<Context>): (text: string) => ParsedDocument {
  let state: State<Context> | undefined;
  return (text) => {
    const context = chunker.contextOf(text);
    if (context === undefined) {
      state = undefined;
      return chunker.parse(text);
    }
    const known = state && chunker.isSame(state.context, context) ? state : undefined;
    const placed = known ? update(chunker, known, text) : placeChunks([], chunker.chunksOf(text, context, true), []);
    state = { text, context, placed };
    return documentOf(placed);
  };
}

/** The chunks before the edit, those around it parsed anew up to one that begins where it began before, and the rest. */
function update<Context>(
  { chunksOf }: Chunker<Context>,
  { text: old, context, placed }: State<Context>,
  text: string,
): PlacedChunks {
  const { before, behind } = commonEnds(old, text);
  const shift = text.length - old.length;
  if (shift === 0 && before === text.length) return placed;
  const { all, starts } = placed;
  const from = Math.max(0, lastUpTo(starts, before) - SIGHT);
  const start = starts[from] ?? 0;
  // The first chunk whose beginning the edit doesn't touch.
  const next = lastUpTo(starts, old.length - behind) + 1;
  for (let reach = SIGHT; ; reach *= 4) {
    const last = starts[next + reach];
    const window = copied(text.slice(start, last === undefined ? text.length : last + shift));
    const fresh = chunksOf(window, context, start === 0);
    if (last === undefined) return placeChunks(all.slice(0, from), fresh, []);
    const wanted = starts.slice(next, next + reach - SIGHT + 1).map((each) => each + shift - start);
    const met = meeting(fresh, wanted);
    if (met) return placeChunks(all.slice(0, from), fresh.slice(0, met.fresh), all.slice(next + met.wanted));
  }
}

/** The first of the chunks that begins at one of the wanted places, which ascend. */
function meeting(
  chunks: readonly Chunk[],
  wanted: readonly number[],
): { readonly fresh: number; readonly wanted: number } | undefined {
  let at = 0;
  let fresh = 0;
  for (const [i, place] of wanted.entries()) {
    while (at < place && fresh < chunks.length) at += chunks[fresh++]?.length ?? 0;
    if (at === place && fresh < chunks.length) return { fresh, wanted: i };
  }
  return undefined;
}

/** A copy of its own: a slice would keep the whole version of the text that it was cut from. */
function copied(text: string): string {
  return ` ${text}`.slice(1);
}
