/** Part of the build: runs the command line, and keeps the code that V8 made of what was used. The first argument is the folder of the bundles. */
import { writeFileSync } from 'node:fs';
import { stamped } from './code-cache.ts';
import { loadProgram, placesIn } from './program.ts';

const [directory = ''] = process.argv.splice(2, 1);
const places = placesIn(directory);
let bundle: Buffer | undefined;
const { script, run } = loadProgram(places.program, (read) => {
  bundle = read;
  return undefined;
});
process.once('exit', () => {
  const file = bundle && stamped(bundle, script.createCachedData());
  if (file) writeFileSync(places.code, file);
});
run();
