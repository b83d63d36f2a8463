/** Reads reStructuredText line by line: titles, lists, directives, quotations, tables, footnotes. */
import type { DocumentSource } from '../document-source.ts';
import { createBlockWriter, PARAGRAPH } from '../light/blocks.ts';
import { behindDeeper, behindLine, type Line, readLines } from '../light/lines.ts';
import { NO_ARGUMENT, PROSE, QUOTED } from './directives.ts';
import { rules } from './inline.ts';
import { readListTable, readTable } from './tables.ts';

const ITEM = /^(?:[-*+•‣⁃]|\(?(?:\d{1,3}|[a-zA-Z#]|[ivxlcIVXLC]{1,6})[.)])\s+/;
const UNDERLINE = /^([!-/:-@[-`{-~])\1*$/;
const RULE = /^([!-/:-@[-`{-~])\1{2,}$/;

interface Scope {
  /** Lines of the scope are at least this far in. */
  readonly indent: number;
  readonly quoted: boolean;
  readonly depth: number;
  /** Whose first paragraph is a caption. */
  isFigure?: boolean;
}

export function readRst(document: DocumentSource): void {
  const { text } = document;
  const lines = readLines(text);
  const blocks = createBlockWriter(document, rules);
  const levels: string[] = [];
  const scopes: Scope[] = [{ indent: 0, quoted: false, depth: 0 }];
  let skipTo = 0;

  const textOf = (line: Line | undefined) => (line ? text.slice(line.content, line.end).trimEnd() : '');
  const scopeOf = (line: Line): Scope => {
    while (scopes.length > 1 && line.indent < (scopes.at(-1)?.indent ?? 0)) scopes.pop();
    return scopes.at(-1) as Scope;
  };

  /** A directive, footnote, target or comment; answers where the next line to read stands. */
  const explicit = (i: number, line: Line, content: string): number => {
    blocks.end();
    const note = /^\.\.\s+\[(#?[\w-]*|\*)\]\s*/.exec(content);
    if (note) {
      const end = behindDeeper(lines, i + 1, line.indent);
      const mark = { label: note[1] ?? '', start: line.content };
      blocks.begin(
        { kind: 'footnote', quoted: false, depth: 0 },
        line.content + note[0].length,
        (lines[end - 1] ?? line).end,
        mark,
      );
      blocks.end();
      return end;
    }
    const directive = /^\.\.\s+(?:\|[^|]+\|\s+)?([\w:+.-]+)::\s*/.exec(content);
    // An empty comment takes nothing with it.
    const end = content === '..' && lines[i + 1]?.isBlank ? i + 1 : behindDeeper(lines, i + 1, line.indent);
    if (!directive) {
      // "..", ".. words": a comment, unless it names a target.
      if (!/^\.\.\s+_/.test(content)) {
        const last = lines[end - 1] ?? line;
        document.comments.push({
          span: { start: line.content, end: last.end },
          text: text.slice(line.content + 2, last.end),
        });
      }
      return end;
    }
    const name = (directive[1] ?? '').toLowerCase();
    const quoted = QUOTED.has(name) || scopeOf(line).quoted;
    if (name === 'meta') readMeta(i + 1, end);
    if (name === 'list-table') {
      readListTable(document, blocks, lines, i + 1, end);
      return end;
    }
    if (!PROSE.has(name) && !QUOTED.has(name)) return end;
    let body = i + 1;
    while (body < end && /^:[\w-]+:/.test(textOf(lines[body]))) body++;
    if (directive[0].length < content.length && !NO_ARGUMENT.has(name)) {
      const kind = name === 'table' ? 'caption' : 'paragraph';
      blocks.begin({ kind, quoted, depth: 0 }, line.content + directive[0].length, line.end);
      // What begins behind the colons goes on below, unless options stand between.
      if (body > i + 1) blocks.end();
    }
    const first = lines.slice(body, end).find(({ isBlank }) => !isBlank);
    if (first) scopes.push({ indent: first.indent, quoted, depth: 0, isFigure: name === 'figure' });
    return body;
  };

  const readMeta = (from: number, end: number): void => {
    for (const line of lines.slice(from, end)) {
      const field = /^:description(?:\s[^:]{0,40})?:\s+/.exec(textOf(line));
      if (field) blocks.begin({ kind: 'metadata', quoted: false, depth: 0 }, line.content + field[0].length, line.end);
      else if (blocks.isOpen && !textOf(line).startsWith(':')) blocks.go(line.content, line.end);
      else blocks.end();
    }
    blocks.end();
  };

  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (i < skipTo) continue;
    if (line.isBlank) {
      blocks.end();
      continue;
    }
    const scope = scopeOf(line);
    const content = textOf(line);
    if (content.startsWith('.. ') || content === '..') {
      skipTo = explicit(i, line, content);
      continue;
    }
    const table = blocks.isOpen ? undefined : readTable(text, lines, i);
    if (table) {
      const number = document.nextTable();
      for (const [row, cells] of table.rows.entries())
        for (const [column, spans] of cells.entries()) {
          const [first, ...more] = spans;
          if (!first) continue;
          const place = {
            kind: 'table-cell' as const,
            quoted: scope.quoted,
            depth: 0,
            cell: { table: number, row, column },
          };
          // A cell of several lines has other cells between them: each line is read by itself.
          for (const span of [first, ...more]) {
            blocks.begin(place, span.start, span.end);
            blocks.end();
          }
        }
      skipTo = table.end;
      continue;
    }
    const next = lines[i + 1];
    const under = textOf(next);
    // docutils takes four signs for a title of any length.
    const isUnder = UNDERLINE.test(under) && under.length >= Math.min(content.length, 4);
    const isTitle = !blocks.isOpen && line.indent === 0 && isUnder && !RULE.test(content);
    if (isTitle) {
      const style = under.charAt(0) + (RULE.test(textOf(lines[i - 1])) ? '^' : '');
      if (!levels.includes(style)) levels.push(style);
      blocks.begin(
        { kind: 'heading', quoted: false, depth: 0, level: levels.indexOf(style) + 1 },
        line.content,
        line.end,
      );
      blocks.end();
      skipTo = i + 2;
      continue;
    }
    if (RULE.test(content)) {
      blocks.end();
      continue;
    }
    if (content.startsWith('>>> ')) {
      blocks.end();
      skipTo = behindLine(lines, i + 1, ({ isBlank }) => isBlank);
      continue;
    }
    const isLiteralNext = content.endsWith('::') && (!next || next.isBlank);
    // "so:" is printed where "so::" stands, and nothing where the colons stand alone.
    const cut = isLiteralNext ? (/\s?::$/.exec(content)?.[0] ?? '').length : 0;
    const stop = isLiteralNext ? line.content + content.length - (cut === 2 ? 1 : cut) : line.end;
    const item = itemOf(content);
    const field = /^:[^:\s][^:]{0,60}:(?:\s+|$)/.exec(content);
    const isDeeper = next !== undefined && !next.isBlank && next.indent > line.indent;
    if (item > 0 && (!blocks.isOpen || blocks.place?.kind === 'list-item')) {
      const depth = scope.depth + 1;
      blocks.begin({ kind: 'list-item', quoted: scope.quoted, depth }, line.content + item, stop);
      scopes.push({ indent: line.indent + item, quoted: scope.quoted, depth });
    } else if (field && !content.startsWith(':`')) {
      blocks.begin({ kind: 'metadata', quoted: scope.quoted, depth: 0 }, line.content + field[0].length, stop);
    } else if (blocks.isOpen) blocks.go(line.content, stop);
    else if (isDeeper && line.indent === scope.indent && itemOf(textOf(next)) === 0) {
      // A line with a deeper one right below is a term with its definition.
      const place = { kind: 'list-item' as const, quoted: scope.quoted, depth: scope.depth + 1 };
      blocks.begin(place, line.content, stop);
      blocks.end();
      blocks.begin(place, next.content, next.content);
      scopes.push({ indent: next.indent, quoted: scope.quoted, depth: place.depth });
    } else {
      // Deeper than its scope: a quotation.
      const quoted = scope.quoted || line.indent > scope.indent;
      const inItem = {
        ...PARAGRAPH,
        quoted,
        ...(scope.depth > 0 ? { kind: 'list-item' as const, depth: scope.depth } : {}),
      };
      blocks.begin(scope.isFigure ? { ...inItem, kind: 'caption' } : inItem, line.content, stop);
      scope.isFigure = false;
    }
    if (isLiteralNext) {
      blocks.end();
      skipTo = behindDeeper(lines, i + 1, line.indent);
    }
  }
  blocks.end();
}

/** Length of the marks that begin an item: "- ", "* - ", "2. "; 0 where none does. */
function itemOf(content: string): number {
  let length = 0;
  for (let tries = 0; tries < 3; tries++) length += ITEM.exec(content.slice(length))?.[0].length ?? 0;
  return length;
}
