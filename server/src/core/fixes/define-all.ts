/** Defines every openness term of a document where it is first used. */
import type { Fix } from '../findings/finding.ts';
import type { SegmentKind } from '../formats/format.ts';
import type { Claim, Level } from '../reading/reading.ts';
import { messageLanguage } from '../settings/message-language.ts';
import { applyEdits } from '../text/apply-edits.ts';
import { createInsertions } from '../text/insertions.ts';
import { isDefinable, termWish } from './define.ts';
import type { FixContext } from './fix-context.ts';
import { footnoteEdits } from './footnote.ts';
import { fixTitle } from './wording-titles.ts';

/** Where editors set no note as long as the running text has a place for it. */
const NO_RUNNING_TEXT: readonly SegmentKind[] = ['heading', 'metadata', 'caption', 'footnote', 'table-cell'];

/** Undefined where no term is used, or each has its note already. */
export function defineAllFix(context: FixContext): Fix | undefined {
  const { source, format, reading, settings } = context;
  const insertions = createInsertions();
  let { text } = source;
  let { document } = context;
  for (const claim of firstUses(context)) {
    const wish = { ...termWish(claim, context), after: insertions.shifted(claim.span.end) };
    const made = footnoteEdits({ text, document, format }, wish);
    if (!made) continue;
    // From the end, so that the offsets of the others stay.
    const inOrder = [...made.edits].sort((a, b) => a.span.start - b.span.start);
    for (const { span, newText } of inOrder.reverse()) insertions.insert(span.start, newText);
    text = applyEdits(text, made.edits);
    // The next note has to know of this one.
    document = format.parse(text);
  }
  const edits = insertions.edits();
  if (edits.length === 0) return undefined;
  const name = fixTitle('defineAll', messageLanguage(settings, reading.language));
  return { title: name, kind: 'footnote', applicability: 'review', edits };
}

/** Of each level the first claim in the running text, or else the first one, in the order of the text. */
function firstUses({ reading, document }: FixContext): readonly Claim[] {
  const running = document.segments.filter(({ kind, quoted }) => !quoted && !NO_RUNNING_TEXT.includes(kind));
  const first = new Map<Level, { readonly claim: Claim; readonly isRunning: boolean }>();
  let index = 0;
  for (const claim of [...reading.claims].sort((a, b) => a.span.start - b.span.start)) {
    if (!isDefinable(claim) || claim.stance === 'quoted') continue;
    while (index < running.length && (running[index]?.span.end ?? 0) <= claim.span.start) index++;
    const isRunning = (running[index]?.span.start ?? Number.POSITIVE_INFINITY) <= claim.span.start;
    const known = first.get(claim.level);
    if (!known || (isRunning && !known.isRunning)) first.set(claim.level, { claim, isRunning });
  }
  return [...first.values()].map(({ claim }) => claim).sort((a, b) => a.span.start - b.span.start);
}
