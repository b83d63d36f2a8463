/** Completion: the accurate term for the model that the sentence names, and footnotes behind `[^`. */
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionParams,
  InsertTextFormat,
} from 'vscode-languageserver';
import { completionsAt } from '../../core/index.ts';
import { toRange, toTextEdits } from '../convert.ts';
import type { Feature } from '../feature.ts';

export const completion: Feature = ({ connection, documents, guard }) => {
  const answer = async ({ textDocument, position }: CompletionParams): Promise<CompletionItem[] | null> => {
    const analysed = await documents.analysisOf(textDocument.uri);
    if (!analysed) return null;
    const { document, analysis, checker } = analysed;
    const offered = completionsAt(analysis, checker.settings, document.offsetAt(position));
    return offered.map(({ label, detail, edit, others }) => ({
      label,
      detail,
      kind: CompletionItemKind.Text,
      insertTextFormat: InsertTextFormat.PlainText,
      textEdit: { range: toRange(document, edit.span), newText: edit.newText },
      additionalTextEdits: toTextEdits(document, others),
    }));
  };
  connection.onCompletion(guard.request('Completion', null, answer));
  return { completionProvider: { triggerCharacters: ['^'] } };
};
