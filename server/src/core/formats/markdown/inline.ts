/** Reads the inline content of a Markdown block: emphasis, links, code, comments. */

import type { SyntaxNode, TreeCursor } from '@lezer/common';
import type { Span } from '../../text/span.ts';
import type { DocumentSource } from '../document-source.ts';
import { decodeEntity } from '../entities.ts';
import type { ProseWriter } from '../prose-writer.ts';

export interface InlineContext {
  readonly document: DocumentSource;
  /** Labels of link references, in lower case. */
  readonly references: ReadonlySet<string>;
  /** Images and inline footnotes are read after the block they stand in. */
  readonly later: (node: SyntaxNode, kind: 'caption' | 'footnote') => void;
}

/** Writes the children of the cursor's node, and the text between them, from `from` to `to`. */
export function readInline(
  cursor: TreeCursor,
  writer: ProseWriter,
  context: InlineContext,
  from: number,
  to: number,
): void {
  let at = from;
  let mayStrike = true;
  if (cursor.firstChild()) {
    do {
      if (cursor.from >= to) break;
      if (cursor.to <= at) continue;
      writer.text(at, cursor.from);
      // "<del>words</del>": once no end was found, none is looked for.
      if (mayStrike && isStriking(cursor, context)) {
        const end = endOfStruck(cursor.node, context, to);
        mayStrike = end !== undefined;
        if (end !== undefined) {
          writer.object({ start: cursor.from, end });
          at = end;
          continue;
        }
      }
      readNode(cursor, writer, context);
      at = cursor.to;
    } while (cursor.nextSibling());
    cursor.parent();
  }
  writer.text(at, to);
}

function isStriking(cursor: TreeCursor, { document: { text } }: InlineContext): boolean {
  return cursor.name === 'HTMLTag' && /^<(?:del|s|strike)[\s>]/i.test(text.slice(cursor.from, cursor.from + 8));
}

/** Behind the end tag of what is struck out, or undefined where there is none before `to`. */
function endOfStruck(open: SyntaxNode, { document: { text } }: InlineContext, to: number): number | undefined {
  for (let node = open.nextSibling; node && node.to <= to; node = node.nextSibling)
    if (node.name === 'HTMLTag' && /^<\/(?:del|s|strike)\b/i.test(text.slice(node.from, node.to))) return node.to;
  return undefined;
}

function readNode(cursor: TreeCursor, writer: ProseWriter, context: InlineContext): void {
  const { text } = context.document;
  const span = { start: cursor.from, end: cursor.to };
  switch (cursor.name) {
    case 'Emphasis':
    case 'StrongEmphasis':
    case 'WikiLink':
      readInline(cursor, writer, context, cursor.from, cursor.to);
      break;
    case 'Escape':
      writer.replace(text.slice(span.start + 1, span.end), span);
      break;
    case 'Entity': {
      const decoded = decodeEntity(text.slice(span.start, span.end));
      if (decoded === undefined) writer.text(span.start, span.end);
      else writer.replace(decoded, span);
      break;
    }
    case 'HardBreak':
      writer.text(span.end - 1, span.end);
      break;
    case 'Link':
      readLink(cursor, writer, context);
      break;
    case 'Image':
      context.later(cursor.node, 'caption');
      writer.object(span);
      break;
    case 'InlineCode':
      readCode(text, span, writer);
      break;
    case 'Formula':
    case 'Shortcode':
    case 'MdxExpression':
    // What is struck out is no longer said.
    case 'Strikethrough':
    case 'Autolink':
      writer.object(span);
      break;
    case 'MdxTag':
      // A component without content prints something of its own.
      if (text.startsWith('/>', span.end - 2)) writer.object(span);
      break;
    case 'HTMLTag':
      readTag(text.slice(span.start, span.end), writer, span);
      break;
    case 'Comment':
      context.document.comments.push({
        span,
        text: text.slice(span.start + 4, Math.max(span.start + 4, span.end - 3)),
      });
      writer.gap(span);
      break;
    case 'MdxComment':
      context.document.comments.push({ span, text: text.slice(span.start + 3, span.end - 3) });
      writer.gap(span);
      break;
    case 'WikiPage':
      // A page without words stands for a thing.
      if (text.startsWith(']]', span.end)) writer.object(span);
      break;
    case 'ProcessingInstruction':
    case 'Citation':
      writer.gap(span);
      break;
    case 'FootnoteReference':
      if (isWordUnit(text, span.start - 1) && isWordUnit(text, span.end)) writer.gap(span);
      break;
    // Marks of emphasis, headings and tasks are no prose, nor are attributes and the tags of components.
    default:
  }
}

