/** Chunks of Markdown: outermost blocks, which the parser begins with nothing open before them. */
import type { Chunker } from '../chunks.ts';
import { createDocumentSource } from '../document-source.ts';
import type { Chunk } from '../placed-chunks.ts';
import { startOfLine } from '../text-lines.ts';
import { readBlocks } from './blocks.ts';
import { endOfFrontMatter, readFrontMatter } from './front-matter.ts';
import { parseMarkdown, parserInput, referenceLabels, withoutByteOrderMark } from './parse.ts';
import { markdownParser } from './syntax.ts';

interface Context {
  readonly frontMatter: string;
  /** Labels of link references: whether brackets are a link. */
  readonly labels: ReadonlySet<string>;
}

export const markdownChunks: Chunker<Context> = {
  parse: (text) => parseMarkdown(text, (input) => markdownParser.parse(input)),
  contextOf(text) {
    // Where some lines end with a return alone, what ends a line shows in the whole text only.
    if (text.includes('\r') && /\r(?!\n)/.test(text)) return undefined;
    return { frontMatter: text.slice(0, endOfFrontMatter(text)), labels: referenceLabels(text) };
  },
  isSame: (a, b) =>
    a.frontMatter === b.frontMatter && a.labels.size === b.labels.size && [...a.labels].every((it) => b.labels.has(it)),
  chunksOf(text, { frontMatter, labels }, isStart) {
    if (!isStart || frontMatter === '') return blocksOf(isStart ? withoutByteOrderMark(text) : text, text, labels);
    const head = createDocumentSource(frontMatter);
    readFrontMatter(head);
    const body = text.slice(frontMatter.length);
    return [
      { length: frontMatter.length, base: 0, ...head.take() },
      ...(body === '' ? [] : blocksOf(body, body, labels)),
    ];
  },
};

/** Shorter blocks share a chunk, in code units: a thousand chunks cost less at each keystroke than ten thousand. */
const SMALLEST = 800;

/** What stands on one line with the block before it belongs to that block's chunk. */
function blocksOf(input: string, text: string, labels: ReadonlySet<string>): readonly Chunk[] {
  const document = createDocumentSource(text);
  const chunks: Chunk[] = [];
  let start = 0;
  let end = 0;
  const close = (next: number) => {
    chunks.push({ length: next - start, base: start, ...document.take() });
    start = next;
  };
  readBlocks(markdownParser.parse(parserInput(input)), document, labels, ({ from, to }) => {
    const line = startOfLine(text, from);
    if (line - start >= SMALLEST && line >= end) close(line);
    end = to;
  });
  close(text.length);
  return chunks;
}
