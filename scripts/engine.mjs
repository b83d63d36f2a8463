// One copy of the engine for two servers: the worker's script begins with it, and the server in Node runs that beginning.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const ENGINE = 'build/engine.js';
const WORKER = 'build/server.worker.js';
const SCRIPT = 'dist/server.worker.js';
/** A line of its own between the engine and the rest. */
const END = '//end of the engine';

/** Modules that are not bundled again where the engine is there. */
const IN_ENGINE = /\/(?:core\/index|registry-address)\.ts$/;

const standIn = (name, contents) => ({
  name,
  setup(build) {
    build.onResolve({ filter: IN_ENGINE }, () => ({ path: 'engine', namespace: 'engine' }));
    build.onLoad({ filter: /^engine$/, namespace: 'engine' }, () => ({ contents }));
  },
});

/** In the worker it has run before. */
export const engineBefore = standIn('engine-before', 'module.exports = openClaimsEngine;');

/** In Node it is run from the worker's script, with a way to read the registry. */
export const engineBeside = standIn(
  'engine-beside',
  `const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');
const filename = join(__dirname, 'server.worker.js');
const [engine] = readFileSync(filename, 'utf8').split('\\n${END}\\n', 1);
const run = new Script('(function (registryFile) {' + engine + '\\nreturn openClaimsEngine; })', { filename });
module.exports = run.runInThisContext()(() => readFileSync(join(__dirname, 'registry.json'), 'utf8'));`,
);

/** Puts the two halves together each time one of them is built. */
export const joinWorker = {
  name: 'join-worker',
  setup(build) {
    build.onEnd(() => {
      if (!existsSync(ENGINE) || !existsSync(WORKER)) return;
      const [engine, worker] = [ENGINE, WORKER].map((file) => readFileSync(file, 'utf8').trimEnd());
      writeFileSync(SCRIPT, `${engine}\n${END}\n${worker}\n`);
    });
  },
};
