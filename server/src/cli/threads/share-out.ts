/** Does the jobs of a list in order, with the help of other threads once there is enough left to be worth it. */
import type { Job } from '../inputs.ts';
import type { Outcome } from '../outcome.ts';
import type { Work } from '../work.ts';
import type { Crew } from './crew.ts';
import { createTurns, type Turns } from './turns.ts';

export interface Help {
  /** Whether help is worth its cost, asked again and again; `done` jobs took `milliseconds` of the processor's time. */
  isWorthIt(done: number, milliseconds: number): boolean;
  start(turns: Turns): Crew;
}

/** In texts. */
const ASKED_EVERY = 32;

/** The outcomes in the order of the jobs, whoever did them. */
export async function* shareOut(jobs: readonly Job[], work: Work, help: Help): AsyncGenerator<Outcome> {
  const turns = createTurns(jobs.length);
  const outcomes = new Map<number, Outcome>();
  // Time on the clock would say much where other programs keep the processors busy, and help would be least worth.
  const began = process.cpuUsage();
  let crew: Crew | undefined;
  try {
    for (let turn = 0; turn < jobs.length; ) {
      // To ask for the time takes as long as to look at a page.
      if (!crew && turn % ASKED_EVERY === 0 && help.isWorthIt(turn, milliseconds(process.cpuUsage(began))))
        crew = help.start(turns);
      crew?.collect(outcomes);
      const ready = outcomes.get(turn);
      if (ready) {
        outcomes.delete(turn);
        turn++;
        turns.advance(turn);
        yield ready;
        continue;
      }
      const next = turns.takeOne();
      const job = next === undefined ? undefined : jobs[next];
      if (next !== undefined && job) outcomes.set(next, await work.job(job));
      else await crew?.news();
    }
  } finally {
    turns.stop();
    crew?.dismiss();
  }
}

function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}
