/** A report as comma-separated values (RFC 4180), one claim a record, safe to open in a spreadsheet. */
import { cleanLine } from '../explain/clean-line.ts';
import { say } from '../explain/wording.ts';
import type { LanguageId } from '../reading/reading.ts';
import type { Localized } from '../text/localized.ts';
import type { Report } from './report.ts';
import { LEVEL_WORDS, SEVERITY_WORDS, STANCE_WORDS, STATUS_WORDS, WORDS } from './words.ts';

const COLUMNS: readonly Localized[] = [
  WORDS.document,
  WORDS.line,
  WORDS.column,
  WORDS.model,
  WORDS.words,
  WORDS.level,
  WORDS.stance,
  WORDS.verdict,
  WORDS.rule,
  WORDS.severity,
  WORDS.finding,
];

/** Lines end in CR LF, the last one too. */
export function reportCsv({ documents, rows }: Report, language: LanguageId): string {
  const records = rows.map((row) => [
    documents[row.document]?.name ?? '',
    row.line,
    row.column,
    row.name,
    row.words,
    say(LEVEL_WORDS[row.level], language),
    say(STANCE_WORDS[row.stance], language),
    say(STATUS_WORDS[row.verdict], language),
    row.findings.map(({ rule }) => rule).join('; '),
    row.findings.map(({ severity }) => say(SEVERITY_WORDS[severity], language)).join('; '),
    row.findings.map(({ message }) => message).join(' '),
  ]);
  const header = COLUMNS.map((column) => say(column, language));
  return [header, ...records].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

/** What spreadsheets take for the start of a formula, full-width forms included. */
const FORMULA = /^[\s"']*[=+\-@＝＋－＠]/;

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = cleanLine(value);
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
