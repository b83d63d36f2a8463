/** A report as Markdown; what comes from texts and registry is escaped. */
import { escapeMarkdown } from '../explain/escape-markdown.ts';
import { say } from '../explain/wording.ts';
import type { LanguageId } from '../reading/reading.ts';
import type { Localized } from '../text/localized.ts';
import { FACT_COLUMNS } from './inventory.ts';
import { licenceWords, modelName } from './model-words.ts';
import { reportComment } from './own-report.ts';
import { type Remark, remarksMarkdown } from './remarks.ts';
import type { Report, ReportModel, ReportRow } from './report.ts';
import { summaryOf, titleOf } from './summary.ts';
import { columnLabel, LEVEL_WORDS, STANCE_WORDS, STATE_MARKS, STATE_WORDS, STATUS_WORDS, WORDS } from './words.ts';

export function reportMarkdown(report: Report, language: LanguageId, remarks: readonly Remark[] = []): string {
  const parts = [
    `# ${escapeMarkdown(titleOf(report, language))}`,
    ...summaryOf(report, language).map(escapeMarkdown),
    `## ${say(WORDS.claims, language)}`,
    report.rows.length === 0 ? say(WORDS.noClaims, language) : claimsTable(report, language),
    ...(report.models.length === 0 ? [] : [`## ${say(WORDS.models, language)}`, modelsTable(report.models, language)]),
    ...remarksMarkdown(remarks, language),
  ];
  return `${reportComment(report)}${parts.join('\n\n')}\n`;
}

const CLAIM_COLUMNS: readonly Localized[] = [
  WORDS.model,
  WORDS.words,
  WORDS.stance,
  WORDS.verdict,
  WORDS.finding,
  WORDS.place,
];

function claimsTable({ documents, rows }: Report, language: LanguageId): string {
  const placeOf = ({ document, line }: ReportRow) => {
    const place = say(WORDS.lineNumber, language, { line: String(line) });
    return documents.length === 1 ? place : `${documents[document]?.name ?? ''}, ${place}`;
  };
  return table(
    CLAIM_COLUMNS.map((column) => say(column, language)),
    rows.map((row) => [
      row.name,
      `${row.words} (${say(LEVEL_WORDS[row.level], language)})`,
      say(STANCE_WORDS[row.stance], language),
      say(STATUS_WORDS[row.verdict], language),
      row.findings.map(({ message }) => message).join(' ') || '–',
      placeOf(row),
    ]),
  );
}

function modelsTable(models: readonly ReportModel[], language: LanguageId): string {
  const header = [WORDS.model, WORDS.verdict, ...FACT_COLUMNS.map(columnLabel), WORDS.licence];
  return table(
    header.map((column) => say(column, language)),
    models.map((model) => [
      modelName(model, language),
      say(STATUS_WORDS[model.verdict], language),
      ...FACT_COLUMNS.map((column) => {
        const state = model.facts[column];
        return `${STATE_MARKS[state]} ${say(STATE_WORDS[state], language)}`;
      }),
      licenceWords(model, language),
    ]),
  );
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [line(header), `|${' --- |'.repeat(header.length)}`, ...rows.map(line)].join('\n');
}
