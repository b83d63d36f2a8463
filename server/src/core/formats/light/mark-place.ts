/** Where a footnote's mark can stand in inline markup: behind what ends at the words, and behind what it would break. */
import type { Span } from '../../text/span.ts';
import { behindPunctuation } from '../footnote-place.ts';
import type { FootnoteRequest, ParsedDocument, Segment } from '../format.ts';
import { createInlineSource, type InlineRules, type InlineSource, type Markup } from './inline.ts';

export interface MarkRules {
  readonly rules: InlineRules;
  /** Whether a mark may stand inside the markup that begins at the offset: in emphasis, not in a link. */
  mayHold(text: string, at: number): boolean;
}

/** The offset for the mark: behind the markup that ends with the words, then on the language's side of the punctuation. */
export function markOffset(request: FootnoteRequest, { span }: Segment, rules: MarkRules): number {
  const source = sourceOf(request);
  const behindWords = behindMarkup(source, rules, span, request.after);
  const behindMark = behindPunctuation(request, behindWords);
  return behindMark === behindWords ? behindWords : behindMarkup(source, rules, span, behindMark);
}

const sources = new WeakMap<ParsedDocument, InlineSource>();

/** A text may have many findings: its brackets are paired once for all their footnotes. */
function sourceOf({ document, text }: FootnoteRequest): InlineSource {
  const known = sources.get(document);
  if (known?.text === text) return known;
  const source = createInlineSource(text);
  sources.set(document, source);
  return source;
}

function behindMarkup(source: InlineSource, marks: MarkRules, { start, end }: Span, offset: number): number {
  for (let at = start; at < Math.min(offset, end); ) {
    const markup = markupAt(marks.rules, source, at, end);
    if (!markup || markup.end <= offset) {
      at = Math.max(at + 1, markup?.end ?? 0);
      continue;
    }
    const words = markup.parts.find(({ kind, span }) => kind === 'words' && span.start <= offset && offset <= span.end);
    if (!words || !marks.mayHold(source.text, at)) return markup.end;
    const inside = behindMarkup(source, marks, words.span, offset);
    return inside >= words.span.end ? markup.end : inside;
  }
  return offset;
}

function markupAt(rules: InlineRules, source: InlineSource, at: number, limit: number): Markup | undefined {
  for (const rule of rules.get(source.text.charAt(at)) ?? []) {
    const markup = rule(source, at, limit);
    if (markup) return markup;
  }
  return undefined;
}
