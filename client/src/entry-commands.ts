/** What can be done with an entry of the registry: cite it, open its sources, report a wrong fact. */
import { env, l10n, Uri, window, workspace } from 'vscode';
import { ENTRY_REQUEST, type EntryTexts, type ExplainParams } from '../../server/src/lsp/requests.ts';
import { requestFinding } from './finding-request.ts';
import { pickModel } from './pick-model.ts';
import type { Session } from './session.ts';

/** Puts a passage to cite into the clipboard. `given` is a node of the registry's view; without it, a model is asked for. */
export async function copyCitation(session: Session, given: unknown): Promise<void> {
  const entry = await entryFor(session, given);
  if (!entry) return;
  await env.clipboard.writeText(entry.citation);
  window.setStatusBarMessage(l10n.t('Citation of {0} copied', entry.name), 3000);
}

export async function openSources(session: Session, given: unknown): Promise<void> {
  const entry = await entryFor(session, given);
  if (!entry) return;
  const [only, ...others] = entry.sources;
  const url =
    others.length === 0
      ? only
      : await window.showQuickPick([...entry.sources], { title: l10n.t('Sources on {0}', entry.name) });
  if (url) await env.openExternal(Uri.parse(url));
}

/** Opens a text to complete. It is about the given node, the finding at the cursor, or a model that is asked for. */
export async function reportWrongFact(session: Session, given: unknown): Promise<void> {
  const id = idOf(given) ?? (await modelAtCursor(session));
  const entry = await (id === undefined ? entryFor(session, given) : entryOf(session, id));
  if (!entry) return;
  const document = await workspace.openTextDocument({ language: 'markdown', content: entry.wrongFact });
  await window.showTextDocument(document);
}

async function entryFor(session: Session, given: unknown): Promise<EntryTexts | null> {
  const id = idOf(given) ?? (await pickModel(session))?.id;
  return id === undefined ? null : entryOf(session, id);
}

function entryOf(session: Session, name: string): Promise<EntryTexts | null> {
  const params: ExplainParams = { name, language: env.language };
  return session.request<EntryTexts | null>(ENTRY_REQUEST, params);
}

export function idOf(given: unknown): string | undefined {
  return typeof given === 'object' && given !== null && 'id' in given && typeof given.id === 'string'
    ? given.id
    : undefined;
}

async function modelAtCursor(session: Session): Promise<string | undefined> {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  return (await requestFinding(session, editor.document.uri.toString(), editor.selection.active))?.model;
}
