/** Explanations as Markdown, for hovers. What comes from the registry is escaped; only https addresses become links. */
import { type Block, entryBlocks, type Line, termBlocks } from './blocks.ts';
import { escapeMarkdown, linkMarkdown } from './escape-markdown.ts';
import type { EntryExplanation, TermExplanation } from './explanation.ts';

/** A hover is read at a glance: long lists end in a count. */
const LIMITS = { sources: 6, names: 8 };

export function entryMarkdown(explanation: EntryExplanation): string {
  return entryBlocks(explanation, LIMITS).map(blockMarkdown).join('\n\n');
}

export function termMarkdown(explanation: TermExplanation): string {
  return termBlocks(explanation).map(blockMarkdown).join('\n\n');
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'title':
    case 'heading':
      return `**${lineMarkdown(block.text)}**`;
    case 'paragraph':
      return lineMarkdown(block.text);
    case 'list':
      return block.items.map((item) => `- ${lineMarkdown(item)}`).join('\n');
    case 'table':
      return tableMarkdown(block.rows);
  }
}

function tableMarkdown(rows: readonly (readonly Line[])[]): string {
  const [header = '', ...others] = rows.map((cells) => `| ${cells.map(lineMarkdown).join(' | ')} |`);
  const divider = `|${' --- |'.repeat(rows[0]?.length ?? 0)}`;
  return [header, divider, ...others].join('\n');
}

function lineMarkdown(line: Line): string {
  return line.map((part) => (typeof part === 'string' ? withEnds(part) : linkMarkdown(part.url, part.label))).join('');
}

/** Escaped text that keeps the space at its ends, as a link may stand beside it. */
function withEnds(text: string): string {
  return `${text.startsWith(' ') ? ' ' : ''}${escapeMarkdown(text)}${text.endsWith(' ') ? ' ' : ''}`;
}
