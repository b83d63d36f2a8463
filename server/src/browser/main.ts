/** The language server inside a web worker, as on vscode.dev. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { bundledHost } from '../lsp/host.ts';
import { startServer } from '../lsp/server.ts';
import { takeRegistryAddress } from './registry-address.ts';

declare const self: DedicatedWorkerGlobalScope;

const timers = {
  start: (callback: () => void, milliseconds: number) => self.setTimeout(callback, milliseconds),
  stop: (timer: unknown) => self.clearTimeout(timer as number | undefined),
};

// The first message may say where the registry is; any other one is the editor's first already.
self.onmessage = (event: MessageEvent<unknown>) => {
  const isEditors = !takeRegistryAddress(event.data);
  start();
  if (isEditors) self.onmessage?.(event);
};

function start(): void {
  const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
  connection.onExit(() => self.close());
  startServer(
    connection,
    bundledHost(timers, () => new Date().toISOString().slice(0, 10)),
  );
}
