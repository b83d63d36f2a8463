/** Goes to the place of a claim in the editor. */
import { Range, Uri, ViewColumn, window, workspace } from 'vscode';
import type { Collected, FromPage } from './messages.ts';

type Place = Extract<FromPage, { kind: 'open' }>;

/** In the editor that shows the document, or beside the report. What names no place is left alone. */
export async function openPlace(
  collected: Collected | undefined,
  { document: index, start, end }: Place,
  reportColumn: ViewColumn | undefined,
): Promise<void> {
  const inventory = collected?.inventories[index];
  if (!inventory) return;
  const document = await workspace.openTextDocument(Uri.parse(inventory.address));
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  const beside = reportColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One;
  const selection = new Range(document.positionAt(start), document.positionAt(end));
  await window.showTextDocument(document, { viewColumn: shown?.viewColumn ?? beside, selection });
}
