/** What a report's page and the extension tell each other, and what the page keeps over a reload. */
import type { Inventory, ReportFormat, Scan } from '../../../server/src/lsp/requests.ts';

export type ToPage =
  | { readonly kind: 'show'; readonly content: string; readonly style: string; readonly keep: Kept }
  /** Something goes on; `stoppable` where a click may end it. Empty text: no longer. */
  | { readonly kind: 'progress'; readonly text: string; readonly stoppable: boolean };

export type FromPage =
  /** The page listens: sent once for each time that it is loaded. */
  | { readonly kind: 'ready' }
  /** What was sent last is on the page. */
  | { readonly kind: 'shown'; readonly claims: number }
  /** Go to a place: an index into the inventories, and UTF-16 code units. */
  | { readonly kind: 'open'; readonly document: number; readonly start: number; readonly end: number }
  | { readonly kind: 'export'; readonly format: ReportFormat }
  | { readonly kind: 'again' }
  | { readonly kind: 'stop' };

/** A document is read again after a reload; what was read of a workspace is kept. */
export type Kept =
  | { readonly scope: 'document'; readonly uri: string }
  | { readonly scope: 'workspace'; readonly collected?: Collected };

/** What a report is made from. */
export interface Collected {
  readonly inventories: readonly Inventory[];
  readonly scan?: Scan;
}

/** The page's own state. */
export interface PageState {
  readonly keep?: Kept;
  readonly sort?: Sort;
}

export interface Sort {
  /** Index of the column. */
  readonly column: number;
  readonly descending: boolean;
}
