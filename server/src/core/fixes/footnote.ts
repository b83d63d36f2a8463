/** Explains a term in a footnote: refers to one that defines it already, or writes a new one. */
import type { Footnote, Format, ParsedDocument } from '../formats/format.ts';
import type { LanguageId, Level } from '../reading/reading.ts';
import type { Edit } from '../text/apply-edits.ts';

export interface FootnoteContext {
  readonly text: string;
  readonly document: ParsedDocument;
  readonly format: Format;
}

export interface FootnoteWish {
  /** Offset right behind the words to explain. */
  readonly after: number;
  /** What the words mean. */
  readonly level: Level;
  readonly language: LanguageId;
  /** A short word for named footnotes, such as `open-weight`. */
  readonly name: string;
  /** The definition, for a new footnote. */
  readonly definition: string;
}

export interface FootnoteChange {
  readonly edits: readonly Edit[];
  /** Label of the footnote that says it already. */
  readonly reused?: string;
}

/** Undefined where the format or the place can't have a footnote, and where one stands there already. */
export function footnoteEdits(
  { text, document, format }: FootnoteContext,
  wish: FootnoteWish,
): FootnoteChange | undefined {
  const { after, level, language, name, definition } = wish;
  if (!format.footnote) return undefined;
  const known = document.footnotes.find((footnote) => footnote.label !== '' && definesTerm(footnote, level));
  if (!known) {
    const edits = format.footnote({ text, document, after, name, definition, language });
    return edits && { edits };
  }
  if (isReferredTo(text, after, known, format)) return undefined;
  const edits = format.footnote({ text, document, after, name, definition, language, reuse: known.label });
  return edits && { edits, reused: known.label };
}

/** The words for each level, in all languages, in lower case; a hyphen stands for a hyphen or a space. */
const TERMS: Readonly<Partial<Record<Level, readonly string[]>>> = {
  'open-source': ['open-source', 'code source ouvert', 'sources ouvertes'],
  'free-software': ['free software', 'logiciel libre', 'logiciels libres'],
  'open-weight': ['open-weight', 'poids ouvert', 'poids ouverts'],
  open: ['open model', 'open models', 'modèle ouvert', 'modèles ouverts'],
};

/** What follows a term that is being defined. */
const CUES_BEHIND = [
  'means',
  'mean that',
  'is defined',
  'are defined',
  'refers to',
  'refer to',
  'denotes',
  'designates',
  'stands for',
  'is understood',
  'requires that',
  'gives only',
  'provides only',
  'only provides',
  'se définit',
  'se définissent',
  'est défini',
  'sont définis',
  'désigne',
  'désignent',
  'signifie',
  "s'entend",
  "s'entendent",
  'suppose que',
  'ne livre que',
  'ne livrent que',
  'ne fournit que',
  'ne donne que',
];

/** What stands before a term that is being defined. */
const CUES_BEFORE = [
  'we mean by',
  'is meant by',
  'on entend par',
  "on entend par l'",
  'on appelle',
  "j'appelle",
  'nous appelons',
];

/** How far a cue may be from its term, in code units. */
const REACH = 48;

function definesTerm(footnote: Footnote, level: Level): boolean {
  const text = footnote.text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[\s\u200B]+/g, ' ');
  return (TERMS[level] ?? []).some((term) => isDefined(text, term) || isDefined(text, term.replaceAll('-', ' ')));
}

function isDefined(text: string, term: string): boolean {
  for (let start = text.indexOf(term); start >= 0; start = text.indexOf(term, start + 1)) {
    const end = start + term.length;
    const behind = text.slice(end, end + REACH).split(/[.;!?]/, 1)[0] ?? '';
    const before = text.slice(Math.max(0, start - REACH), start).replace(/[ "«“]{1,4}$/, '');
    if (CUES_BEHIND.some((cue) => hasCue(behind, cue)) || CUES_BEFORE.some((cue) => before.endsWith(cue))) return true;
  }
  return false;
}

/** The cue as whole words. */
function hasCue(text: string, cue: string): boolean {
  const at = text.indexOf(cue);
  return at >= 0 && !/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + cue.length));
}

/** Whether the place is in the footnote itself, or its mark stands there with nothing but punctuation between. */
function isReferredTo(text: string, after: number, { label, span }: Footnote, format: Format): boolean {
  if (span.start <= after && after <= span.end) return true;
  const mark = format.id === 'html' ? `href="#${label}"` : (format.footnoteMark?.(label) ?? '');
  const at = text.slice(after, after + 60 + mark.length).indexOf(mark);
  if (mark === '' || at < 0) return false;
  const between = text.slice(after, after + at).replaceAll(/<[^<>]*>?/g, '');
  return !/[\p{L}\p{N}]/u.test(between);
}
