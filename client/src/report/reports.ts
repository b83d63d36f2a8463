/** All report panels: opened by commands, found again, restored after a reload. */
import { type Disposable, EventEmitter, l10n, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { ReportFormat } from '../../../server/src/lsp/requests.ts';
import { isProse } from '../prose.ts';
import type { Session } from '../session.ts';
import { documentSource } from './document-source.ts';
import type { FromPage, Kept, PageState, ToPage } from './messages.ts';
import { createReportPanel, type ReportPanel } from './panel.ts';
import type { ReportSource } from './source.ts';
import { workspaceSource } from './workspace-source.ts';

const VIEW_TYPE = 'openClaims.report';

export interface Reports extends Disposable {
  /** On the document of the active editor, or on the one named. */
  openDocument(uri?: Uri): void;
  openWorkspace(): void;
  /** Of the report in front. Without one, nothing happens. */
  exportActive(format: ReportFormat): Promise<void>;
  readonly panels: readonly ReportPanel[];
  /** What pages and extension tell each other. */
  readonly onDidTell: (listener: (message: ToPage | FromPage) => void) => Disposable;
}

export function createReports(session: Session, extension: Uri, languages: readonly string[]): Reports {
  const panels: ReportPanel[] = [];
  const told = new EventEmitter<ToPage | FromPage>();
  const add = (panel: WebviewPanel, source: ReportSource): ReportPanel => {
    const report = createReportPanel(panel, source, session, extension, (_, message) => told.fire(message));
    panels.push(report);
    panel.onDidDispose(() => panels.splice(panels.indexOf(report), 1));
    return report;
  };
  const open = (source: ReportSource, column: ViewColumn) => {
    const known = panels.find((report) => report.source.id === source.id);
    if (known) {
      known.panel.reveal();
      known.refresh();
    } else add(window.createWebviewPanel(VIEW_TYPE, source.title, column, { enableFindWidget: true }), source);
  };
  const serializer = window.registerWebviewPanelSerializer(VIEW_TYPE, {
    async deserializeWebviewPanel(panel: WebviewPanel, state: PageState | undefined) {
      const source = sourceOf(session, state?.keep);
      if (source) add(panel, source);
      else panel.dispose();
    },
  });
  return {
    panels,
    onDidTell: told.event,
    openDocument(uri) {
      const document = window.activeTextEditor?.document;
      if (uri) open(documentSource(session, uri), ViewColumn.Beside);
      else if (document && isProse(document, languages)) open(documentSource(session, document.uri), ViewColumn.Beside);
      else void window.showInformationMessage(l10n.t('Open a text first: Open Claims reports on prose.'));
    },
    openWorkspace: () => open(workspaceSource(session), ViewColumn.Active),
    async exportActive(format) {
      const inFront = panels.find(({ panel }) => panel.active) ?? panels.find(({ panel }) => panel.visible);
      await inFront?.export(format);
    },
    dispose() {
      serializer.dispose();
      for (const { panel } of [...panels]) panel.dispose();
      told.dispose();
    },
  };
}

function sourceOf(session: Session, keep: Kept | undefined): ReportSource | undefined {
  if (keep?.scope === 'document') return documentSource(session, Uri.parse(keep.uri));
  return keep?.scope === 'workspace' ? workspaceSource(session, keep.collected) : undefined;
}
