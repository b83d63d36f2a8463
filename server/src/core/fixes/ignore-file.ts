/** Silences a rule in the whole document, by a comment at its top. */
import { lineEndingOf } from '../formats/text-lines.ts';
import { type Edit, insertion } from '../text/apply-edits.ts';
import type { IgnoreContext } from './ignore.ts';

/** Undefined where the format has no comments, or the text begins so that none can stand before it. */
export function ignoreFileEdit({ text, format }: IgnoreContext, rule: string): readonly Edit[] | undefined {
  const comment = format.comment(`open-claims-ignore-file ${rule}`);
  if (comment === undefined) return undefined;
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const start = Math.max(mark, format.bodyStart?.(text) ?? 0);
  const ending = lineEndingOf(text);
  // Where no comment may follow text, it is a block of its own.
  const isBlock = !format.commentsFollowText || format.commentsAreBlocks;
  // What is indented behind a comment would belong to it.
  if (format.commentsAreBlocks && /^[\r\n]*[ \t]/.test(text.slice(start, start + 200))) return undefined;
  const isLineStart = start === mark || /[\r\n]/.test(text.charAt(start - 1));
  const newText = (isLineStart ? '' : ending) + comment + ending + (isBlock ? ending : '');
  return [insertion(start, newText)];
}
