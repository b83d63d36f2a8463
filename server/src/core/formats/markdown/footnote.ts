/** Writes Markdown footnotes: `[^label]` behind the words and `[^label]: text` behind the last definition. */
import type { Tree } from '@lezer/common';
import { type Edit, insertion } from '../../text/apply-edits.ts';
import {
  appendBlock,
  behindPunctuation,
  carrierAt,
  escapeWords,
  freeName,
  freeNumber,
  oneLine,
} from '../footnote-place.ts';
import type { Footnote, FootnoteRequest, Segment } from '../format.ts';
import { lineEndingOf } from '../text-lines.ts';
import { markdownParser } from './syntax.ts';

/** What can't hold a mark: it stands behind. */
const UNSPLIT = new Set([
  'Link',
  'Image',
  'InlineCode',
  'Autolink',
  'Formula',
  'HTMLTag',
  'Comment',
  'FootnoteReference',
]);
const EMPHASIS = new Set(['Emphasis', 'StrongEmphasis', 'Strikethrough']);

export function footnoteEdits(request: FootnoteRequest): readonly Edit[] | undefined {
  const { text, document, after, reuse } = request;
  const carrier = carrierAt(document, after, ['metadata', 'caption', 'footnote']);
  if (!carrier || startsHtml(text, carrier.span.start)) return undefined;
  if (
    reuse !== undefined &&
    !document.footnotes.some(({ label, span }) => label === reuse && text.startsWith('[^', span.start))
  )
    return undefined;
  const label = reuse ?? freeLabel(request);
  const mark = insertion(markOffset(request, carrier), `[^${label}]`);
  return reuse === undefined ? [mark, definitionEdit(request, label)] : [mark];
}

function freeLabel({ text, document, name }: FootnoteRequest): string {
  const isUsed = (label: string): boolean => text.includes(`[^${label}]`);
  const labels = definitions(text, document.footnotes).map((footnote) => footnote.label);
  const isNumbered = labels.length > 0 && labels.every((label) => /^\d{1,9}$/.test(label));
  return isNumbered ? freeNumber(labels, isUsed) : freeName(name, isUsed);
}

function definitionEdit({ text, document, definition }: FootnoteRequest, label: string): Edit {
  const block = `[^${label}]: ${escapeWords(oneLine(definition), escapeMarkdown)}`;
  const known = definitions(text, document.footnotes);
  const last = known[known.length - 1];
  if (!last) return appendBlock(text, block);
  const ending = lineEndingOf(text);
  const previous = known[known.length - 2];
  const isTight = previous !== undefined && text.slice(previous.span.end, last.span.start) === ending;
  // HTML, tables and code would swallow a line that follows at once.
  const isPlain = !/[<|`~]/.test(text.slice(last.span.start, last.span.end));
  return insertion(last.span.end, (isTight && isPlain ? ending : ending + ending) + block);
}

/** What would begin markup: "<b>", "*words*", "`code`". */
function escapeMarkdown(words: string): string {
  return words.replaceAll(/[\\`*<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, (sign) => `\\${sign}`);
}

/** Definitions that start a line: not inline notes, and none inside quotations. */
function definitions(text: string, footnotes: readonly Footnote[]): readonly Footnote[] {
  return footnotes.filter(
    ({ span }) =>
      text.startsWith('[^', span.start) && (span.start === 0 || '\r\n'.includes(text.charAt(span.start - 1))),
  );
}

/** Inside an HTML block, Markdown's marks mean nothing. */
function startsHtml(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 5_000), start);
  const block =
    before.slice(Math.max(before.lastIndexOf('\n\n'), before.lastIndexOf('\n\r\n')) + 1).trimStart() ||
    text.slice(start, start + 2);
  return /^<[a-z/!]/i.test(block);
}

function markOffset(request: FootnoteRequest, carrier: Segment): number {
  const { text } = request;
  const { start, end } = carrier.span;
  const tree = treeOf(carrier, text);
  const behindWords = start + behindMarkup(tree, request.after - start);
  const behindMark = behindPunctuation(request, behindWords);
  // "![^": the sign and the mark would begin an image.
  if (behindMark === behindWords || text.charAt(behindMark - 1) === '!') return behindOther(text, behindWords);
  const offset = start + behindMarkup(tree, Math.min(behindMark, end) - start) + Math.max(0, behindMark - end);
  return behindOther(text, offset);
}

/** Behind the marks that stand there, so that they count up. */
function behindOther(text: string, offset: number): number {
  return offset + (/^(?:\[\^[^\]\s]{1,60}\]){1,9}/.exec(text.slice(offset, offset + 200))?.[0].length ?? 0);
}

const trees = new WeakMap<Segment, Tree>();

/** A long paragraph may have many findings: it is parsed once for all their footnotes. */
function treeOf(carrier: Segment, text: string): Tree {
  const known = trees.get(carrier);
  if (known) return known;
  const tree = markdownParser.parse(text.slice(carrier.span.start, carrier.span.end));
  trees.set(carrier, tree);
  return tree;
}

/** Leaves links, code and emphasis that end here. */
function behindMarkup(tree: Tree, offset: number): number {
  let end = offset;
  for (let node: ReturnType<Tree['resolveInner']> | null = tree.resolveInner(offset, -1); node; node = node.parent) {
    const isUnsplit = UNSPLIT.has(node.name) && node.from < end;
    const isEndOfEmphasis = EMPHASIS.has(node.name) && (node.lastChild?.from ?? node.to) <= end;
    if (isUnsplit || isEndOfEmphasis) end = Math.max(end, node.to);
  }
  return end;
}
