/** What every command that goes through texts needs: their inputs, settings and checkers. */
import type { Options } from './arguments.ts';
import type { Run } from './check-all.ts';
import type { Needs } from './checked.ts';
import { type Checkers, createCheckers } from './checkers.ts';
import type { CommandName } from './commands.ts';
import type { FixMode } from './fix/fix-mode.ts';
import type { Host } from './host.ts';
import { inputsOf } from './inputs.ts';
import { outcomesOf } from './outcomes.ts';
import { createProgress } from './progress.ts';
import { createProjects } from './projects.ts';
import { createCollector, createTeller, type Teller } from './teller.ts';
import { doerOf, threadsOf } from './threads/doer.ts';
import { onlyCheck } from './treatment.ts';
import { createView } from './view.ts';
import { createWork } from './work.ts';

export interface Prepared {
  readonly checkers: Checkers;
  readonly teller: Teller;
  texts(needs: Needs, fixing?: FixMode): Promise<Pick<Run, 'outcomes' | 'done'>>;
  /** Tells what came up too late for any text. */
  finish(): void;
}

/** Throws a UsageError where options can't be used. */
export function prepare(command: CommandName, options: Options, host: Host): Prepared {
  threadsOf(options);
  const projects = createProjects(options, host.workingDirectory);
  const inputs = inputsOf(options, host, projects);
  const teller = createTeller(host);
  const collector = createCollector(teller.tell);
  const checkers = createCheckers(options, host, projects, collector.tell);
  return {
    checkers,
    teller,
    async texts(needs, fixing) {
      const treatment = fixing
        ? (await import('./fix/mender.ts')).createMender(fixing, checkers, host)
        : onlyCheck(checkers);
      const work = createWork({ host, checkers, treatment, view: await createView(needs), collector });
      const { outcomes, total } = outcomesOf(
        inputs,
        work,
        fixing ? undefined : doerOf(command, options, host, needs, work),
      );
      const show = options.flags.has('quiet') ? undefined : host.progress;
      if (!show) return { outcomes };
      const progress = createProgress(show, () => performance.now(), total);
      return { outcomes: endedBy(outcomes, progress.end), done: progress.done };
    },
    finish() {
      for (const problem of projects.newProblems()) teller.tell(problem);
    },
  };
}

async function* endedBy<T>(items: AsyncIterable<T>, end: () => void): AsyncGenerator<T> {
  try {
    yield* items;
  } finally {
    end();
  }
}
