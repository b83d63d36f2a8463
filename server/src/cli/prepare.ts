/** What every command that goes through texts needs: their inputs, settings and checkers. */
import type { Options } from './arguments.ts';
import type { Run } from './check-all.ts';
import { asksForFindings, type Needs } from './checked.ts';
import { type Checkers, createCheckers } from './checkers.ts';
import type { CommandName } from './commands.ts';
import type { FixMode } from './fix/fix-mode.ts';
import type { Host } from './host.ts';
import { inputsOf } from './inputs.ts';
import type { Outcome } from './outcome.ts';
import { outcomesOf } from './outcomes.ts';
import { createProgress } from './progress.ts';
import { createProjects } from './projects.ts';
import type { StopSignal } from './stop-signal.ts';
import { createCollector, createTeller, type Teller } from './teller.ts';
import { doerOf, threadsOf } from './threads/doer.ts';
import { onlyCheck } from './treatment.ts';
import { createView } from './view.ts';
import { createWork } from './work.ts';

export interface Prepared {
  readonly checkers: Checkers;
  readonly teller: Teller;
  texts(needs: Needs, fixing?: FixMode): Promise<Pick<Run, 'outcomes' | 'done'>>;
  /** Tells what came up too late for any text. Where a signal cut the run short, the process then ends by it. */
  finish(): Promise<void>;
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
      const memory = await memoryOf(options, host, needs);
      const cache = memory?.cache;
      const view = await createView(needs);
      const onlyFindings = asksForFindings(needs);
      const work = createWork({ host, checkers, treatment, view, cache, collector, onlyFindings });
      const doer = fixing ? undefined : doerOf(command, options, host, { needs, cache: memory?.place }, work);
      const { outcomes: all, total } = outcomesOf(inputs, work, doer);
      const outcomes = memory && !fixing ? memory.remembering(all) : all;
      const show = options.flags.has('quiet') ? undefined : host.progress;
      if (!show) return { outcomes };
      const progress = createProgress(show, () => performance.now(), total);
      return { outcomes: endedBy(outcomes, progress.end), done: progress.done };
    },
    async finish() {
      for (const problem of projects.newProblems()) teller.tell(problem);
      if (inputs.kind === 'documents') await obey(inputs.stop, host);
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

/** The cache, where one is asked for. */
async function memoryOf(options: Options, host: Host, needs: Needs) {
  if (!options.flags.has('cache') && options.given('cache-location') === undefined) return undefined;
  const { cachePlaceOf, openCache, remembering } = await import('./more.ts');
  const place = await cachePlaceOf(options, host, needs);
  const cache = openCache(place);
  return {
    place,
    cache,
    remembering: (outcomes: AsyncIterable<Outcome>) => remembering(outcomes, place, cache.entries, host),
  };
}

async function obey(stop: StopSignal | undefined, host: Host): Promise<void> {
  // All output is out once standard error has taken nothing more.
  await host.writeAside('');
  stop?.obey();
}
