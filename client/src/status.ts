/** The language status item: how much was found in the active document, and by which definition. */
import {
  Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  window,
  workspace,
} from 'vscode';
import { SETTINGS_SECTION } from '../../server/src/lsp/requests.ts';
import { countText, findingsOf, onActiveFindings } from './findings.ts';
import { definitionName, proseLanguages } from './manifest.ts';
import type { Session } from './session.ts';

export function registerStatus(session: Session, manifest: unknown): Disposable {
  const item = languages.createLanguageStatusItem('openClaims.status', proseLanguages(manifest));
  item.name = 'Open Claims';
  const update = () => show(item, session, manifest);
  // Reading settings for the first time takes longer than all else at the start.
  const first = setTimeout(update);
  return Disposable.from(
    item,
    { dispose: () => clearTimeout(first) },
    session.onDidChangeState(update),
    onActiveFindings(update),
    workspace.onDidChangeConfiguration(update),
  );
}

function show(item: LanguageStatusItem, session: Session, manifest: unknown): void {
  item.busy = session.state === 'starting';
  if (session.state === 'stopped') {
    item.text = l10n.t('Open Claims is not running');
    item.severity = LanguageStatusSeverity.Error;
    item.command = { command: 'openClaims.showOutput', title: l10n.t('Show Output') };
    return;
  }
  const uri = window.activeTextEditor?.document.uri;
  const id = workspace.getConfiguration(SETTINGS_SECTION, uri ?? null).get<string>('definition', '');
  item.text = countText(uri ? findingsOf(uri).length : 0);
  item.detail = definitionName(manifest, id);
  item.severity = LanguageStatusSeverity.Information;
  item.command = {
    command: 'workbench.action.openSettings',
    title: l10n.t('Settings'),
    arguments: [`@ext:open-claims.open-claims`],
  };
}
