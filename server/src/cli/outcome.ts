/** What became of one text, in the order of the texts. Plain data, which a thread can pass on. */
import type { Checked } from './checked.ts';
import type { BadLine } from './jsonl.ts';
import type { Identity } from './result.ts';

export type Outcome = (Unread | Done) & {
  /** Problems of project and registry files that were met on the way; each is told once in a run. */
  readonly told?: readonly string[];
};

export interface Unread {
  /** For standard error. */
  readonly problem: string;
  /** Set where the problem is a line of JSON Lines; the output then holds it too. */
  readonly badLine?: BadLine;
}

export interface Done {
  readonly identity: Identity;
  readonly checked: Checked;
  /** In the cache; absent where there is none. */
  readonly key?: string;
  /** How many findings were mended. */
  readonly mended?: number;
  /** Why a text that should have been mended was not. */
  readonly obstacle?: string;
}
