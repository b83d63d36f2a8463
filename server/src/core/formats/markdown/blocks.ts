/** Walks Markdown's blocks and writes a segment for each that holds prose. */
import type { SyntaxNode, Tree, TreeCursor } from '@lezer/common';
import type { DocumentSource } from '../document-source.ts';
import type { SegmentKind } from '../format.ts';
import { readHtml } from '../html/read.ts';
import { createProseWriter, type SegmentPlace } from '../prose-writer.ts';
import { type InlineContext, readInline } from './inline.ts';
import { typedItems } from './typed-items.ts';

/** Where the walk stands. */
interface Place {
  readonly quoted: boolean;
  /** Its lines begin with the marks of a block quotation. */
  readonly isMarked: boolean;
  readonly depth: number;
  readonly isFootnote: boolean;
}

const OUTSIDE: Place = { quoted: false, isMarked: false, depth: 0, isFootnote: false };

/** `onBlock` is told where each outermost block stands before it is read. */
export function readBlocks(
  tree: Tree,
  document: DocumentSource,
  references: ReadonlySet<string>,
  onBlock?: (block: { readonly from: number; readonly to: number }) => void,
): void {
  const walk = createWalk(document, references);
  const cursor = tree.cursor();
  if (!cursor.firstChild()) return;
  do {
    onBlock?.(cursor);
    walk.block(cursor, OUTSIDE);
  } while (cursor.nextSibling());
}

/** "[!NOTE]", "[!tip]-" */
const ALERT = /^\[!([A-Za-z][\w-]{0,30})\][+-]?/;

/** Whether a block quotation is the markup of a note: the writer's own words. */
function isAlert(text: string, from: number): boolean {
  const name = ALERT.exec(text.slice(from, from + 60).replace(/^>[ \t]*/, ''))?.[1]?.toLowerCase();
  return name !== undefined && name !== 'quote' && name !== 'cite';
}

function lengthOfTag(text: string, from: number): number {
  return text[from] === '[' ? (ALERT.exec(text.slice(from, from + 40))?.[0].length ?? 0) : 0;
}

function createWalk(document: DocumentSource, references: ReadonlySet<string>) {
  const { text } = document;
  const writer = createProseWriter(document);
  // Images and inline footnotes of the block that is being read; they become segments behind it.
  let waiting: { readonly node: SyntaxNode; readonly kind: 'caption' | 'footnote' }[] = [];
  const context: InlineContext = { document, references, later: (node, kind) => waiting.push({ node, kind }) };

  function children(cursor: TreeCursor, place: Place): void {
    if (!cursor.firstChild()) return;
    do block(cursor, place);
    while (cursor.nextSibling());
    cursor.parent();
  }

  function block(cursor: TreeCursor, place: Place): void {
    switch (cursor.name) {
      case 'Paragraph':
      case 'Task':
        leaf(cursor, place, place.isFootnote ? 'footnote' : place.depth > 0 ? 'list-item' : 'paragraph');
        break;
      case 'BulletList':
      case 'OrderedList':
        children(cursor, { ...place, depth: place.depth + 1 });
        break;
      case 'ListItem':
        children(cursor, place);
        break;
      case 'Quote':
        children(cursor, { ...place, quoted: place.quoted || !isAlert(text, cursor.from), isMarked: true });
        break;
      case 'Admonition':
        children(cursor, place);
        break;
      case 'BoxTitle':
        leaf(cursor, place, 'heading');
        break;
      case 'FootnoteDefinition':
        footnote(cursor, place);
        break;
      case 'Table':
        table(cursor, place);
        break;
      case 'HTMLBlock':
      case 'CommentBlock':
      case 'ProcessingInstructionBlock':
        readHtml(document, { start: cursor.from, end: cursor.to }, place);
        break;
      case 'FencedCode':
      case 'CodeBlock':
      case 'LinkReference':
      case 'HorizontalRule':
        return;
      default:
        if (cursor.name.startsWith('ATXHeading') || cursor.name.startsWith('SetextHeading'))
          leaf(cursor, place, 'heading', undefined, Number(cursor.name.slice(-1)));
    }
  }

  function leaf(
    cursor: TreeCursor,
    { quoted, isMarked, depth }: Place,
    kind: SegmentKind,
    cell?: NonNullable<SegmentPlace['cell']>,
    level?: number,
  ): void {
    writer.lead = isMarked ? 'quote' : 'space';
    const undone = cursor.name === 'Task' && text.startsWith('[ ]', cursor.from);
    const place = {
      kind,
      quoted,
      depth,
      ...(cell ? { cell } : {}),
      ...(level ? { level } : {}),
      ...(undone ? { undone } : {}),
    };
    const parts =
      kind === 'paragraph' || kind === 'list-item'
        ? typedItems(text, cursor.from, cursor.to, childrenOf(cursor))
        : [cursor];
    for (const part of parts) {
      readInline(cursor, writer, context, part.from + lengthOfTag(text, part.from), part.to);
      const item = 'bullet' in part && part.bullet;
      writer.finish(item ? { ...place, kind: 'list-item', depth: depth + 1 } : place, {
        start: part.from,
        end: part.to,
      });
    }
    if (waiting.length === 0) return;
    // An image inside an image's text waits at the end of the same list.
    for (const { node, kind } of waiting) nested(node, { kind, quoted, depth });
    waiting = [];
  }

  function childrenOf({ node }: TreeCursor): SyntaxNode[] {
    const found: SyntaxNode[] = [];
    for (let child = node.firstChild; child; child = child.nextSibling)
      if (child.name !== 'HardBreak') found.push(child);
    return found;
  }

  function nested(node: SyntaxNode, place: SegmentPlace): void {
    const [open, close] = node.getChildren('LinkMark');
    if (!open || !close) return;
    const span = { start: open.to, end: close.from };
    readInline(node.cursor(), writer, context, span.start, span.end);
    writer.finish(place, span);
    if (place.kind !== 'footnote') return;
    // No mark can refer to an inline note.
    document.footnotes.push({
      label: '',
      span: { start: node.from - 1, end: node.to },
      text: text.slice(span.start, span.end),
    });
  }

  function footnote(cursor: TreeCursor, place: Place): void {
    const first = document.segments.length;
    const { node, from } = cursor;
    const label = node.getChild('FootnoteLabel');
    let { to } = cursor;
    while (to > from && ' \t\r\n'.includes(text.charAt(to - 1))) to--;
    children(cursor, { ...place, isFootnote: true });
    if (!label) return;
    const prose = document.segments.slice(first).map((segment) => segment.prose);
    document.footnotes.push({
      label: text.slice(label.from, label.to),
      span: { start: from, end: to },
      text: prose.join(' '),
    });
  }

  function table(cursor: TreeCursor, place: Place): void {
    const number = document.nextTable();
    let row = 0;
    if (!cursor.firstChild()) return;
    do {
      if (cursor.name === 'TableHeader' || cursor.name === 'TableRow') cells(cursor, place, number, row++);
    } while (cursor.nextSibling());
    cursor.parent();
  }

  function cells(cursor: TreeCursor, place: Place, tableNumber: number, row: number): void {
    // A bar before the first cell starts no column.
    let column = text.charCodeAt(cursor.from) === 124 ? -1 : 0;
    if (!cursor.firstChild()) return;
    do {
      if (cursor.name === 'TableDelimiter') column++;
      else if (cursor.name === 'TableCell') leaf(cursor, place, 'table-cell', { table: tableNumber, row, column });
    } while (cursor.nextSibling());
    cursor.parent();
  }

  return { block };
}
