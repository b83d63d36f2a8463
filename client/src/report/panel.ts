/** One report panel: reads its source, shows it, follows it, and does what its page asks for. */
import { CancellationTokenSource, type Disposable, l10n, type Uri, type WebviewPanel } from 'vscode';
import type { ReportFormat } from '../../../server/src/lsp/requests.ts';
import type { Session } from '../session.ts';
import { exportReport, renderReport } from './export.ts';
import type { Collected, FromPage, ToPage } from './messages.ts';
import { openPlace } from './open-place.ts';
import { pageFolder, pageHtml } from './page.ts';
import type { ReportSource } from './source.ts';

export interface ReportPanel {
  readonly panel: WebviewPanel;
  readonly source: ReportSource;
  /** Reads the source anew. */
  refresh(): void;
  /** Does what the page asks for. */
  receive(message: FromPage): Promise<void>;
  /** Rejects where the server can't answer. */
  export(format: ReportFormat): Promise<void>;
}

/** Both directions, for those who want to know. */
export type Listener = (panel: ReportPanel, message: ToPage | FromPage) => void;

const PAUSE_MILLISECONDS = 300;

export function createReportPanel(
  panel: WebviewPanel,
  source: ReportSource,
  session: Session,
  extension: Uri,
  listen: Listener,
): ReportPanel {
  let collected: Collected | undefined = source.known;
  let running: CancellationTokenSource | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isStale = collected === undefined;

  const post = (message: ToPage) => {
    listen(report, message);
    return panel.webview.postMessage(message);
  };
  const progress = (text: string) => post({ kind: 'progress', text, stoppable: source.isLong && text !== '' });
  const show = async () => {
    if (!collected) return;
    const { text, style = '' } = await renderReport(session, collected, 'view');
    await post({ kind: 'show', content: text, style, keep: source.keep(collected) });
  };
  const read = async () => {
    running?.cancel();
    const run = new CancellationTokenSource();
    running = run;
    isStale = false;
    try {
      const read = await source.collect(run.token, (text) => void progress(text));
      // A newer reading has taken over; one that was stopped shows what it has.
      if (running !== run) return;
      collected = read;
      await show();
      await progress('');
    } catch (error) {
      if (running !== run) return;
      session.output.error('A report failed.', error);
      await progress(l10n.t('The report could not be made. The output says why.'));
    } finally {
      run.dispose();
      if (running === run) running = undefined;
    }
  };
  const changed = () => {
    isStale = true;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      // A page that is not in sight asks again once it is.
      if (panel.visible) void read();
    }, PAUSE_MILLISECONDS);
  };
  const receive = async (message: FromPage) => {
    listen(report, message);
    if (message.kind === 'ready') await (isStale ? read() : show());
    else if (message.kind === 'again') await read();
    else if (message.kind === 'stop') running?.cancel();
    else if (message.kind === 'export') await report.export(message.format);
    else if (message.kind === 'open') await openPlace(collected, message, panel.viewColumn);
  };
  const report: ReportPanel = {
    panel,
    source,
    refresh: () => void read(),
    receive,
    export: async (format) => {
      if (collected) await exportReport(session, collected, format, source.title);
    },
  };

  const parts: Disposable[] = [
    source.follow(changed),
    panel.webview.onDidReceiveMessage((message: FromPage) =>
      receive(message).catch((error: unknown) => session.output.error('A report failed.', error)),
    ),
  ];
  panel.onDidDispose(() => {
    clearTimeout(waiting);
    running?.cancel();
    for (const part of parts) part.dispose();
  });
  panel.webview.options = { enableScripts: true, localResourceRoots: [pageFolder(extension)] };
  panel.webview.html = pageHtml(panel.webview, extension);
  return report;
}
