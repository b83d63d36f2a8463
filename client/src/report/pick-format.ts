/** Asks for the form of an exported report. */
import { l10n, window } from 'vscode';
import type { ReportFormat } from '../../../server/src/lsp/requests.ts';

const LABELS: Readonly<Record<ReportFormat, string>> = { markdown: 'Markdown', csv: 'CSV', json: 'JSON', html: 'HTML' };

/** A form that is `given` by name needs no question; undefined where nothing is chosen. */
export async function pickFormat(given: unknown): Promise<ReportFormat | undefined> {
  const formats = Object.keys(LABELS) as ReportFormat[];
  const named = formats.find((format) => format === given);
  if (named) return named;
  const items = formats.map((format) => ({ label: LABELS[format], format }));
  return (await window.showQuickPick(items, { title: l10n.t('Export the Report') }))?.format;
}
