/** The built server as a process that is sent bytes, right or wrong. Needs `npm run bundle`. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bundle = fileURLToPath(new URL('../../../../dist/server.cjs', import.meta.url));
/** Far more than anything here takes; what is slower hangs. */
const PATIENCE_MILLISECONDS = 10_000;

export interface Message {
  readonly id?: number | string | null;
  readonly method?: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of all kinds.
  readonly params?: any;
  // biome-ignore lint/suspicious/noExplicitAny: the same.
  readonly result?: any;
  readonly error?: { readonly code: number; readonly message: string };
}

export interface RawServer {
  readonly process: ChildProcessWithoutNullStreams;
  /** All that came, in order. */
  readonly messages: readonly Message[];
  readonly stderr: () => string;
  send(bytes: string | Uint8Array): void;
  notify(method: string, params?: unknown): void;
  /** Sends a request; the answer, or an error where none comes in time. */
  ask(method: string, params?: unknown): Promise<Message>;
  /** Sends a request and gives its id at once. */
  begin(method: string, params?: unknown): { readonly id: number; readonly answer: Promise<Message> };
  /** The first message that fits, also one that came before. */
  waitFor(fits: (message: Message) => boolean): Promise<Message>;
  initialize(capabilities?: object, processId?: number | null): Promise<Message>;
  /** Exit status and signal, or an error where it goes on running. */
  ended(withinMilliseconds?: number): Promise<readonly [number | null, NodeJS.Signals | null]>;
}

export function startRawServer(): RawServer {
  const process_ = spawn(process.execPath, [bundle, '--stdio']);
  const messages: Message[] = [];
  const checks = new Set<() => void>();
  let pending = Buffer.alloc(0);
  let stderr = '';
  let last = 0;
  process_.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  // A server that has ended takes nothing any more.
  process_.stdin.on('error', () => {});
  process_.stdout.on('data', (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    for (let message = cut(); message !== undefined; message = cut()) messages.push(message);
    for (const check of checks) check();
  });
  const exit = new Promise<readonly [number | null, NodeJS.Signals | null]>((resolve) => {
    process_.once('exit', (code, signal) => resolve([code, signal]));
  });

  const cut = (): Message | undefined => {
    const end = pending.indexOf('\r\n\r\n');
    if (end < 0) return undefined;
    const length = Number(/Content-Length: (\d+)/.exec(pending.toString('latin1', 0, end))?.[1]);
    if (pending.length < end + 4 + length) return undefined;
    const body = pending.toString('utf8', end + 4, end + 4 + length);
    pending = pending.subarray(end + 4 + length);
    return JSON.parse(body) as Message;
  };
  const send = (bytes: string | Uint8Array) => void process_.stdin.write(bytes);
  const write = (message: object) => send(framed(JSON.stringify({ jsonrpc: '2.0', ...message })));
  const waitFor = (fits: (message: Message) => boolean) =>
    inTime<Message>((resolve) => {
      const check = () => {
        const found = messages.find(fits);
        if (!found) return;
        checks.delete(check);
        resolve(found);
      };
      checks.add(check);
      check();
    }, `no answer; standard error: ${stderr}`);
  const begin = (method: string, params?: unknown) => {
    const id = ++last;
    write({ id, method, ...(params === undefined ? {} : { params }) });
    return { id, answer: waitFor((message) => message.id === id && message.method === undefined) };
  };
  const server: RawServer = {
    process: process_,
    messages,
    stderr: () => stderr,
    send,
    notify: (method, params) => write({ method, ...(params === undefined ? {} : { params }) }),
    begin,
    ask: (method, params) => begin(method, params).answer,
    waitFor,
    async initialize(capabilities = { textDocument: { diagnostic: {} } }, processId = null) {
      const answer = await server.ask('initialize', { processId, rootUri: null, capabilities });
      server.notify('initialized', {});
      return answer;
    },
    ended: (within = PATIENCE_MILLISECONDS) =>
      inTime((resolve) => void exit.then(resolve), 'the server goes on running', within),
  };
  return server;
}

/** A message's bytes, with its header. */
export function framed(body: string): string {
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

function inTime<T>(
  work: (resolve: (value: T) => void) => void,
  failure: string,
  milliseconds = PATIENCE_MILLISECONDS,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(failure)), milliseconds);
    work((value) => {
      clearTimeout(timer);
      resolve(value);
    });
  });
}
