/** The number of findings in the active document, in the status bar; a click opens the report. */
import { Disposable, l10n, StatusBarAlignment, window } from 'vscode';
import { countText, findingsOf, onActiveFindings } from './findings.ts';
import { isProse } from './prose.ts';

export function registerStatusBar(proseLanguages: readonly string[]): Disposable {
  const item = window.createStatusBarItem('openClaims.findings', StatusBarAlignment.Right, 90);
  item.name = l10n.t('Open Claims: Findings');
  item.command = 'openClaims.reportDocument';
  const update = () => {
    const document = window.activeTextEditor?.document;
    if (!document || !isProse(document, proseLanguages)) return item.hide();
    const count = findingsOf(document.uri).length;
    const words = countText(count);
    item.text = `$(comment-unresolved) ${count}`;
    item.tooltip = l10n.t('Open Claims: {0}. Click for the report.', words);
    item.accessibilityInformation = { label: l10n.t('Open Claims: {0}. Click for the report.', words), role: 'button' };
    item.show();
  };
  update();
  return Disposable.from(item, onActiveFindings(update));
}
