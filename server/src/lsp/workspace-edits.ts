/** Edits of one text as the client takes them: with the version that they are for, where it knows versions. */
import type { WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../core/index.ts';
import type { ClientFeatures } from './client-features.ts';
import { toTextEdits } from './convert.ts';
import type { FileEdits } from './projects.ts';

export function toWorkspaceEdit(edits: readonly Edit[], document: TextDocument, client: ClientFeatures): WorkspaceEdit {
  const { uri, version } = document;
  const textEdits = toTextEdits(document, edits);
  if (!client.versionsEdits) return { changes: { [uri]: textEdits } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] };
}

/** Of a file that the server has read itself, so that it knows no version. */
export function toFileEdit({ uri, text, edits }: FileEdits, client: ClientFeatures): WorkspaceEdit {
  const textEdits = toTextEdits(TextDocument.create(uri, 'jsonc', 0, text), edits);
  if (!client.versionsEdits) return { changes: { [uri]: textEdits } };
  return { documentChanges: [{ textDocument: { uri, version: null }, edits: textEdits }] };
}
