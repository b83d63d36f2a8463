/** What every command that goes through texts needs: their inputs, settings and checkers. */
import type { Options } from './arguments.ts';
import type { Needs } from './checked.ts';
import { type Checkers, createCheckers } from './checkers.ts';
import type { FixMode } from './fix/fix-mode.ts';
import type { Host } from './host.ts';
import { inputsOf } from './inputs.ts';
import type { Outcome } from './outcome.ts';
import { outcomesOf } from './outcomes.ts';
import { createProjects } from './projects.ts';
import { createCollector, createTeller, type Teller } from './teller.ts';
import { onlyCheck } from './treatment.ts';
import { createView } from './view.ts';
import { createWork } from './work.ts';

export interface Prepared {
  readonly checkers: Checkers;
  readonly teller: Teller;
  outcomes(needs: Needs, fixing?: FixMode): Promise<AsyncIterable<Outcome>>;
  /** Tells what came up too late for any text. */
  finish(): void;
}

/** Throws a UsageError where options can't be used. */
export function prepare(options: Options, host: Host): Prepared {
  const projects = createProjects(options, host.workingDirectory);
  const inputs = inputsOf(options, host, projects);
  const teller = createTeller(host);
  const collector = createCollector(teller.tell);
  const checkers = createCheckers(options, host, projects, collector.tell);
  return {
    checkers,
    teller,
    async outcomes(needs, fixing) {
      const treatment = fixing
        ? (await import('./fix/mender.ts')).createMender(fixing, checkers, host)
        : onlyCheck(checkers);
      return outcomesOf(inputs, createWork({ host, checkers, treatment, view: await createView(needs), collector }));
    },
    finish() {
      for (const problem of projects.newProblems()) teller.tell(problem);
    },
  };
}
