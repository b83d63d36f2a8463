/** Starts the command line, and the threads that help it, with the code that was kept when it was built. */
import { readFileSync } from 'node:fs';
import { usableCode } from './code-cache.ts';
import { loadProgram, placesIn } from './program.ts';

const places = placesIn(__dirname);

loadProgram(places.program, (bundle) => {
  try {
    return usableCode(bundle, readFileSync(places.code));
  } catch {
    return undefined;
  }
}).run();
