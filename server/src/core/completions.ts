/** What may be typed at a place: the accurate term for a model of the sentence, and footnotes that define a term. */
import type { Analysis } from './checker.ts';
import { hintOf } from './explain/hint.ts';
import { opennessOf } from './explain/status.ts';
import { noteOn, type TermNote } from './fixes/define.ts';
import { term } from './fixes/wording-titles.ts';
import type { Segment } from './formats/format.ts';
import { segmentAt } from './formats/segment-at.ts';
import { contextOf } from './offers.ts';
import type { LanguageId, Level, Mention } from './reading/reading.ts';
import { messageLanguage } from './settings/message-language.ts';
import type { Settings } from './settings/settings.ts';
import type { Edit } from './text/apply-edits.ts';
import { labelled } from './text/localized.ts';
import type { Span } from './text/span.ts';

export interface Completion {
  readonly label: string;
  readonly detail: string;
  /** What takes the place of the letters typed so far. */
  readonly edit: Edit;
  /** Made elsewhere at the same time. */
  readonly others: readonly Edit[];
}

const TERMS: readonly Level[] = ['open-weight', 'open-source', 'closed'];

/** `offset` is that of the cursor, `settings` those of the analysis. */
export function completionsAt(analysis: Analysis, settings: Settings, offset: number): readonly Completion[] {
  const { text } = analysis.source;
  const before = text.slice(Math.max(0, offset - 60), offset);
  const mark = /\[\^([\w-]*)$/.exec(before);
  if (mark)
    return analysis.format.footnoteMark?.('x') === '[^x]' ? notes(analysis, settings, offset, mark[1] ?? '') : [];
  const typed = /[\p{L}-]*$/u.exec(before)?.[0] ?? '';
  return terms(analysis, settings, { start: offset - typed.length, end: offset });
}

/** The term that holds for the nearest model named before the place in the sentence. */
function terms(
  { source, document, reading, registry }: Analysis,
  settings: Settings,
  span: Span,
): readonly Completion[] {
  const block = segmentAt(document, span.start);
  if (!block || isCode(block, span.start)) return [];
  // What a sentence before named is not what this one speaks of.
  const sentence = startOfSentence(source.text, block.span.start, span.start);
  const mention = reading.mentions.findLast(
    (each) => each.span.start >= sentence && each.span.end <= span.start && each.entry.kind !== 'organisation',
  );
  const level = mention && accurateTerm(mention, registry);
  if (!mention || !level) return [];
  const language = languageOf(reading, block.span);
  const label = term(level, language);
  const spoken = messageLanguage(settings, language);
  const hint = hintOf(registry, mention.entry, spoken);
  const detail = labelled(mention.entry.name, { en: hint, fr: hint })[spoken];
  return [{ label, detail, edit: { span, newText: label }, others: [] }];
}

function isCode({ pieces }: Segment, offset: number): boolean {
  return pieces.some(({ atomic, source }) => atomic && source.start < offset && offset < source.end);
}

function startOfSentence(text: string, start: number, end: number): number {
  const before = text.slice(Math.max(start, end - 1000), end);
  return end - before.length + (/^[\s\S]*[.!?…]\s/.exec(before)?.[0].length ?? 0);
}

function accurateTerm({ entry, unknownVersion }: Mention, registry: Analysis['registry']): Level | undefined {
  if (unknownVersion !== undefined) return undefined;
  const status = opennessOf(registry, entry);
  return status === 'open-source' || status === 'open-weight' || status === 'closed' ? status : undefined;
}

function languageOf(reading: Analysis['reading'], { start, end }: Span): LanguageId {
  const near = reading.claims.find(({ span }) => start <= span.start && span.end <= end);
  return near?.language ?? reading.language;
}

/** Behind `[^`: the notes that are there, and the definitions that are not there yet. */
function notes(analysis: Analysis, settings: Settings, offset: number, typed: string): readonly Completion[] {
  const { source, document, reading } = analysis;
  const span = { start: offset - typed.length, end: offset };
  const close = source.text[offset] === ']' ? '' : ']';
  const complete = (label: string, detail: string, others: readonly Edit[]): Completion => ({
    label,
    detail,
    edit: { span, newText: label + close },
    others,
  });
  const known = document.footnotes.filter(({ label }) => label !== '');
  const missing = TERMS.flatMap(
    (level) => noteOn(level, reading.language, offset, contextOf(analysis, settings)) ?? [],
  );
  return [
    ...known.map(({ label, text }) => complete(label, shortened(text), [])),
    ...missing.map(({ label, definition, text }: TermNote) => complete(label, shortened(text), [definition])),
  ];
}

const LONGEST_DETAIL = 80;

function shortened(text: string): string {
  return text.length > LONGEST_DETAIL ? `${text.slice(0, LONGEST_DETAIL).trimEnd()}…` : text;
}
