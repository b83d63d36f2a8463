/** What threads say to each other. */
import type { MessagePort } from 'node:worker_threads';
import type { CachePlace } from '../cache/cache.ts';
import type { Needs } from '../checked.ts';
import type { CommandName } from '../commands.ts';
import type { Job } from '../inputs.ts';
import type { Outcome } from '../outcome.ts';

/** The first argument of a thread that helps. The program asks for it first, as most runs need nothing else of threads. */
export const HELPER = 'open-claims-helper-thread';

/** What a thread is started with: it reads the same options as the main one. */
export interface Errand {
  readonly command: CommandName;
  readonly typed: readonly string[];
  readonly workingDirectory: string;
  readonly needs: Needs;
  readonly cache: CachePlace | undefined;
  readonly jobs: readonly Job[];
  readonly threads: number;
  /** Of the turns. */
  readonly memory: SharedArrayBuffer;
  readonly port: MessagePort;
}

/** Outcomes of jobs that follow each other, or why a job can't be done as it was asked for. */
export interface Report {
  readonly from: number;
  readonly outcomes: readonly (Outcome | { readonly usage: string })[];
}
