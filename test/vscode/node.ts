/** Entry of the suite in a Node extension host: desktop VS Code, or the server of a workbench in a browser. */
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import { hostOptions, runCollected, tell } from './run-suite.ts';

/** Called by VS Code. Rejects when a test fails. */
export async function run(): Promise<void> {
  const mocha = new Mocha(hostOptions);
  // Puts `describe` and `it` in place, which mocha itself does only for files that it loads.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./suite/all.ts');
  await import('./suite/killed-server.test.ts');
  const totals = await runCollected(mocha);
  // A desktop VS Code leaves no other way to the one who started it.
  const report = process.env.OPEN_CLAIMS_TOTALS;
  if (report) writeFileSync(report, JSON.stringify(totals));
  tell(totals);
}
