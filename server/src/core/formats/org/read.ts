/** Reads Org line by line: headings, lists, tables, blocks, footnotes. */
import type { DocumentSource } from '../document-source.ts';
import { createBlockWriter, PARAGRAPH } from '../light/blocks.ts';
import { behindLine, cellsOf, type Line, readLines } from '../light/lines.ts';
import { rules } from './inline.ts';

const PROSE_KEYWORDS = /^#\+(?:title|subtitle|description|caption|abstract)(?:\[[^\]\n]{0,200}\])?\s*:/i;
/** Blocks whose text is prose. */
const PROSE_BLOCKS = new Set([
  'quote',
  'verse',
  'center',
  'abstract',
  'note',
  'tip',
  'warning',
  'important',
  'caution',
]);

export function readOrg(document: DocumentSource): void {
  const { text } = document;
  const lines = readLines(text);
  const blocks = createBlockWriter(document, rules);
  const inside: string[] = [];
  let table = -1;
  let row = 0;
  /** Level of the commented heading whose text is left out. */
  let hiddenFrom = 0;
  // Where nothing closes, the line alone is left out. It is looked for once.
  const unclosed = new Set<string>();
  const endOf = (closer: string, from: number): number => {
    if (unclosed.has(closer)) return from + 1;
    const isEnd = ({ content, end }: Line) => text.slice(content, end).trimEnd().toLowerCase() === closer;
    const end = behindLine(lines, from + 1, isEnd);
    if (end < lines.length || isEnd(lines[end - 1] as Line)) return end;
    unclosed.add(closer);
    return from + 1;
  };

  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const content = text.slice(line.content, line.end);
    const isRow = content.startsWith('|');
    if (!isRow) table = -1;
    if (line.isBlank) {
      blocks.end();
      continue;
    }
    const stars = line.indent === 0 ? (/^(\*+)\s/.exec(content)?.[1]?.length ?? 0) : 0;
    if (stars > 0 && (hiddenFrom === 0 || stars <= hiddenFrom))
      hiddenFrom = /^\*+\s+(?:(?:TODO|DONE)\s+)?COMMENT(?:\s|$)/.test(content) ? stars : 0;
    if (hiddenFrom > 0) {
      blocks.end();
      continue;
    }
    const environment = /^\\begin\{([\w*]{1,40})\}/.exec(content);
    if (environment) {
      blocks.end();
      i = endOf(`\\end{${environment[1]?.toLowerCase()}}`, i) - 1;
      continue;
    }
    const begin = /^#\+begin_(\w+)/i.exec(content);
    if (begin) {
      blocks.end();
      const name = (begin[1] ?? '').toLowerCase();
      if (PROSE_BLOCKS.has(name)) inside.push(name);
      else i = endOf(`#+end_${name}`, i) - 1;
      continue;
    }
    if (/^#\+end_/i.test(content)) {
      blocks.end();
      inside.pop();
      continue;
    }
    if (/^:[\w-]+:\s*$/.test(content)) {
      blocks.end();
      i = endOf(':end:', i) - 1;
      continue;
    }
    const quoted = inside.includes('quote') || inside.includes('verse');
    const keyword = PROSE_KEYWORDS.exec(content);
    const heading = line.indent === 0 ? /^(\*+)\s+(?:(?:TODO|DONE|WAIT|NEXT)\s+)?(?:\[#\w\]\s+)?/.exec(content) : null;
    const item = /^(?:[-+]|\d+[.)]|\*(?= ))\s+(?:\[[ xX-]\]\s+)?/.exec(content);
    const note = line.indent === 0 ? /^\[fn:([\w-]+)\]\s*/.exec(content) : null;
    if (/^#(?:\s|$)/.test(content)) {
      blocks.end();
      document.comments.push({ span: { start: line.content, end: line.end }, text: content.slice(1) });
    } else if (keyword) {
      blocks.begin(
        { kind: /caption/i.test(content) ? 'caption' : 'metadata', quoted: false, depth: 0 },
        line.content + keyword[0].length,
        line.end,
      );
      blocks.end();
    } else if (content.startsWith('#+') || content.startsWith(': ') || content === ':' || /^-{5,}$/.test(content))
      blocks.end();
    else if (heading) {
      const tags = /\s+:[\w@#%:]+:\s*$/.exec(content);
      const end = tags ? line.content + tags.index : line.end;
      blocks.begin(
        { kind: 'heading', quoted: false, depth: 0, level: heading[1]?.length ?? 1 },
        line.content + heading[0].length,
        end,
      );
      blocks.end();
    } else if (isRow) {
      blocks.end();
      if (table < 0) {
        table = document.nextTable();
        row = 0;
      }
      if (/^\|[-+|]+$/.test(content.trim())) continue;
      for (const [column, cell] of cellsOf(text, line.content + 1, line.end).entries())
        blocks.begin({ kind: 'table-cell', quoted, depth: 0, cell: { table, row, column } }, cell.start, cell.end);
      blocks.end();
      row++;
    } else if (note)
      blocks.begin({ kind: 'footnote', quoted: false, depth: 0 }, line.content + note[0].length, line.end, {
        label: note[1] ?? '',
        start: line.content,
      });
    else if (item)
      blocks.begin(
        { kind: 'list-item', quoted, depth: 1 + Math.min(8, line.indent >> 1) },
        line.content + item[0].length,
        line.end,
      );
    else if (blocks.isOpen) blocks.go(line.content, line.end);
    else blocks.begin({ ...PARAGRAPH, quoted }, line.content, line.end);
  }
  blocks.end();
}
