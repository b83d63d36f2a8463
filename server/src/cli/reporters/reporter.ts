/** What a reporter is: it turns results into output, piece by piece, so that nothing waits for the end. */
import type { Analysis, Registry, Severity } from '../../core/index.ts';
import type { BadLine } from '../jsonl.ts';
import type { Identity } from '../result.ts';

export interface Summary {
  readonly texts: number;
  /** Texts and lines that could not be read. */
  readonly problems: number;
  readonly counts: Readonly<Record<Severity, number>>;
}

/** Each function gives the text to write next; it may be empty. */
export interface Reporter {
  start(): string;
  result(identity: Identity, analysis: Analysis): string;
  /** A line of JSON Lines that holds no document. */
  badLine(line: BadLine): string;
  end(summary: Summary): string;
}

export interface ReporterContext {
  readonly host: { readonly version: string; readonly columns: number };
  readonly registry: Registry;
  readonly colour: boolean;
  /** The day whose facts the run judges by, YYYY-MM-DD; empty for today's. A text may name its own. */
  readonly asOf?: string;
}
