/** The command line's host in a Node process. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundledRegistry, createChecker } from '../core/index.ts';
import { documentBundle } from './documents/kinds.ts';
import type { DocumentReader } from './documents/reader.ts';
import type { Host } from './host.ts';
import { uninterrupted } from './interrupts.ts';
import { createProgressLine } from './progress-line.ts';
import { listenForStop } from './stop-signal.ts';

/** `directory` holds the bundles. */
export function createProcessHost(directory: string): Host {
  const { stdout, stderr, env } = process;
  const load = createRequire(join(directory, 'cli.cjs'));
  let outputClosed = false;
  let resume = () => {};
  stdout.on('drain', () => resume());
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    outputClosed = true;
    // A reader that goes away ("| head") is no failure; a full disk is.
    if (error.code !== 'EPIPE') {
      stderr.write(`open-claims: can't write the output: ${error.message}\n`);
      process.exitCode = 2;
    }
    resume();
  });
  stderr.on('error', () => {});
  const progress = createProgressLine(process);
  return {
    get version() {
      return (JSON.parse(readFileSync(join(directory, '../package.json'), 'utf8')) as { version: string }).version;
    },
    workingDirectory: process.cwd(),
    get stdin() {
      return process.stdin;
    },
    colour: !env.NO_COLOR && (Boolean(env.FORCE_COLOR) || (stdout.isTTY === true && env.TERM !== 'dumb')),
    columns: stdout.columns ?? 100,
    ...(progress ? { progress: progress.show } : {}),
    get outputClosed() {
      return outputClosed;
    },
    write(text) {
      if (text !== '') progress?.clear();
      if (outputClosed || text === '' || stdout.write(text)) return Promise.resolve();
      return new Promise((resolve) => {
        resume = resolve;
      });
    },
    writeAside(text) {
      progress?.clear();
      return new Promise((resolve) => void stderr.write(text, () => resolve()));
    },
    uninterrupted,
    listenForStop,
    warn(line) {
      progress?.clear();
      stderr.write(`open-claims: ${line}\n`);
    },
    today: new Date().toISOString().slice(0, 10),
    registry: bundledRegistry,
    createChecker: (settings, registry) => createChecker(registry, settings),
    async program() {
      const { createHash } = await import('node:crypto');
      const hash = createHash('sha256');
      for (const file of ['cli-main.cjs', 'cli-more.cjs', 'registry.json'])
        hash.update(readFileSync(join(directory, file)));
      return hash.digest('hex');
    },
    documentReader: (kind) => load(documentBundle(kind)) as DocumentReader,
    threadProgram: join(directory, 'cli.cjs'),
    startServer: () => load('./server.cjs'),
    startAssistantServer: () => load('./mcp.cjs'),
  };
}
