/** Where a report comes from: a document or the workspace. */
import type { CancellationToken, Disposable } from 'vscode';
import type { Collected, Kept } from './messages.ts';

export interface ReportSource {
  /** The same for two reports that show the same. */
  readonly id: string;
  readonly title: string;
  /** Known from before a reload. */
  readonly known?: Collected;
  /** Whether reading takes so long that it is shown, and can be stopped. */
  readonly isLong: boolean;
  collect(token: CancellationToken, tell: (progress: string) => void): Promise<Collected>;
  /** What the page is to keep. */
  keep(collected: Collected): Kept;
  /** Calls back when the report no longer says how things are. */
  follow(changed: () => void): Disposable;
}
