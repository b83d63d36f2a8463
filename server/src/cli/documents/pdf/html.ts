/** Writes blocks as HTML: tables where rows belong together, paragraphs that go on over the end of a page. */
import { escaped } from '../escaped.ts';
import type { Block } from './blocks.ts';
import { joinedLines, type Words, wordsOf } from './joined-lines.ts';
import { isEnded, isSameSize, isSmaller } from './page.ts';

export interface PagedHtml {
  readonly html: string;
  /** Offset in `html` at which each page begins, for the pages in their order. */
  readonly pageStarts: readonly number[];
}

export function htmlOf(blocks: readonly Block[], pageCount: number): PagedHtml {
  const words = wordsOf(blocks.map(({ texts }) => texts));
  const pageStarts: number[] = [];
  let html = '';
  for (const group of groupsOf(overPages(blocks))) {
    while (pageStarts.length < (group[0]?.page ?? 0)) pageStarts.push(html.length);
    html += groupHtml(group, words);
  }
  while (pageStarts.length < pageCount) pageStarts.push(html.length);
  return { html, pageStarts };
}

/** A paragraph that stops in mid-sentence goes on in the next of its kind, on the next page or in the next column. */
function overPages(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  /** Place of the paragraph that may go on. */
  let open = -1;
  for (const block of blocks) {
    const last = result[open];
    if (last && goesOn(last, block)) {
      result[open] = { ...last, texts: [...last.texts, ...block.texts] };
      continue;
    }
    result.push(block);
    // Notes, captions and tables may stand between the two.
    const isBeside = block.kind === 'row' || (last !== undefined && isOpen(last) && isSmaller(block, last));
    if (!isBeside) open = result.length - 1;
  }
  return result;
}

function goesOn(last: Block, block: Block): boolean {
  if (block.kind !== 'paragraph' || !isOpen(last) || !isSameSize(last, block)) return false;
  if (/^\p{Ll}/u.test(block.texts[0] ?? '')) return true;
  return block.page !== last.page && block.texts.length > 1 && last.texts.length > 1;
}

const isOpen = ({ kind, texts }: Block): boolean =>
  (kind === 'paragraph' || kind === 'item') && !isEnded(texts.at(-1) ?? '');

/** Items of one list, and rows of one table. */
function groupsOf(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1)?.[0];
    const belongs =
      last?.kind === block.kind &&
      (block.kind === 'item' || (block.kind === 'row' && block.texts.length === last.texts.length));
    if (belongs) groups.at(-1)?.push(block);
    else groups.push([block]);
  }
  return groups;
}

function groupHtml(group: readonly Block[], words: Words): string {
  const [{ kind, texts }] = group as readonly [Block];
  const plain = ({ texts: lines }: Block) => escaped(joinedLines(lines, words));
  if (kind === 'heading') return `<h2>${plain(group[0] as Block)}</h2>\n`;
  if (kind === 'paragraph') return `<p>${plain(group[0] as Block)}</p>\n`;
  if (kind === 'item') return `<ul>${group.map((item) => `<li>${plain(item)}</li>`).join('')}</ul>\n`;
  // One line with gaps is no table.
  if (group.length === 1) return texts.map((text) => `<p>${escaped(text)}</p>\n`).join('');
  const cells = ({ texts: row }: Block) => row.map((text) => `<td>${escaped(text)}</td>`).join('');
  return `<table>${group.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>\n`;
}
