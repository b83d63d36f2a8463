/** Parses a whole Markdown document, front matter and body. */
import type { Tree } from '@lezer/common';
import { createDocumentSource } from '../document-source.ts';
import type { ParsedDocument } from '../format.ts';
import { readBlocks } from './blocks.ts';
import { readFrontMatter } from './front-matter.ts';

const LONGEST_LABEL = 1000;

export function parseMarkdown(text: string, parse: (input: string) => Tree): ParsedDocument {
  const document = createDocumentSource(text);
  const body = readFrontMatter(document);
  const input = body > 0 ? `${' '.repeat(body - 1)}\n${text.slice(body)}` : withoutByteOrderMark(text);
  readBlocks(parse(parserInput(input)), document, referenceLabels(text));
  return document.finish();
}

export function withoutByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
}

/** The text as the parser wants it, at the same offsets: line feeds only. */
export function parserInput(text: string): string {
  let input = text;
  // A tab is white space to the parser wherever it stands, and no part of a hard break.
  if (input.includes('\r')) input = input.replaceAll('\r\n', '\t\n').replaceAll('\r', '\n');
  // "|---|---| ": the parser knows no delimiter row with white space behind its last bar.
  return input.replaceAll(/^([ \t>]*[|:-][|:\- \t]*)\|([ \t]+)$/gm, '$1$2|');
}

/** Labels that some line may define: "[label]: address". Too many do no harm. */
export function referenceLabels(text: string): ReadonlySet<string> {
  const labels = new Set<string>();
  for (let end = text.indexOf(']:'); end >= 0; end = text.indexOf(']:', end + 2)) {
    const before = text.slice(Math.max(0, end - LONGEST_LABEL), end);
    const start = before.lastIndexOf('[');
    if (start >= 0) labels.add(before.slice(start + 1).toLowerCase());
  }
  return labels;
}
