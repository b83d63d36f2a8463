/** What a reporter is: it turns results into output, piece by piece, so that nothing waits for the end. */
import type { LanguageId, Registry, Severity } from '../../core/index.ts';
import type { Checked, Needs } from '../checked.ts';
import type { BadLine } from '../jsonl.ts';
import type { Identity } from '../result.ts';

export interface Summary {
  readonly texts: number;
  /** Texts and lines that could not be read, and texts that could not be mended. */
  readonly problems: number;
  /** Of what is reported: where texts were mended, of what is left. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Findings that the baseline holds; absent where there is none. */
  readonly accepted?: number;
  /** Absent where nothing was to be mended. */
  readonly mended?: Mended;
}

export interface Mended {
  readonly findings: number;
  readonly texts: number;
  /** Texts that could not be mended. */
  readonly failed: number;
  /** In a dry run, all of it only would be so. */
  readonly fixing: 'write' | 'dry-run';
}

/** Each function gives the text to write next; it may be empty. */
export interface Reporter {
  readonly needs: Needs;
  start(): string;
  result(identity: Identity, checked: Checked): string;
  /** A line of JSON Lines that holds no document. */
  badLine(line: BadLine): string;
  end(summary: Summary): string;
}

export type ReporterOf = (context: ReporterContext) => Reporter;

export interface ReporterContext {
  readonly host: { readonly version: string; readonly columns: number };
  readonly registry: Registry;
  readonly colour: boolean;
  /** The day whose facts the run judges by, YYYY-MM-DD; empty for today's. A text may name its own. */
  readonly asOf?: string;
  /** Language of reports on many texts; `auto` follows the texts. */
  readonly messages?: 'auto' | LanguageId;
}
