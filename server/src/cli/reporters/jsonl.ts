/** One result a line. */
import { toResult } from '../result.ts';
import type { Reporter } from './reporter.ts';

export function jsonlReporter(): Reporter {
  return {
    start: () => '',
    result: (identity, analysis) => `${JSON.stringify(toResult(identity, analysis))}\n`,
    badLine: ({ line, error }) => `${JSON.stringify({ id: null, line, error })}\n`,
    end: () => '',
  };
}
