/** One result a line. */
import { toResult } from '../result.ts';
import type { Reporter } from './reporter.ts';

export function jsonlReporter(): Reporter {
  return {
    needs: { body: true },
    start: () => '',
    result: (identity, { body }) => (body ? `${JSON.stringify(toResult(identity, body))}\n` : ''),
    badLine: ({ line, error }) => `${JSON.stringify({ id: null, line, error })}\n`,
    end: () => '',
  };
}
