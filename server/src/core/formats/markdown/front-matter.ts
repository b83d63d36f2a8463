/** Reads the front matter of a Markdown document: titles and descriptions are prose, the rest is not. */
import type { Span } from '../../text/span.ts';
import type { DocumentSource } from '../document-source.ts';
import { createProseWriter } from '../prose-writer.ts';
import { linesOf, type TextLine } from '../text-lines.ts';
import { readScalar } from './front-matter-scalar.ts';

const PROSE_KEYS = new Set(
  'title,subtitle,subject,headline,description,summary,excerpt,abstract,lead,caption,tagline,titre,résumé,chapeau'.split(
    ',',
  ),
);

interface FrontMatter {
  readonly lines: readonly TextLine[];
  readonly separator: ':' | '=';
  /** Where the body starts. */
  readonly end: number;
}

/** Writes the front matter's prose; answers the offset where the body starts, 0 without front matter. */
export function readFrontMatter(document: DocumentSource): number {
  const found = findFrontMatter(document.text);
  if (!found) return 0;
  readLines(document, found.lines, found.separator);
  return found.end;
}

/** The offset where the body starts, 0 without front matter. */
export function endOfFrontMatter(text: string): number {
  return findFrontMatter(text)?.end ?? 0;
}

function findFrontMatter(text: string): FrontMatter | undefined {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const fence = text.slice(start, start + 3);
  if (fence !== '---' && fence !== '+++') return undefined;
  const lines: TextLine[] = [];
  for (const line of linesOf(text, start)) {
    const content = text.slice(line.start, line.end).trimEnd();
    if (line.start > start && (content === fence || (fence === '---' && content === '...')))
      return { lines: lines.slice(1), separator: fence === '+++' ? '=' : ':', end: line.next };
    if (line.start === start && content !== fence) return undefined;
    lines.push(line);
  }
  return undefined;
}

function readLines(document: DocumentSource, lines: readonly TextLine[], separator: ':' | '='): void {
  const { text } = document;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) return;
    const start = skipBlanks(text, line.start, line.end);
    if (text[start] === '#')
      document.comments.push({ span: { start, end: line.end }, text: text.slice(start + 1, line.end) });
    // "open-claims-as-of: 2024-09-30" says the same as a comment.
    if (text.startsWith('open-claims-', start))
      document.comments.push({
        span: { start, end: line.end },
        text: withColon(text.slice(start, line.end)),
      });
    const key = keyOf(text, start, line.end, separator);
    if (!key || !PROSE_KEYS.has(key.name)) continue;
    const continuation = countDeeper(text, lines, i, start - line.start);
    const last = lines[i + continuation] ?? line;
    readValue(document, skipBlanks(text, key.end, line.end), { start, end: last.end }, line.next);
    i += continuation;
  }
}

/** "name = value" of TOML as "name: value"; by hand, as a pattern would take long on many blanks. */
function withColon(line: string): string {
  const at = line.indexOf('=');
  return at === -1 ? line : `${line.slice(0, at).trimEnd()}: ${line.slice(at + 1).trimStart()}`;
}

/** `entry` reaches from the key to the end of the value. */
function readValue(document: DocumentSource, start: number, entry: Span, nextLine: number): void {
  const writer = createProseWriter(document);
  const mark = document.text[start];
  // A folded or literal block starts on the next line.
  if (mark === '>' || mark === '|') {
    if (nextLine < entry.end) writer.text(nextLine, entry.end);
  } else readScalar(document, writer, start, entry.end);
  writer.finish({ kind: 'metadata', quoted: false, depth: 0 }, entry);
}

/** "title: Words" and "'title': Words", indented or not. */
function keyOf(
  text: string,
  start: number,
  end: number,
  separator: string,
): { readonly name: string; readonly end: number } | undefined {
  const limit = Math.min(end, start + 40);
  for (let at = start; at < limit; at++) {
    if (text[at] !== separator) continue;
    const name = text
      .slice(start, at)
      .trim()
      .replace(/^["'-]+\s*|["']$/g, '');
    return { name: name.toLowerCase(), end: at + 1 };
  }
  return undefined;
}

function countDeeper(text: string, lines: readonly TextLine[], index: number, indent: number): number {
  let count = 0;
  for (let i = index + 1; i < lines.length; i++) {
    const line = lines[i];
    if (!line) break;
    const start = skipBlanks(text, line.start, line.end);
    if (start < line.end && start - line.start <= indent) break;
    if (start < line.end) count = i - index;
  }
  return count;
}

function skipBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at++;
  return at;
}
