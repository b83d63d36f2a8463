/** Compiles the command line's bundle, or takes the code that is there already. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** What stands beside the file that starts it. */
export const placesIn = (directory: string) => ({
  program: join(directory, 'cli-main.cjs'),
  code: join(directory, 'cli.cache'),
});

export interface Program {
  readonly script: Script;
  run(): void;
}

/** `codeFor` gets the bundle and may know its code; V8 compiles where it doesn't, or where V8 can't use it. */
export function loadProgram(file: string, codeFor: (bundle: Buffer) => Buffer | undefined): Program {
  const bundle = readFileSync(file);
  const cachedData = codeFor(bundle);
  // As Node wraps a module of its own.
  const script = new Script(`(function (exports, require, module, __filename, __dirname) { ${bundle}\n})`, {
    filename: file,
    ...(cachedData ? { cachedData } : {}),
  });
  return {
    script,
    run() {
      const module = { exports: {} };
      script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
    },
  };
}
