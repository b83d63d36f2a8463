/** What becomes of all texts, one after the other. */
import type { Inputs } from './inputs.ts';
import type { Outcome } from './outcome.ts';
import type { Work } from './work.ts';

export async function* outcomesOf(inputs: Inputs, work: Work): AsyncGenerator<Outcome> {
  if (inputs.kind === 'documents') for await (const input of inputs.inputs) yield work.input(input);
  else for await (const job of inputs.jobs) yield work.job(job);
}
