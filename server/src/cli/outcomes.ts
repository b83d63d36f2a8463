/** What becomes of all texts, one after the other. */
import type { Inputs, Job } from './inputs.ts';
import type { Outcome } from './outcome.ts';
import type { Work } from './work.ts';

export interface Outcomes {
  readonly outcomes: AsyncIterable<Outcome>;
  /** How many there will be; undefined where nobody knows yet. */
  total(): number | undefined;
}

/** Does a list of jobs in order. */
export type Doer = (jobs: readonly Job[]) => AsyncIterable<Outcome>;

/** `share` does jobs with the help of other threads, where that can be. */
export function outcomesOf(inputs: Inputs, work: Work, share: Doer | undefined): Outcomes {
  if (inputs.kind === 'documents') return { outcomes: ofDocuments(inputs, work), total: () => undefined };
  let count: number | undefined;
  const outcomes = async function* () {
    const jobs: Job[] = [];
    for await (const job of inputs.jobs) jobs.push(job);
    count = jobs.length;
    if (share && jobs.every((job) => !('stdin' in job))) yield* share(jobs);
    else for (const job of jobs) yield work.job(job);
  };
  return { outcomes: outcomes(), total: () => count };
}

async function* ofDocuments(inputs: Extract<Inputs, { kind: 'documents' }>, work: Work): AsyncGenerator<Outcome> {
  for await (const input of inputs.inputs) yield work.input(input);
}
