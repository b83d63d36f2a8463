/** The language server as a Node process, over standard input and output or the channel of a parent process. */
import { createConnection } from 'vscode-languageserver/node';
import { bundledHost } from '../lsp/host.ts';
import { startServer } from '../lsp/server.ts';
import { fileAccess } from './file-access.ts';

const TRANSPORT = /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/;
// The library reads the transport from the arguments; editors that name none expect standard input and output.
if (!process.argv.some((argument) => TRANSPORT.test(argument))) process.argv.push('--stdio');

const timers = {
  start: (callback: () => void, milliseconds: number) => setTimeout(callback, milliseconds),
  stop: (timer: unknown) => clearTimeout(timer as NodeJS.Timeout | undefined),
};
startServer(
  createConnection(),
  bundledHost(timers, () => new Date().toISOString().slice(0, 10), fileAccess),
);
