/** The bundle for web workers, run where there is nothing of Node. Needs `npm run bundle`. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';

const dist = new URL('../../../dist/', import.meta.url);

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: { readonly capabilities?: unknown; readonly items?: readonly { readonly code: string }[] };
}

const PLACE = 'https://example.org/extension/dist/server.worker.js';
const ELSEWHERE = 'https://example.org/elsewhere/facts.json';

/** Requests that the worker waits for: the registry lies beside the script, and in another place. */
class Request {
  status = 404;
  responseText = '';
  private asked = '';
  open(_method: string, address: string): void {
    this.asked = address;
  }
  send(): void {
    asked.push(this.asked);
    if (this.asked !== ELSEWHERE && this.asked !== 'https://example.org/extension/dist/registry.json') return;
    this.status = 200;
    this.responseText = readFileSync(new URL('registry.json', dist), 'utf8');
  }
}
let asked: string[] = [];

/** A dedicated worker's globals, as far as they are needed; all else of Node's is absent from the context. */
function startWorker() {
  const received: Message[] = [];
  asked = [];
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
    URL,
    XMLHttpRequest: Request,
    location: { href: PLACE },
  };
  scope.self = scope;
  createContext(scope);
  try {
    new Script(readFileSync(new URL('server.worker.js', dist), 'utf8')).runInContext(scope);
  } catch (error) {
    // The error itself would print the whole bundle, which is a single line.
    throw new Error(`The bundle does not load: ${(error as Error).message}`);
  }
  const post = (data: object) => (scope.onmessage as (event: { data: unknown }) => void)({ data });
  const send = (message: object) => post({ jsonrpc: '2.0', ...message });
  const answer = async (id: number): Promise<Message> => {
    for (let round = 0; round < 500; round += 1) {
      const message = received.find((candidate) => candidate.id === id && candidate.method === undefined);
      if (message) return message;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    return assert.fail(`no answer to ${id}; received ${JSON.stringify(received)}`);
  };
  return { scope, post, send, answer, isClosed: () => closed };
}

describe('server.worker.js', () => {
  it('answers without anything of Node, and closes its worker at the end', async () => {
    const { scope, send, answer, isClosed } = startWorker();
    for (const name of ['process', 'require', 'Buffer', 'setImmediate', 'global', 'module', '__dirname']) {
      assert.equal(name in scope, false, name);
    }
    assert.deepEqual(await rulesFound(send, answer), ['overclaim']);
    assert.deepEqual(asked, ['https://example.org/extension/dist/registry.json']);
    send({ id: 3, method: 'shutdown' });
    await answer(3);
    send({ method: 'exit' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(isClosed(), true);
  });

  it('reads the registry where its first message says', async () => {
    const { post, send, answer } = startWorker();
    post({ registry: ELSEWHERE });
    assert.deepEqual(await rulesFound(send, answer), ['overclaim']);
    assert.deepEqual(asked, [ELSEWHERE]);
  });
});

/** Opens a document and asks for its findings. */
async function rulesFound(
  send: (message: object) => void,
  answer: (id: number) => Promise<Message>,
): Promise<readonly string[] | undefined> {
  const capabilities = { textDocument: { diagnostic: {} } };
  send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities } });
  assert.ok((await answer(1)).result?.capabilities);
  send({ method: 'initialized', params: {} });
  const uri = 'vscode-vfs://host/a.md';
  const text = 'Llama 3 is an open-source model.';
  send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'markdown', version: 1, text } } });
  send({ id: 2, method: 'textDocument/diagnostic', params: { textDocument: { uri } } });
  const { result } = await answer(2);
  return result?.items?.map(({ code }) => code);
}
