/** Sets a claim in the document's own quotation marks, so that the word stays its author's. */
import type { Fix } from '../findings/finding.ts';
import type { ParsedDocument } from '../formats/format.ts';
import { startOfLine } from '../formats/text-lines.ts';
import type { Claim, LanguageId } from '../reading/reading.ts';
import { messageLanguage } from '../settings/message-language.ts';
import { insertion } from '../text/apply-edits.ts';
import { isBoast } from './attribution.ts';
import type { FixContext } from './fix-context.ts';
import { fixTitle } from './wording-titles.ts';

interface Marks {
  readonly open: string;
  readonly close: string;
}

const CURLY: Marks = { open: '“', close: '”' };
const STRAIGHT: Marks = { open: '"', close: '"' };
const TEX: Marks = { open: '``', close: "''" };

/** Undefined where markup runs through the words. */
export function quotationFix(claim: Claim, { source, format, document, settings }: FixContext): Fix | undefined {
  const { span } = claim;
  const words = source.text.slice(span.start, span.end);
  if (!isBoast(claim) || /[*_`<>\\{}[\]|"“”«»\n]/.test(words)) return undefined;
  if (isInsideQuotes(source.text, span.start)) return undefined;
  const { open, close } = marksOf(source.text, format.id, document)[claim.language];
  return {
    title: fixTitle('quote', messageLanguage(settings, claim.language), open + words + close),
    kind: 'attribution',
    applicability: 'review',
    edits: [insertion(span.start, open), insertion(span.end, close)],
  };
}

/** Marks within marks would end the outer ones, in records of data above all. */
function isInsideQuotes(text: string, offset: number): boolean {
  const line = text.slice(Math.max(startOfLine(text, offset), offset - 2000), offset);
  return line.split('"').length % 2 === 0;
}

const known = new WeakMap<ParsedDocument, Readonly<Record<LanguageId, Marks>>>();

/** Looked for once in a document. */
function marksOf(text: string, format: string, document: ParsedDocument): Readonly<Record<LanguageId, Marks>> {
  const marks = known.get(document) ?? { en: englishMarks(text, format), fr: frenchMarks(text, format) };
  known.set(document, marks);
  return marks;
}

function englishMarks(text: string, format: string): Marks {
  if (format === 'latex') return text.includes('\\enquote{') ? { open: '\\enquote{', close: '}' } : TEX;
  if (text.includes('“')) return CURLY;
  // Attributes of tags have straight ones too.
  return /(?:^|[\s(])"[^"=<>\n]{1,200}"(?=[\s.,;:!?)]|$)/.test(text) ? STRAIGHT : CURLY;
}

/** With the no-break space that the document sets inside its marks. */
function frenchMarks(text: string, format: string): Marks {
  if (format === 'latex') {
    if (text.includes('\\enquote{')) return { open: '\\enquote{', close: '}' };
    if (text.includes('\\og')) return { open: '\\og ', close: '\\fg{}' };
    return { open: '«~', close: '~»' };
  }
  if (!text.includes('«') && text.includes('“')) return CURLY;
  const space = /«([\u00A0\u202F])/.exec(text)?.[1] ?? '\u00A0';
  return { open: `«${space}`, close: `${space}»` };
}
