/** A report on one document: made anew whenever the document, or what is known of its models, changes. */

import { type CancellationToken, Disposable, l10n, languages, type TextDocument, type Uri, workspace } from 'vscode';
import {
  INVENTORY_REQUEST,
  type Inventory,
  type InventoryParams,
  type LeftOut,
} from '../../../server/src/lsp/requests.ts';
import type { Session } from '../session.ts';
import { basename } from './names.ts';
import type { ReportSource } from './source.ts';

export function documentSource(session: Session, uri: Uri): ReportSource {
  const address = uri.toString();
  const isThis = (other: Uri) => other.toString() === address;
  return {
    id: address,
    title: l10n.t('Report: {0}', basename(uri)),
    isLong: false,
    async collect(token) {
      const document = await workspace.openTextDocument(uri);
      const inventory = await inventoryOf(session, document, token);
      return { inventories: inventory && !('leftOut' in inventory) ? [inventory] : [] };
    },
    keep: () => ({ scope: 'document', uri: address }),
    follow: (changed) =>
      Disposable.from(
        workspace.onDidChangeTextDocument(({ document }) => {
          if (isThis(document.uri)) changed();
        }),
        // Settings and registry files change the findings without the document.
        languages.onDidChangeDiagnostics(({ uris }) => {
          if (uris.some(isThis)) changed();
        }),
      ),
  };
}

export function inventoryOf(
  session: Session,
  document: Pick<TextDocument, 'uri' | 'languageId' | 'getText'>,
  token: CancellationToken,
  passOver = false,
): Promise<Inventory | LeftOut | null> {
  const params: InventoryParams = {
    textDocument: { uri: document.uri.toString() },
    name: workspace.asRelativePath(document.uri),
    languageId: document.languageId,
    text: document.getText(),
    passOver,
  };
  return session.request<Inventory | LeftOut | null>(INVENTORY_REQUEST, params, token);
}
