/** Entry of the suite that measures findings while a workspace is scanned. Figures are printed, not judged. */
import Mocha from 'mocha';
import { hostOptions, runCollected, tell } from './run-suite.ts';

/** Called by VS Code. Rejects when a test fails. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ...hostOptions, timeout: 380_000 });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./suite/scan.measured.ts');
  tell(await runCollected(mocha));
}
