/** The bundle for web workers, run where there is nothing of Node. Needs `npm run bundle`. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';

const bundle = new URL('../../../dist/server.worker.js', import.meta.url);

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: { readonly capabilities?: unknown; readonly items?: readonly { readonly code: string }[] };
}

/** A dedicated worker's globals, as far as they are needed; all else of Node's is absent from the context. */
function startWorker() {
  const received: Message[] = [];
  let closed = false;
  const scope: Record<string, unknown> = {
    postMessage: (message: unknown) => void received.push(structuredClone(message) as Message),
    addEventListener: () => {},
    close: () => {
      closed = true;
    },
    setTimeout,
    clearTimeout,
    queueMicrotask,
    performance,
    atob,
    btoa,
    TextEncoder,
    TextDecoder,
    console,
  };
  scope.self = scope;
  createContext(scope);
  try {
    new Script(readFileSync(bundle, 'utf8')).runInContext(scope);
  } catch (error) {
    // The error itself would print the whole bundle, which is a single line.
    throw new Error(`The bundle does not load: ${(error as Error).message}`);
  }
  const send = (message: object) => {
    (scope.onmessage as (event: { data: unknown }) => void)({ data: { jsonrpc: '2.0', ...message } });
  };
  const answer = async (id: number): Promise<Message> => {
    for (let round = 0; round < 500; round += 1) {
      const message = received.find((candidate) => candidate.id === id && candidate.method === undefined);
      if (message) return message;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    return assert.fail(`no answer to ${id}; received ${JSON.stringify(received)}`);
  };
  return { scope, send, answer, isClosed: () => closed };
}

describe('server.worker.js', () => {
  it('answers without anything of Node, and closes its worker at the end', async () => {
    const { scope, send, answer, isClosed } = startWorker();
    for (const name of ['process', 'require', 'Buffer', 'setImmediate', 'global', 'module', '__dirname']) {
      assert.equal(name in scope, false, name);
    }
    const capabilities = { textDocument: { diagnostic: {} } };
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities } });
    assert.ok((await answer(1)).result?.capabilities);
    send({ method: 'initialized', params: {} });
    const textDocument = {
      uri: 'vscode-vfs://host/a.md',
      languageId: 'markdown',
      version: 1,
      text: 'Llama 3 is an open-source model.',
    };
    send({ method: 'textDocument/didOpen', params: { textDocument } });
    send({ id: 2, method: 'textDocument/diagnostic', params: { textDocument: { uri: textDocument.uri } } });
    const { result } = await answer(2);
    assert.deepEqual(
      result?.items?.map(({ code }) => code),
      ['overclaim'],
    );
    send({ id: 3, method: 'shutdown' });
    await answer(3);
    send({ method: 'exit' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(isClosed(), true);
  });
});
