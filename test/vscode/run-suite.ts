/** Runs what mocha has collected and tells how it went, to whoever started VS Code. */
import { lineReporter } from './line-reporter.ts';

export interface Totals {
  readonly passes: number;
  readonly failures: number;
}

const MARK = '[suite] ';

export const hostOptions = { ui: 'bdd', timeout: 40_000, reporter: lineReporter(MARK) } as const;

/** Resolves however the tests end. */
export function runCollected(mocha: Pick<Mocha, 'run'>): Promise<Totals> {
  return new Promise((resolve) => {
    const runner = mocha.run((failures) => resolve({ passes: runner.stats?.passes ?? 0, failures }));
  });
}

/** VS Code turns a rejection into its exit code; the totals go the way of the other lines. */
export function tell(totals: Totals): void {
  console.log(`${MARK}totals ${JSON.stringify(totals)}`);
  if (totals.failures > 0) throw new Error(`${totals.failures} tests failed.`);
}