/** Code is no prose; but writers put names of versions in code, as in `gpt-4o`, and a name is read as one. */
function readCode(text: string, span: Span, writer: ProseWriter): void {
  let start = span.start;
  let end = span.end;
  while (start < end && text[start] === '`') start++;
  while (end > start && text[end - 1] === '`') end--;
  if (end - start <= LONGEST_NAME && isName(text.slice(start, end))) writer.text(start, end);
  else writer.object(span);
}

function isName(code: string): boolean {
  if (HYPHENED_NAME.test(code) || SPACED_NAME.test(code)) return !SAYS_OPENNESS.test(code);
  return (VERSION_NAME.test(code) && !FILE.test(code)) || CAMEL_NAME.test(code);
}

const LONGEST_NAME = 60;
/** Small words tied by hyphens, such as `gpt-oss`, that don't speak of openness themselves. */
const HYPHENED_NAME = /^[a-z]{2,20}(?:-[a-z]{2,20}){1,3}$/;
const SAYS_OPENNESS = /open|source|weight|licen|free|libre|propriet|closed/i;
/** Capital words, versions and sizes, such as `Llama 3.2`, `DeepSeek R1` or `Mistral 7B Instruct`. */
const SPACED_NAME = /^[A-Z][\w.-]{0,20}(?: [A-Z\d][\w.-]{0,20}){1,3}$/;
/** One word with a digit, such as `Llama-3.1-8B` or `org/name-2`. */
const VERSION_NAME = /^[A-Za-z](?=[^\d]*\d)[\w.:/+-]*$/;
/** The path of a file, such as `models/qwen3/modeling.py`. */
const FILE = /\/[^/]*\/|\.(?:py|js|ts|tsx|json|mdx?|sh|cc?|cpp|h|rs|go|java|ya?ml|toml|txt|html|css|ipynb)$/i;
/** One word with a capital letter, such as `ChatGPT` or `Falcon`, that doesn't say "open". */
const CAMEL_NAME = /^(?![Oo]pen)[A-Z]\w{1,40}$/;

/** "[words](address)" and "[words][label]" are links; "[words]" is one only where a reference has that label. */
function readLink(cursor: TreeCursor, writer: ProseWriter, context: InlineContext): void {
  const { text } = context.document;
  const { from, to } = cursor;
  const { start, end, hasTarget } = readLinkParts(cursor);
  // "[words]{.smallcaps}" is a span.
  const isLink = hasTarget || text[to] === '{' || isReference(text, start, end, context);
  if (!isLink && text[from - 1] === '^') {
    context.later(cursor.node, 'footnote');
    return;
  }
  if (!isLink) writer.text(from, start);
  readInline(cursor, writer, context, start, end);
  if (!isLink) writer.text(end, to);
}

/** Where the words of a link stand, and whether an address or label follows. */
function readLinkParts(cursor: TreeCursor): {
  readonly start: number;
  readonly end: number;
  readonly hasTarget: boolean;
} {
  let start = cursor.from;
  let end = cursor.to;
  let marks = 0;
  let hasTarget = false;
  cursor.firstChild();
  do {
    if (cursor.name === 'LinkMark') {
      marks++;
      if (marks === 1) start = cursor.to;
      if (marks === 2) end = cursor.from;
    } else if (marks >= 2 && (cursor.name === 'URL' || cursor.name === 'LinkLabel')) hasTarget = true;
    // "[words]()" goes nowhere but is a link.
    if (marks === 3) hasTarget = true;
  } while (cursor.nextSibling());
  cursor.parent();
  return { start, end, hasTarget };
}

function isReference(text: string, start: number, end: number, { references }: InlineContext): boolean {
  return references.size > 0 && end - start < 1000 && references.has(text.slice(start, end).toLowerCase());
}

function readTag(tag: string, writer: ProseWriter, span: { readonly start: number; readonly end: number }): void {
  // "<br>", "<br/>", "<img src=x>"
  if (/^<br\b/i.test(tag)) writer.replace('\n', span);
  else if (/^<img\b/i.test(tag)) writer.object(span);
  // "</li><li>" in the midst of a paragraph: what follows is another thing.
  else if (BLOCK_TAG.test(tag)) writer.replace('\n\n', span);
}

const BLOCK_TAG = /^<\/?(?:li|ul|ol|p|div|t[dhr]|h[1-6]|d[dt])\b/i;

function isWordUnit(text: string, offset: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(offset));
}
