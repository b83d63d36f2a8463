/** Footnotes that define a term of openness, or tell what of a model is released. */
import { modelFootnote } from '../explain/model-footnote.ts';
import { termFootnote } from '../explain/terms.ts';
import type { Fix } from '../findings/finding.ts';
import type { Footnote } from '../formats/format.ts';
import { segmentAt } from '../formats/segment-at.ts';
import type { Claim, LanguageId, Level, Mention } from '../reading/reading.ts';
import { messageLanguage } from '../settings/message-language.ts';
import type { Edit } from '../text/apply-edits.ts';
import { definesTerm } from './defines-term.ts';
import type { FixContext } from './fix-context.ts';
import { type FootnoteWish, footnoteEdits } from './footnote.ts';
import { fixTitle, term } from './wording-titles.ts';

/** Whether a note may hang on the claim's words: they have to speak of AI, not of a library or a data set. */
export function isDefinable({ level, about }: Claim): boolean {
  return level !== 'licence' && (about === 'model' || about === 'generic');
}

/** The footnote that the words of a claim ask for, as they stand: a note explains the words that it hangs on. */
export function termWish({ level, language, span }: Claim, context: Pick<FixContext, 'settings'>): FootnoteWish {
  return wishFor(level, language, span.end, context);
}

/** A note that a document does not have yet. */
export interface TermNote {
  readonly label: string;
  /** What it says. */
  readonly text: string;
  /** Writes it where the others are. */
  readonly definition: Edit;
}

/** The note on a term, without its mark. Undefined where the document has it, or the place can't have a note. */
export function noteOn(level: Level, language: LanguageId, after: number, context: FixContext): TermNote | undefined {
  const { source, document, format } = context;
  const wish = wishFor(level, language, after, context);
  const made = footnoteEdits({ text: source.text, document, format }, wish);
  const [mark, definition] = made?.edits ?? [];
  const label = /^\[\^([^\]]+)\]$/.exec(mark?.newText ?? '')?.[1];
  return label === undefined || !definition || made?.reused !== undefined
    ? undefined
    : { label, text: wish.definition, definition };
}

function wishFor(
  level: Level,
  language: LanguageId,
  after: number,
  { settings }: Pick<FixContext, 'settings'>,
): FootnoteWish {
  const definition = termFootnote(level, language, settings.definition);
  return {
    after,
    language,
    name: level,
    definition,
    isSaidBy: (footnote) => definesTerm(footnote, level) || startsAlike(footnote, definition),
  };
}

/** How much of a definition tells whether it is one of ours, perhaps edited further on. */
const LEAD = 60;

function startsAlike({ text }: Footnote, definition: string): boolean {
  return text.trimStart().startsWith(definition.slice(0, LEAD));
}

/** Defines the words of a claim, or refers to the footnote that does. */
export function termFix(claim: Claim, context: FixContext): Fix | undefined {
  if (!isDefinable(claim)) return undefined;
  const messages = messageLanguage(context.settings, claim.language);
  return footnoteFix(termWish(claim, context), context, messages, (language) =>
    fixTitle('footnote', language, term(claim.level, language)),
  );
}

/** Tells in a footnote what of a model is released, in the language of the prose. */
export function modelFix({ entry, span, unknownVersion }: Mention, context: FixContext): Fix | undefined {
  const { reading, registry, settings } = context;
  const language = languageAt(span.start, context);
  const definition = unknownVersion === undefined ? modelFootnote(registry, entry, language) : undefined;
  if (definition === undefined) return undefined;
  // "Llama 3: weights …": the name and the first word of what is told.
  const lead = /^[^:]*:\s*\p{L}+/u.exec(definition)?.[0] ?? definition;
  const wish: FootnoteWish = {
    after: span.end,
    language,
    name: entry.id,
    definition,
    isSaidBy: ({ text }) => text.trimStart().startsWith(lead),
  };
  return footnoteFix(wish, context, messageLanguage(settings, reading.language), (messages) =>
    fixTitle('describe', messages, entry.name),
  );
}

function footnoteFix(
  wish: FootnoteWish,
  { source, document, format }: FixContext,
  messages: LanguageId,
  titleOf: (messages: LanguageId) => string,
): Fix | undefined {
  const made = footnoteEdits({ text: source.text, document, format }, wish);
  if (!made) return undefined;
  const name = made.reused === undefined ? titleOf(messages) : fixTitle('reuse', messages, made.reused);
  return { title: name, kind: 'footnote', applicability: 'review', edits: made.edits };
}

/** Of the nearest claim in the same passage, or of the document: mentions know no language. */
function languageAt(offset: number, { reading, document }: FixContext): LanguageId {
  const segment = segmentAt(document, offset);
  const near =
    segment && reading.claims.find(({ span }) => segment.span.start <= span.start && span.end <= segment.span.end);
  return near?.language ?? reading.language;
}
