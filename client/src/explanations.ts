/** Explanations of models as read-only documents, shown rendered where the editor can. */
import { commands, type Disposable, env, l10n, languages, Uri, ViewColumn, window, workspace } from 'vscode';
import { EXPLAIN_REQUEST, type ExplainParams, type ExplainResult } from '../../server/src/lsp/requests.ts';
import type { Session } from './session.ts';

const SCHEME = 'open-claims';
const PREVIEW_COMMAND = 'markdown.showPreview';

/** The document's address holds the entry's id, so that the editor can ask again after a restart. */
export function registerExplanations(session: Session): Disposable {
  return workspace.registerTextDocumentContentProvider(SCHEME, {
    async provideTextDocumentContent(uri) {
      const params: ExplainParams = { name: uri.query, language: env.language };
      const explained = await session.request<ExplainResult | null>(EXPLAIN_REQUEST, params);
      return explained?.markdown ?? l10n.t('The registry knows no model of this name.');
    },
  });
}

/** `id` names the entry, `title` the tab. Rejects where the server can't answer. */
export async function showExplanation(id: string, title: string): Promise<void> {
  const uri = Uri.from({ scheme: SCHEME, path: `/${title.replaceAll('/', '∕')}.md`, query: id });
  // Read before it is shown: a preview would hide that the server does not answer.
  const document = await workspace.openTextDocument(uri);
  try {
    // Wakes the editor's Markdown support where it still sleeps, and fails where it is switched off or missing.
    await commands.executeCommand(PREVIEW_COMMAND, uri);
  } catch {
    await window.showTextDocument(await languages.setTextDocumentLanguage(document, 'markdown'), ViewColumn.Active);
  }
}
