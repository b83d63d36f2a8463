/** Our findings, as the editor keeps them. */
import { type Diagnostic, Disposable, l10n, languages, type Position, type Uri, window } from 'vscode';
import { FINDING_SOURCE } from '../../server/src/lsp/requests.ts';

export function findingsOf(uri: Uri): readonly Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === FINDING_SOURCE);
}

/** Calls back when another document is active, and when the findings of the active one change. */
export function onActiveFindings(update: () => void): Disposable {
  return Disposable.from(
    window.onDidChangeActiveTextEditor(update),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const active = window.activeTextEditor?.document.uri.toString();
      if (uris.some((uri) => uri.toString() === active)) update();
    }),
  );
}

/** The one at a place, if any; the shortest of several. */
export function findingAt(uri: Uri, position: Position): Diagnostic | undefined {
  return findingsOf(uri)
    .filter(({ range }) => range.contains(position))
    .sort((a, b) => (a.range.contains(b.range) ? 1 : -1))[0];
}

export function countText(count: number): string {
  if (count === 0) return l10n.t('No findings');
  return count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', count);
}
