/** Who does a list of jobs: this thread alone, or with the help of others. */
import { type Options, UsageError } from '../arguments.ts';
import type { CommandName } from '../commands.ts';
import type { Host } from '../host.ts';
import type { Doer } from '../outcomes.ts';
import type { Work } from '../work.ts';
import type { Errand } from './messages.ts';

/** Undefined for `auto`. Throws a UsageError where the option's value is no number of threads. */
export function threadsOf(options: Options): number | undefined {
  const given = options.given('threads');
  if (given === undefined || given === 'auto') return undefined;
  if (!/^[1-9]\d?$/.test(given)) throw new UsageError(`--threads needs a number from 1 to 99, or auto, not "${given}"`);
  return Number(given);
}

/** What the other threads have to know besides the options. */
export type Asked = Pick<Errand, 'needs' | 'cache'>;

/** Undefined where there is one thread only. */
export function doerOf(command: CommandName, options: Options, host: Host, asked: Asked, work: Work): Doer | undefined {
  const { threadProgram: program, workingDirectory } = host;
  const threads = threadsOf(options);
  if (program === undefined || threads === 1) return undefined;
  return async function* (jobs) {
    if (jobs.length < 2) for (const job of jobs) yield work.job(job);
    else {
      const { shareJobs } = await import('../more.ts');
      const errand = { command, typed: options.typed, workingDirectory, ...asked, jobs };
      yield* shareJobs(errand, work, { program, threads });
    }
  };
}
