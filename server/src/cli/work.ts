/** Makes of a text what a report needs: the same in the main thread and in any other. */
import type { Cache } from './cache/cache.ts';
import type { Checked } from './checked.ts';
import type { Checkers } from './checkers.ts';
import { type Input, type InputText, type Job, readJob } from './inputs.ts';
import type { Outcome } from './outcome.ts';
import type { InputHost } from './read-input.ts';
import type { Collector } from './teller.ts';
import { sourceOf, type Treatment } from './treatment.ts';
import type { View } from './view.ts';

/** One at a time. */
export interface Work {
  job(job: Job): Promise<Outcome>;
  input(input: Input): Promise<Outcome>;
}

export interface Tools {
  readonly host: InputHost;
  readonly checkers: Checkers;
  readonly treatment: Treatment;
  readonly view: View;
  readonly cache?: Cache | undefined;
  /** Takes what the checkers tell. */
  readonly collector: Collector;
  /** Nobody asks for more than findings and problems. */
  readonly onlyFindings: boolean;
}

const NOTHING: Checked = { problems: [], findings: [] };

/** What a look at a text rests on takes longer to make than to read one page, in code units. */
const LONG = 50_000;

export function createWork({ host, checkers, treatment, view, cache, collector, onlyFindings }: Tools): Work {
  let texts = 0;
  /** Whether a look at the text is enough to tell that there is nothing to say of it. */
  const isPlain = (input: InputText): boolean => {
    texts++;
    if (!onlyFindings || input.document || (texts === 1 && input.text.length < LONG)) return false;
    // What is mended goes on to standard output even as it was.
    if (treatment.fixing && input.file === undefined) return false;
    return !checkers.of(input).mayFind(sourceOf(input));
  };
  const treat = async (input: Input): Promise<Outcome> => {
    if ('problem' in input) return input;
    // Quicker than to ask the cache.
    if (isPlain(input)) return { identity: input.identity, checked: NOTHING };
    // What is mended has to be read again; of a document, the text is not all that counts.
    const key = treatment.fixing || input.document ? undefined : cache?.keyOf(input, checkers.keyOf(input));
    const known = key === undefined ? undefined : cache?.get(key);
    if (key !== undefined && known) return { identity: input.identity, checked: known, key };
    const { analysis, mended, obstacle } = await treatment.apply(input);
    return {
      identity: input.identity,
      checked: view(analysis, checkers.of(input).settings.definition),
      mended,
      ...(key === undefined ? {} : { key }),
      ...(obstacle === undefined ? {} : { obstacle }),
    };
  };
  const collected = async (work: () => Promise<Outcome>): Promise<Outcome> => {
    const { result, told } = await collector.during(work);
    return told.length > 0 ? { ...result, told } : result;
  };
  return {
    job: (job) => collected(async () => treat(await readJob(job, host))),
    input: (input) => collected(() => treat(input)),
  };
}
