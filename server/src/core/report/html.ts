/** A report as HTML: its content for a view of an editor, or a whole page that stands alone and prints well. */
import { say } from '../explain/wording.ts';
import type { LanguageId } from '../reading/reading.ts';
import { claimsTable, type HtmlOptions } from './claims-table.ts';
import { escapeHtml } from './html-text.ts';
import { modelsMatrix } from './models-matrix.ts';
import { reportComment } from './own-report.ts';
import { type Remark, remarksHtml } from './remarks.ts';
import { isFlagged, type Report, type ReportRow } from './report.ts';
import { spreadPicture } from './spread-picture.ts';
import { PAGE_COLOURS, REPORT_STYLE } from './style.ts';
import { summaryOf, titleOf } from './summary.ts';
import { WORDS } from './words.ts';

/** A page without scripts that loads nothing. */
export function reportPage(report: Report, language: LanguageId, remarks: readonly Remark[] = []): string {
  return `<!doctype html>
${reportComment(report)}<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(titleOf(report, language))}</title>
<style>
${PAGE_COLOURS}
${REPORT_STYLE}
</style>
</head>
<body>
<main>
${[reportContent(report, { language, interactive: false }), ...remarksHtml(remarks, language)].join('\n')}
</main>
</body>
</html>
`;
}

/** What stands inside `main`, in the colours that the page around it gives. */
export function reportContent(report: Report, options: HtmlOptions): string {
  const { language } = options;
  const { models, rows } = report;
  const shown = options.interactive ? foremost(rows) : rows;
  const parts = [
    `<h1>${escapeHtml(titleOf(report, language))}</h1>`,
    ...summaryOf(report, language).map((sentence) => `<p class="summary">${escapeHtml(sentence)}</p>`),
    ...(models.length === 0
      ? []
      : [
          `<h2>${say(WORDS.models, language)}</h2>`,
          scrolled(modelsMatrix(models, language), say(WORDS.models, language)),
        ]),
    ...spreads(report, language),
    `<h2>${say(WORDS.claims, language)}</h2>`,
    rows.length === 0
      ? `<p>${say(WORDS.noClaims, language)}</p>`
      : scrolled(claimsTable({ ...report, rows: shown }, options), say(WORDS.claims, language)),
    ...(shown.length < rows.length
      ? [`<p>${say(WORDS.rowsLeft, language, { shown: String(shown.length), count: String(rows.length) })}</p>`]
      : []),
  ];
  return parts.join('\n');
}

/** As many as a page can hold that has to stay quick. Flagged ones first of all, in the order of the text. */
const MOST_ROWS = 2000;

function foremost(rows: readonly ReportRow[]): readonly ReportRow[] {
  if (rows.length <= MOST_ROWS) return rows;
  const flagged = rows.filter(isFlagged).slice(0, MOST_ROWS);
  const others = rows.filter((row) => !isFlagged(row)).slice(0, MOST_ROWS - flagged.length);
  const kept = new Set([...flagged, ...others]);
  return rows.filter((row) => kept.has(row));
}

/** Wide tables scroll by themselves, also by keyboard. */
function scrolled(table: string, label: string): string {
  return `<div class="scrolled" role="region" tabindex="0" aria-label="${escapeHtml(label)}">\n${table}\n</div>`;
}

/** Texts that are drawn, those with the most claims first. */
const MOST_SPREADS = 20;

function spreads({ documents }: Report, language: LanguageId): readonly string[] {
  const drawn = documents
    .filter(({ statements }) => statements.length > 0)
    .sort((a, b) => b.statements.length - a.statements.length);
  if (drawn.length === 0) return [];
  const rest = drawn.length - MOST_SPREADS;
  return [
    `<h2>${say(WORDS.spread, language)}</h2>`,
    `<p>${say(WORDS.spreadKey, language)}</p>`,
    ...drawn.slice(0, MOST_SPREADS).map((document) => {
      const caption = documents.length > 1 ? `<figcaption>${escapeHtml(document.name)}</figcaption>` : '';
      return `<figure>${caption}${spreadPicture(document, language)}</figure>`;
    }),
    ...(rest > 0 ? [`<p>${say(WORDS.more, language, { count: String(rest) })}</p>`] : []),
  ];
}
