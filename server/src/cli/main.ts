/** The command line, and the threads that help it, as `start/` runs them. */
import { runCommandLine } from './command-line.ts';
import { createProcessHost } from './process-host.ts';
import { HELPER } from './threads/messages.ts';

if (process.argv[2] !== HELPER) run();
else import('./threads/helper.ts').then(({ helpHere }) => helpHere() || run());

/** The exit status is set, never forced, so that all output is written first. */
function run(): void {
  // The bundle is CommonJS; its folder also holds the server's bundle, and package.json stands above it.
  const host = createProcessHost(__dirname);
  runCommandLine(process.argv.slice(2), host).then(
    (status) => {
      // Set already where output could not be written.
      process.exitCode ??= status;
    },
    (error: unknown) => {
      host.warn(`unexpected failure: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      process.exitCode = 2;
    },
  );
}
