/** The table of all claims as HTML; where a script stands behind it, headings sort and places are buttons. */
import { say } from '../explain/wording.ts';
import type { LanguageId } from '../reading/reading.ts';
import type { Localized } from '../text/localized.ts';
import { escapeHtml } from './html-text.ts';
import { isFlagged, type Report, type ReportRow } from './report.ts';
import { LEVEL_WORDS, SEVERITY_WORDS, STANCE_WORDS, STATUS_WORDS, WORDS } from './words.ts';

/** `interactive` where a script will sort the rows and follow the places. */
export interface HtmlOptions {
  readonly language: LanguageId;
  readonly interactive: boolean;
}

const COLUMNS: readonly Localized[] = [
  WORDS.model,
  WORDS.words,
  WORDS.stance,
  WORDS.verdict,
  WORDS.finding,
  WORDS.place,
];

export function claimsTable({ documents, rows }: Report, options: HtmlOptions): string {
  const header = COLUMNS.map((column) => headerCell(say(column, options.language), options));
  const several = documents.length > 1;
  const body = rows.map((row, index) => {
    const name = documents[row.document]?.name ?? '';
    return rowOf(row, index, name, several, options);
  });
  return [
    '<table class="claims">',
    `<caption>${say(WORDS.claimsCaption, options.language)}</caption>`,
    `<thead><tr>${header.join('')}</tr></thead>`,
    `<tbody>${body.join('\n')}</tbody>`,
    '</table>',
  ].join('\n');
}

function headerCell(label: string, { interactive, language }: HtmlOptions): string {
  const text = escapeHtml(label);
  if (!interactive) return `<th scope="col">${text}</th>`;
  const title = escapeHtml(say(WORDS.sortBy, language, { column: label }));
  return `<th scope="col"><button type="button" class="sort" title="${title}">${text}</button></th>`;
}

/** `data-order` of the place is the number of the row: the order of the text. */
function rowOf(row: ReportRow, index: number, name: string, several: boolean, options: HtmlOptions): string {
  const { language } = options;
  return [
    `<tr${isFlagged(row) ? ' class="flagged"' : ''}>`,
    `<th scope="row">${escapeHtml(row.name)}</th>`,
    `<td><q>${escapeHtml(row.words)}</q> <small>${say(LEVEL_WORDS[row.level], language)}</small></td>`,
    `<td>${say(STANCE_WORDS[row.stance], language)}</td>`,
    `<td class="verdict-${row.verdict}">${say(STATUS_WORDS[row.verdict], language)}</td>`,
    `<td>${findingWords(row, language)}</td>`,
    `<td data-order="${index}">${placeCell(row, name, several, options)}</td>`,
    '</tr>',
  ].join('');
}

function findingWords({ findings }: ReportRow, language: LanguageId): string {
  if (findings.length === 0) return say(WORDS.none, language);
  return findings
    .map(({ severity, message }) => {
      const mark = `<strong class="severity-${severity}">${say(SEVERITY_WORDS[severity], language)}</strong>`;
      return `<p>${mark} ${escapeHtml(message)}</p>`;
    })
    .join('');
}

function placeCell(row: ReportRow, name: string, several: boolean, { language, interactive }: HtmlOptions): string {
  const line = say(WORDS.lineNumber, language, { line: String(row.line) });
  const words = escapeHtml(several ? `${name}, ${line}` : line);
  if (!interactive) return words;
  const label = say(WORDS.openPlace, language, { line: String(row.line), name });
  const place = `data-document="${row.document}" data-start="${row.start}" data-end="${row.end}"`;
  return `<button type="button" class="place" ${place} aria-label="${escapeHtml(label)}">${words}</button>`;
}
