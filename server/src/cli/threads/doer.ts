/** Does jobs with as many threads as options and machine give. */
import { statSync } from 'node:fs';
import { type Options, UsageError } from '../arguments.ts';
import type { CommandName } from '../commands.ts';
import type { Host } from '../host.ts';
import type { Job } from '../inputs.ts';
import type { Doer } from '../outcomes.ts';
import type { Work } from '../work.ts';
import { startCrew } from './crew.ts';
import type { Errand } from './messages.ts';
import { shareOut } from './share-out.ts';
import { createWorth } from './worth.ts';

/** More of them would wait for the one that writes. */
const MOST_THREADS = 8;

/** Undefined for `auto`. */
export function threadsOf(options: Options): number | undefined {
  const given = options.given('threads');
  if (given === undefined || given === 'auto') return undefined;
  if (!/^[1-9]\d?$/.test(given)) throw new UsageError(`--threads needs a number from 1 to 99, or auto, not "${given}"`);
  return Number(given);
}

/** What the other threads have to know besides the options. */
type Asked = Pick<Errand, 'needs' | 'cache'>;

/** Undefined where there is one thread only. A number that the user gave is used at once, `auto` where it is worth it. */
export function doerOf(command: CommandName, options: Options, host: Host, asked: Asked, work: Work): Doer | undefined {
  const { threads: other } = host;
  if (!other) return undefined;
  const chosen = threadsOf(options);
  const threads = chosen ?? Math.min(other.processors, MOST_THREADS);
  if (threads < 2) return undefined;
  const { workingDirectory } = host;
  return (jobs) =>
    shareOut(jobs, work, {
      isWorthIt:
        chosen === undefined ? createWorth(jobs.length, (job) => sizeOf(jobs[job]), other.processors) : () => true,
      start: ({ memory }) =>
        startCrew(other.start, Math.min(threads, jobs.length) - 1, {
          command,
          typed: options.typed,
          workingDirectory,
          ...asked,
          jobs,
          threads,
          memory,
        }),
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
