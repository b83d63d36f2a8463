/** The part of another thread: it takes jobs until there are none, and sends what became of them. */
import { createRequire } from 'node:module';
import { isMainThread, workerData } from 'node:worker_threads';
import { bundledRegistry, createChecker } from '../../core/index.ts';
import { isUsageError, parseArguments } from '../arguments.ts';
import { asksForFindings } from '../checked.ts';
import { createCheckers } from '../checkers.ts';
import { COMMANDS } from '../commands.ts';
import { type DocumentKind, documentBundle } from '../documents/kinds.ts';
import type { DocumentReader } from '../documents/reader.ts';
import { createProjects } from '../projects.ts';
import { createCollector } from '../teller.ts';
import { onlyCheck } from '../treatment.ts';
import { createView } from '../view.ts';
import { createWork, type Work } from '../work.ts';
import type { Errand, Report } from './messages.ts';
import { createTurns } from './turns.ts';

/** Helps the thread that started this one. False in a process that somebody started by that name. */
export function helpHere(): boolean {
  if (isMainThread) return false;
  // What is thrown ends this thread, and is told to the other.
  void help(workerData as Errand);
  return true;
}

async function help(errand: Errand): Promise<void> {
  const { jobs, memory, threads, port } = errand;
  const work = await workOf(errand);
  const turns = createTurns(jobs.length, memory);
  for (let share = turns.takeShare(threads); share; share = turns.takeShare(threads)) {
    const outcomes: Report['outcomes'][number][] = [];
    for (const job of jobs.slice(share.from, share.to)) {
      try {
        outcomes.push(await work.job(job));
      } catch (error) {
        if (!isUsageError(error)) throw error;
        outcomes.push({ usage: error.message });
      }
    }
    port.postMessage({ from: share.from, outcomes } satisfies Report);
  }
  port.close();
}

async function workOf({ command, typed, workingDirectory, needs, cache: place }: Errand): Promise<Work> {
  const options = parseArguments(typed, COMMANDS[command].options, '');
  const host = {
    workingDirectory,
    stdin: none(),
    // Beside the program that this thread runs.
    documentReader: (kind: DocumentKind) =>
      createRequire(process.argv[1] ?? '')(documentBundle(kind)) as DocumentReader,
    registry: bundledRegistry,
    createChecker: (...[settings, registry]: Parameters<CreateChecker>) => createChecker(registry, settings),
  };
  // What comes up before any text is told by the main thread.
  const collector = createCollector(() => {});
  const checkers = createCheckers(options, host, createProjects(options, workingDirectory), collector.tell);
  const cache = place ? (await import('../more.ts')).openCache(place) : undefined;
  return createWork({
    host,
    checkers,
    treatment: onlyCheck(checkers),
    view: await createView(needs),
    cache,
    collector,
    onlyFindings: asksForFindings(needs),
  });
}

type CreateChecker = import('../host.ts').Host['createChecker'];

async function* none(): AsyncGenerator<Uint8Array> {}
