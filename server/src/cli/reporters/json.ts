/** One JSON object for the whole run, written as results come. */
import { toResult } from '../result.ts';
import { createJsonItems } from './json-items.ts';
import type { Reporter, ReporterContext } from './reporter.ts';

export function jsonReporter({ host, registry }: ReporterContext): Reporter {
  const items = createJsonItems();
  return {
    needs: { body: true },
    start() {
      const tool = JSON.stringify({ name: 'open-claims', version: host.version });
      const data = JSON.stringify({ version: registry.version, date: registry.date, entries: registry.entries.length });
      return `{"version":1,"tool":${tool},"registry":${data},"results":[`;
    },
    result: (identity, { body }) => (body ? items([toResult(identity, body)]) : ''),
    badLine: ({ line, error }) => items([{ id: null, line, error }]),
    end: () => '\n]}\n',
  };
}
