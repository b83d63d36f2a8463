/** Entry of the tests that use the packaged extension through a browser. Runs in Node, outside VS Code. */
import Mocha from 'mocha';
import type { Page } from 'playwright-core';
import { lineReporter } from './line-reporter.ts';
import { runCollected, type Totals } from './run-suite.ts';

export interface Visit {
  readonly page: Page;
  /** Of the workbench, with a folder open. */
  readonly address: string;
  readonly screenshotFolder: string;
  /** The folder that is open, as a path. */
  readonly folder: string;
}

/** Each test goes on where the one before it stopped, so the first failure ends the visit. */
export async function run(visit: Visit): Promise<Totals> {
  const mocha = new Mocha({ ui: 'bdd', bail: true, timeout: 90_000, reporter: lineReporter('  ') });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  const { describeVisit } = await import('./packaged/visit.ts');
  describeVisit(visit);
  const { describeFrenchVisit } = await import('./packaged/french-visit.ts');
  describeFrenchVisit(visit);
  return runCollected(mocha);
}
