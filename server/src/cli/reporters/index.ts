/** All reporters, by the name of their format. */
import { githubReporter } from './github.ts';
import { jsonReporter } from './json.ts';
import { jsonlReporter } from './jsonl.ts';
import type { Reporter, ReporterContext } from './reporter.ts';
import { sarifReporter } from './sarif.ts';
import { textReporter } from './text.ts';

const reporters: Readonly<Record<string, (context: ReporterContext) => Reporter>> = {
  text: textReporter,
  json: jsonReporter,
  jsonl: jsonlReporter,
  sarif: sarifReporter,
  github: githubReporter,
};

export const REPORTER_NAMES = Object.keys(reporters);

/** The reporter of a name; names come checked from the options. */
export function createReporter(name: string, context: ReporterContext): Reporter {
  const create = reporters[name];
  if (!create) throw new RangeError(`no reporter ${name}`);
  return create(context);
}
