/** The language server as a Node process, over standard input and output or the channel of a parent process. */
import {
  type Connection,
  createConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { describeError } from '../lsp/guard.ts';
import { bundledHost } from '../lsp/host.ts';
import { onlyMessages } from '../lsp/only-messages.ts';
import { startServer } from '../lsp/server.ts';
import { fileAccess } from './file-access.ts';
import { watchFraming } from './framing.ts';
import { keepHeapSmall } from './small-heap.ts';
import { timers } from './timers.ts';

const TRANSPORT = /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/;
const overStreams = !process.argv.some((argument) => TRANSPORT.test(argument)) || process.argv.includes('--stdio');

// The editor starts a server that has ended anew, and knows the texts; one that waits for ever it can't help.
const end = (reason: string) => {
  process.stderr.write(`The language server of Open Claims ends: ${reason}\n`, () => process.exit(1));
};
// Node itself would print the error's message, which may quote a text.
process.on('uncaughtException', (error) => end(describeError(error)));
process.stderr.on('error', () => process.exit(1));
if (process.argv.includes('--node-ipc')) process.on('disconnect', () => process.exit(1));

const passedOver = () => connection.console.warn('What the editor sent is no message, and was passed over.');
const options = { messageStrategy: onlyMessages(passedOver) };
const connection = overStreams ? connectStreams() : createConnection(options);

startServer(
  connection,
  bundledHost(timers, () => new Date().toISOString().slice(0, 10), fileAccess),
);
keepHeapSmall();

/** As the library does it, but for input that is broken: it has no word for that. */
function connectStreams(): Connection {
  const { stdin, stdout, stderr } = process;
  // Nothing but messages may go to standard output.
  globalThis.console = new console.Console(stderr);
  stdout.on('error', () => process.exit(1));
  watchFraming(stdin, end);
  const reader = new StreamMessageReader(stdin);
  reader.onError(passedOver);
  const streams = createConnection(reader, new StreamMessageWriter(stdout), options);
  for (const event of ['end', 'close']) stdin.on(event, () => process.exit(1));
  return streams;
}
