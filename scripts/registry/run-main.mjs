// Runs a script's `main` where the script itself was started, rather than imported by a test.
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DataError } from './sources/files.mjs';

/** Paths may hold spaces and links: both sides are compared as what they lead to. */
export function isMain(url, started = process.argv[1]) {
  if (started === undefined) return false;
  try {
    return realpathSync(started) === realpathSync(fileURLToPath(url));
  } catch {
    return false;
  }
}

/** What a person can mend, such as a wrong option or a missing folder, is told in one line; exit status 2. */
export async function runMain(url, main) {
  if (!isMain(url)) return;
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof DataError) && typeof error.code !== 'string') throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
