/** What becomes of all texts, one after the other. */
import type { Inputs, Job } from './inputs.ts';
import type { Outcome } from './outcome.ts';
import type { Work } from './work.ts';

export interface Outcomes {
  readonly outcomes: AsyncIterable<Outcome>;
  /** How many there will be; undefined where nobody knows yet. */
  total(): number | undefined;
}

export function outcomesOf(inputs: Inputs, work: Work): Outcomes {
  if (inputs.kind === 'documents') return { outcomes: ofDocuments(inputs, work), total: () => undefined };
  let count: number | undefined;
  const outcomes = async function* () {
    const jobs: Job[] = [];
    for await (const job of inputs.jobs) jobs.push(job);
    count = jobs.length;
    for (const job of jobs) yield work.job(job);
  };
  return { outcomes: outcomes(), total: () => count };
}

async function* ofDocuments(inputs: Extract<Inputs, { kind: 'documents' }>, work: Work): AsyncGenerator<Outcome> {
  for await (const input of inputs.inputs) yield work.input(input);
}
