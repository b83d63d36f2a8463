/** A report in the form that somebody asks for: as a new document, or as a file. */
import { env, l10n, Uri, window, workspace } from 'vscode';
import {
  REPORT_REQUEST,
  type ReportFormat,
  type ReportParams,
  type ReportResult,
} from '../../../server/src/lsp/requests.ts';
import type { Session } from '../session.ts';
import type { Collected } from './messages.ts';

/** Rejects where the server can't answer. */
export async function renderReport(
  session: Session,
  collected: Collected,
  format: ReportParams['format'],
): Promise<ReportResult> {
  const params: ReportParams = { ...collected, format, language: env.language };
  const result = await session.request<ReportResult | null>(REPORT_REQUEST, params);
  if (!result) throw new Error('The language server could not make the report.');
  return result;
}

/** Markdown is gone on with, so it becomes a new document; the others are files for other programs. */
export async function exportReport(
  session: Session,
  collected: Collected,
  format: ReportFormat,
  title: string,
): Promise<void> {
  const { text } = await renderReport(session, collected, format);
  if (format !== 'markdown') return saveAs(text, format, title);
  const document = await workspace.openTextDocument({ language: 'markdown', content: text });
  await window.showTextDocument(document);
}

type FileFormat = Exclude<ReportFormat, 'markdown'>;

async function saveAs(text: string, format: FileFormat, title: string): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const name = `${title.replace(/[^\p{L}\p{N}.-]+/gu, '-')}.${format}`;
  const target = await window.showSaveDialog({
    filters: { [format.toUpperCase()]: [format] },
    saveLabel: l10n.t('Export'),
    ...(folder ? { defaultUri: Uri.joinPath(folder, name) } : {}),
  });
  if (target) await writeReport(target, text, format);
}

/** Spreadsheets take a file without the mark at its start for one in an old encoding. */
async function writeReport(target: Uri, text: string, format: FileFormat): Promise<void> {
  await workspace.fs.writeFile(target, new TextEncoder().encode(format === 'csv' ? `\ufeff${text}` : text));
}
