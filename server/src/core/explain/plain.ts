/** Explanations as plain text, for terminals and for clients that show no Markdown. */
import { type Block, entryBlocks, type Line, type Link, termBlocks } from './blocks.ts';
import { cleanLine } from './clean-line.ts';
import type { EntryExplanation, TermExplanation } from './explanation.ts';

const ALL = { sources: Number.POSITIVE_INFINITY, names: Number.POSITIVE_INFINITY };

export function entryPlainText(explanation: EntryExplanation): string {
  return entryBlocks(explanation, ALL).map(blockText).join('\n\n');
}

export function termPlainText(explanation: TermExplanation): string {
  return termBlocks(explanation).map(blockText).join('\n\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'title':
    case 'heading':
    case 'paragraph':
      return lineText(block.text);
    case 'list':
      return block.items.map((item) => `  - ${lineText(item)}`).join('\n');
    case 'table':
      return tableText(block.rows.map((cells) => cells.map((cell) => lineText(cell, citedByNumber))));
  }
}

/** Columns side by side, as wide as their widest cell. The header stays out, as the columns speak for themselves. */
function tableText([, ...rows]: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  return rows
    .map((cells) => `  ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
    .join('\n');
}

function lineText(line: Line, linkText: (link: Link) => string = inFull): string {
  return cleanLine(line.map((part) => (typeof part === 'string' ? part : linkText(part))).join(''));
}

function inFull({ url, label, number }: Link): string {
  if (label) return `${label} <${url}>`;
  return number ? `[${number}] ${url}` : url;
}

/** Addresses are too long for a table; the list of sources below it has them. */
function citedByNumber(link: Link): string {
  return link.number ? `[${link.number}]` : inFull(link);
}
