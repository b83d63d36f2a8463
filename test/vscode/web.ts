/** Entry of the suite in the web worker extension host, where mocha's browser build runs. */
import 'mocha/mocha.js';
import { hostOptions, runCollected, tell } from './run-suite.ts';

/** Called by VS Code. Rejects when a test fails. */
export async function run(): Promise<void> {
  // The options name a reporter, as mocha's own needs a page.
  mocha.setup(hostOptions);
  await import('./suite/all.ts');
  tell(await runCollected(mocha));
}
