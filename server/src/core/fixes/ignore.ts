/** Silences one finding by a comment: on a line of its own before the block, or behind the text of its line. */
import type { Format, ParsedDocument, Segment } from '../formats/format.ts';
import { around, outermostAt } from '../formats/segment-at.ts';
import { endOfLine, lineEndingOf, startOfLine } from '../formats/text-lines.ts';
import { type Edit, insertion } from '../text/apply-edits.ts';
import { firstFrom } from '../text/span.ts';

export interface IgnoreContext {
  readonly text: string;
  readonly document: ParsedDocument;
  readonly format: Format;
}

/** Where the finding starts, and the id of its rule; without one all rules are silenced. */
export interface IgnoreWish {
  readonly start: number;
  readonly rule?: string;
}

/** Undefined where no place for a comment is safe. */
export function ignoreEdit(context: IgnoreContext, { start, rule }: IgnoreWish): readonly Edit[] | undefined {
  const { document, format } = context;
  const segment = outermostAt(document, start);
  const directive = rule === undefined ? 'open-claims-ignore' : `open-claims-ignore ${rule}`;
  const isFrontMatter = format.id.startsWith('m') && segment?.kind === 'metadata';
  const comment = isFrontMatter ? `# ${directive}` : format.comment(directive);
  if (!segment || comment === undefined) return undefined;
  const before = (): Edit | undefined => beforeBlock(context, segment, comment);
  const behind = (): Edit | undefined =>
    format.commentsFollowText && !isFrontMatter ? behindLine(context, segment, start, comment) : undefined;
  // A line between two rows or items would part the table or the list.
  const isInStructure = segment.cell !== undefined || (segment.depth > 0 && format.commentsFollowText);
  const edit = isInStructure ? (behind() ?? (segment.cell ? undefined : before())) : (before() ?? behind());
  return edit && [edit];
}

function beforeBlock({ text, document, format }: IgnoreContext, segment: Segment, comment: string): Edit | undefined {
  const { start } = segment.span;
  const lineStart = startOfLine(text, start);
  // A block of its own would end the list of fields.
  if (format.commentsAreBlocks && segment.kind === 'metadata') return undefined;
  const first = document.segments[firstFrom(document.segments, lineStart)];
  const isInside = around(document, lineStart - 1, ({ span }) => lineStart < span.end).length > 0;
  if (first !== segment || (isInside && format.id !== 'latex')) return undefined;
  const lead = text.slice(lineStart, start);
  if (/[<>]/.test(lead) && !isQuoteLead(lead) && !isMadeOfTags(lead)) return undefined;
  // The text of a title is no place for a comment.
  if (format.id === 'html' && segment.kind === 'metadata' && !lead.includes('<')) return undefined;
  // "> > words": the comment belongs to the same quotation, with the same indentation.
  const indent = /^[\uFEFF\s>]*/.exec(lead)?.[0] ?? '';
  const mark = indent.startsWith('\uFEFF') ? 1 : 0;
  const marks = indent.slice(mark);
  const ending = lineEndingOf(text);
  const blank = format.commentsAreBlocks ? marks.trimEnd() + ending : '';
  return insertion(lineStart + mark, marks + comment + ending + blank);
}

function behindLine(context: IgnoreContext, segment: Segment, start: number, comment: string): Edit | undefined {
  const { text, document, format } = context;
  const lineEnd = endOfLine(text, start);
  const contentEnd = endOfContent(text, start, lineEnd);
  if (!isProseEnd(text, segment, lineEnd)) return undefined;
  if (format.id === 'latex') {
    if (document.comments.some(({ span }) => span.start < lineEnd && span.end >= lineEnd)) return undefined;
    return insertion(contentEnd, ` ${comment}`);
  }
  // Closing marks of a heading have to stay last.
  if (segment.kind === 'heading' && text[contentEnd - 1] === '#') return undefined;
  // A Markdown row may end with a bar: the comment goes into its last cell.
  if (segment.cell && text[contentEnd - 1] === '|' && text[contentEnd - 2] !== '\\') {
    const space = /\s/.test(text.charAt(contentEnd - 2)) ? '' : ' ';
    return insertion(contentEnd - 1, `${space}${comment} `);
  }
  return insertion(contentEnd, ` ${comment}`);
}

/** End of the line's text, before white space and the mark of a hard break. */
function endOfContent(text: string, start: number, lineEnd: number): number {
  const content = text.slice(start, lineEnd).trimEnd();
  const isBreak = /[^\\]\\$/.test(content);
  return start + (isBreak ? content.slice(0, -1).trimEnd() : content).length;
}

/** Whether the line ends in prose, or behind the segment with nothing but complete markup. */
function isProseEnd(text: string, segment: Segment, lineEnd: number): boolean {
  const { span, pieces } = segment;
  if (lineEnd < span.end) {
    if (segment.kind === 'metadata') return false;
    return pieces.some(({ source, atomic }) => !atomic && source.start <= lineEnd + 1 && lineEnd < source.end);
  }
  const rest = text.slice(span.end, lineEnd);
  // A title that goes on holds the comment as text.
  if (segment.kind === 'metadata' && !rest.includes('<')) return false;
  return !rest.includes('<') || isMadeOfTags(rest.replaceAll(/>[^<>]*</g, '><'));
}

function isQuoteLead(lead: string): boolean {
  return /^[\s>]*$/.test(lead);
}

/** Complete tags and white space, none of which hides what follows. */
function isMadeOfTags(markup: string): boolean {
  if (/<(?:script|style|textarea|title|pre|svg|template|!--)/i.test(markup))
    return /^\s*<title\b[^<>]*>$/i.test(markup);
  return markup.replaceAll(/<[^<>]*>/g, '').trim() === '';
}
