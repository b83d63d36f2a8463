/** Does jobs with as many threads as the user says, or as are worth it on this machine. */
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Job } from '../inputs.ts';
import type { Outcome } from '../outcome.ts';
import type { Work } from '../work.ts';
import { startCrew } from './crew.ts';
import type { Errand } from './messages.ts';
import { shareOut } from './share-out.ts';
import { createWorth } from './worth.ts';

/** More of them would wait for the one that writes. */
const MOST_THREADS = 8;

/** Threads that a user asked for are started at once. */
export function shareJobs(
  errand: Omit<Errand, 'threads' | 'memory' | 'port'>,
  work: Work,
  { program, threads: chosen }: { readonly program: string; readonly threads: number | undefined },
): AsyncIterable<Outcome> {
  const { jobs } = errand;
  const processors = availableParallelism();
  const threads = Math.min(chosen ?? Math.min(processors, MOST_THREADS), jobs.length);
  const worth = createWorth(jobs.length, (job) => sizeOf(jobs[job]), processors);
  const isWorthIt = chosen === undefined ? worth : () => true;
  return shareOut(jobs, work, {
    isWorthIt: (done, milliseconds) => threads > 1 && isWorthIt(done, milliseconds),
    start: ({ memory }) => startCrew(program, threads - 1, { ...errand, threads, memory }),
  });
}

/** In bytes. */
function sizeOf(job: Job | undefined): number {
  if (!job || !('file' in job)) return 0;
  try {
    return statSync(job.file).size;
  } catch {
    return 0;
  }
}
