/** Every form that a report takes, and which one a name means. */
import type { LanguageId } from '../reading/reading.ts';
import { reportCsv } from './csv.ts';
import { reportPage } from './html.ts';
import { reportJson } from './json.ts';
import { reportMarkdown } from './markdown.ts';
import type { Remark } from './remarks.ts';
import type { Report } from './report.ts';

export const REPORT_FORMATS = ['markdown', 'csv', 'json', 'html'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

type Renderer = (report: Report, language: LanguageId, remarks: readonly Remark[]) => string;

const renderers: Readonly<Record<ReportFormat, Renderer>> = {
  markdown: reportMarkdown,
  csv: reportCsv,
  json: reportJson,
  html: reportPage,
};

/** Pages for people hold the remarks too; tables and data hold claims. */
export function renderReport(
  report: Report,
  format: ReportFormat,
  language: LanguageId,
  remarks: readonly Remark[] = [],
): string {
  return renderers[format](report, language, remarks);
}
