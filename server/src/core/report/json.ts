/** A report as JSON, for other programs: codes instead of words. */
import type { Report } from './report.ts';

/** Raised when something that is there changes its meaning or goes. */
const VERSION = 1;

export function reportJson({ documents, models, rows, totals, scan }: Report): string {
  const content = {
    reportVersion: VERSION,
    totals,
    ...(scan ? { scan } : {}),
    documents: documents.map(({ statements: _, models: __, address: ___, ...document }) => document),
    claims: rows.map(({ document, ...row }) => ({ document: documents[document]?.name ?? '', ...row })),
    models,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
