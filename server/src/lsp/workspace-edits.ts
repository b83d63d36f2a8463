/** Edits of one document as the client takes them: with the version that they are for, where it knows versions. */
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../core/index.ts';
import type { ClientFeatures } from './client-features.ts';
import { toTextEdits } from './convert.ts';

export function toWorkspaceEdit(edits: readonly Edit[], document: TextDocument, client: ClientFeatures): WorkspaceEdit {
  const { uri, version } = document;
  const textEdits = toTextEdits(document, edits);
  if (!client.versionsEdits) return { changes: { [uri]: textEdits } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] };
}
