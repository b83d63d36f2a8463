/** Explanations of models and of findings as read-only documents, shown rendered where the editor can. */
import {
  commands,
  type Disposable,
  env,
  l10n,
  languages,
  type Position,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import { EXPLAIN_REQUEST, type ExplainParams, type ExplainResult } from '../../server/src/lsp/requests.ts';
import { requestFinding } from './finding-request.ts';
import { findingAt } from './findings.ts';
import type { Session } from './session.ts';

const SCHEME = 'open-claims';
/** Where the address holds a place of a document, not the id of an entry. */
const FINDING = 'finding';
const PREVIEW_COMMAND = 'markdown.showPreview';

/** The document's address holds the entry's id, or the finding's place, so that the editor can ask again after a restart. */
export function registerExplanations(session: Session): Disposable {
  return workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: ({ authority, query }) =>
      authority === FINDING ? findingText(session, query) : modelText(session, query),
  });
}

/** `id` names the entry, `title` the tab. Rejects where the server can't answer. */
export function showExplanation(id: string, title: string): Promise<void> {
  return show(Uri.from({ scheme: SCHEME, path: pathOf(title), query: id }));
}

/** False where nothing is flagged there. Rejects where the server can't answer. */
export async function showFinding(document: Uri, position: Position): Promise<boolean> {
  const finding = findingAt(document, position);
  if (!finding) return false;
  const { line, character } = finding.range.start;
  const query = JSON.stringify({ uri: document.toString(), line, character });
  await show(Uri.from({ scheme: SCHEME, authority: FINDING, path: pathOf(l10n.t('Why Is This Flagged')), query }));
  return true;
}

function pathOf(title: string): string {
  return `/${title.replaceAll('/', '∕')}.md`;
}

async function modelText(session: Session, id: string): Promise<string> {
  const params: ExplainParams = { name: id, language: env.language };
  const explained = await session.request<ExplainResult | null>(EXPLAIN_REQUEST, params);
  return explained?.markdown ?? l10n.t('The registry knows no model of this name.');
}

async function findingText(session: Session, query: string): Promise<string> {
  const { uri, line, character } = JSON.parse(query) as Record<'uri', string> & Record<'line' | 'character', number>;
  const explained = await requestFinding(session, uri, { line, character });
  return explained?.page ?? l10n.t('Nothing is flagged here any more.');
}

async function show(uri: Uri): Promise<void> {
  // Read before it is shown: a preview would hide that the server does not answer.
  const document = await workspace.openTextDocument(uri);
  try {
    // Wakes the editor's Markdown support where it still sleeps, and fails where it is switched off or missing.
    await commands.executeCommand(PREVIEW_COMMAND, uri);
  } catch {
    await window.showTextDocument(await languages.setTextDocumentLanguage(document, 'markdown'), ViewColumn.Active);
  }
}
