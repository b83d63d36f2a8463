/** Every form that a report takes, and which one a name means. */
import type { LanguageId } from '../reading/reading.ts';
import { reportCsv } from './csv.ts';
import { reportPage } from './html.ts';
import { reportJson } from './json.ts';
import { reportMarkdown } from './markdown.ts';
import type { Report } from './report.ts';

export const REPORT_FORMATS = ['markdown', 'csv', 'json', 'html'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

const renderers: Readonly<Record<ReportFormat, (report: Report, language: LanguageId) => string>> = {
  markdown: reportMarkdown,
  csv: reportCsv,
  json: reportJson,
  html: reportPage,
};

export function renderReport(report: Report, format: ReportFormat, language: LanguageId): string {
  return renderers[format](report, language);
}
