/** Findings that belong to no claim of a report, such as comments that silence nothing: a section at its end. */
import { escapeMarkdown } from '../explain/escape-markdown.ts';
import { say } from '../explain/wording.ts';
import type { LanguageId } from '../reading/reading.ts';
import { escapeHtml } from './html-text.ts';
import type { FindingRecord } from './inventory.ts';
import { SEVERITY_WORDS, WORDS } from './words.ts';

export interface Remark extends FindingRecord {
  /** What people call the text. */
  readonly name: string;
  /** Counts from 1. */
  readonly line: number;
}

/** Paragraphs; none where there is no remark. */
export function remarksMarkdown(remarks: readonly Remark[], language: LanguageId): readonly string[] {
  if (remarks.length === 0) return [];
  const items = remarks.map((remark) => `- ${parts(remark, language).map(escapeMarkdown).join(' – ')}`);
  return [`## ${say(WORDS.remarks, language)}`, items.join('\n')];
}

/** Elements; none where there is no remark. */
export function remarksHtml(remarks: readonly Remark[], language: LanguageId): readonly string[] {
  if (remarks.length === 0) return [];
  const items = remarks.map((remark) => `<li>${parts(remark, language).map(escapeHtml).join(' – ')}</li>`);
  return [`<h2>${say(WORDS.remarks, language)}</h2>`, `<ul>${items.join('\n')}</ul>`];
}

function parts({ name, line, rule, severity, message }: Remark, language: LanguageId): readonly string[] {
  const place = `${name}, ${say(WORDS.lineNumber, language, { line: String(line) })}`;
  return [place, `${say(SEVERITY_WORDS[severity], language)} (${rule})`, message];
}
