// One copy of the engine for two servers: the worker's script begins with it, and the server in Node runs that beginning.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import esbuild from 'esbuild';

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

/** What the engine exports: the server asks for each by name before the engine is there. */
function exportsOf(entry) {
  const { metafile } = esbuild.buildSync({
    entryPoints: [entry],
    bundle: true,
    packages: 'external',
    format: 'esm',
    write: false,
    metafile: true,
    outdir: 'build',
    logLevel: 'error',
  });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

/** In Node it is run from the worker's script, with a way to read the registry: when it is first asked for something, as an editor waits for the server's start. */
export const engineBeside = standIn(
  'engine-beside',
  `const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');
const filename = join(__dirname, 'server.worker.js');
let engine;
function load() {
  const [source] = readFileSync(filename, 'utf8').split('\\n${END}\\n', 1);
  const run = new Script('(function (registryFile) {' + source + '\\nreturn openClaimsEngine; })', { filename });
  engine = run.runInThisContext()(() => readFileSync(join(__dirname, 'registry.json'), 'utf8'));
  return engine;
}
for (const name of ${JSON.stringify(exportsOf('server/src/browser/engine.ts'))})
  Object.defineProperty(exports, name, { enumerable: true, get: () => (engine ?? load())[name] });`,
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
