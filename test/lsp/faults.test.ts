/** Editors that are broken, rude or gone, played against the built server: it answers, or it ends; it never hangs. */
import assert from 'node:assert/strict';
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { framed, type RawServer, startRawServer } from './support/raw-server.ts';

const URI = 'file:///brief.md';
const CLAIM = 'Llama 3 is an open-source model.';
const SECRET = 'Sesame is the word';
const opening = (text = CLAIM, version: unknown = 1, uri: unknown = URI) => ({
  textDocument: { uri, languageId: 'markdown', version, text },
});
const pull = { textDocument: { uri: URI } };

describe('server.cjs and a faulty editor', function () {
  this.timeout(20_000);
  const running: RawServer[] = [];
  const start = () => {
    const server = startRawServer();
    running.push(server);
    return server;
  };
  const codesOf = async (server: RawServer): Promise<readonly string[]> => {
    const { result } = await server.ask('textDocument/diagnostic', pull);
    return result.items.map(({ code }: { code: string }) => code);
  };
  afterEach(() => {
    for (const { process: child } of running.splice(0)) child.kill('SIGKILL');
  });

  describe('with wrong bytes', () => {
    const fatal: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
      ['no length', 'Content-Type: application/json\r\n\r\n{}', /Content-Length/],
      ['two lengths', 'Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}', /Content-Length/],
      ['a negative length', 'Content-Length: -5\r\n\r\n{}', /Content-Length/],
      ['a length in words', 'Content-Length: two\r\n\r\n{}', /Content-Length/],
      ['a length with more behind it', 'Content-Length: 2,5\r\n\r\n{}', /Content-Length/],
      ['a length beyond all memory', 'Content-Length: 99999999999\r\n\r\n{}', /longer than any/],
      ['a header without a colon', 'Good evening\r\n\r\n', /Content-Length/],
      ['a header that never ends', 'x'.repeat(1_000_000), /does not end/],
      ['bytes that are no header', new Uint8Array(100_000), /does not end/],
    ];
    for (const [name, bytes, reason] of fatal)
      it(`ends at ${name}, says why, and quotes nothing`, async () => {
        const server = start();
        await server.initialize();
        server.notify('textDocument/didOpen', opening(SECRET));
        server.send(bytes);
        assert.deepEqual(await server.ended(), [1, null]);
        assert.match(server.stderr(), /^The language server of Open Claims ends: [^\n]+\n$/);
        assert.match(server.stderr(), reason);
        assert.ok(!server.stderr().includes('Sesame'));
      });

    const passed: readonly (readonly [string, string])[] = [
      ['half a JSON object', `{"jsonrpc":"2.0","method":"${SECRET}`],
      ['nothing', ''],
      ['null', 'null'],
      ['a list of messages', `[{"jsonrpc":"2.0","id":1,"method":"${SECRET}"}]`],
      ['an object that is no message', `{"jsonrpc":"2.0","text":"${SECRET}"}`],
      ['a number', '7'],
    ];
    for (const [name, body] of passed)
      it(`passes over a message of ${name}, says so, and quotes nothing`, async () => {
        const server = start();
        await server.initialize();
        server.send(framed(body));
        server.notify('textDocument/didOpen', opening());
        assert.deepEqual(await codesOf(server), ['overclaim']);
        const log = server.messages.filter(({ method }) => method === 'window/logMessage');
        assert.deepEqual(
          log.map(({ params }) => params.message),
          ['What the editor sent is no message, and was passed over.'],
        );
        assert.equal(server.stderr(), '');
      });

    it('takes a message in pieces of one byte, and many in one piece', async () => {
      const server = start();
      const asked = (id: number) => framed(JSON.stringify({ jsonrpc: '2.0', id, method: 'openClaims/models' }));
      await server.initialize();
      for (const byte of Buffer.from(asked(1001))) {
        server.send(Uint8Array.of(byte));
        await new Promise((resolve) => setImmediate(resolve));
      }
      server.send([1002, 1003, 1004].map(asked).join(''));
      for (const id of [1001, 1002, 1003, 1004])
        assert.ok((await server.waitFor((message) => message.id === id)).result);
    });
  });

  describe('in the wrong order', () => {
    it('refuses requests before the start, hears no notification, and then starts', async () => {
      const server = start();
      server.notify('textDocument/didOpen', opening());
      server.notify('$/setTrace', {});
      for (const method of ['textDocument/hover', 'openClaims/models', 'shutdownn']) {
        const { error } = await server.ask(method, {});
        assert.equal(error?.code, -32002, method);
      }
      assert.ok((await server.initialize()).result.capabilities.hoverProvider);
      assert.deepEqual(await codesOf(server), []);
    });

    it('answers a start without parameters by an error, and can still be started', async () => {
      const server = start();
      for (const params of [null, [], undefined]) assert.ok((await server.ask('initialize', params)).error);
      assert.ok((await server.initialize()).result.capabilities);
    });

    it('starts once, and keeps its documents', async () => {
      const server = start();
      await server.initialize();
      server.notify('textDocument/didOpen', opening());
      assert.equal((await server.initialize()).error?.code, -32600);
      assert.deepEqual(await codesOf(server), ['overclaim']);
    });

    it('answers unknown requests by an error and ignores unknown notifications', async () => {
      const server = start();
      await server.initialize();
      server.notify('openClaims/nothing', { anything: 1 });
      server.notify('$/unknown', [1]);
      assert.equal((await server.ask('openClaims/nothing', 'words')).error?.code, -32601);
      assert.equal((await server.ask('textDocument/definition', pull)).error?.code, -32601);
    });

    it('refuses requests after the shutdown, and leaves with 0', async () => {
      const server = start();
      await server.initialize();
      server.notify('textDocument/didOpen', opening());
      assert.equal((await server.ask('shutdown')).result, null);
      for (const method of ['textDocument/diagnostic', 'textDocument/hover', 'openClaims/models'])
        assert.equal((await server.ask(method, { ...pull, position: { line: 0, character: 1 } })).error?.code, -32600);
      server.notify('exit');
      assert.deepEqual(await server.ended(), [0, null]);
    });

    for (const started of [true, false])
      it(`leaves with 1 when told to exit at once${started ? '' : ', even before the start'}`, async () => {
        const server = start();
        if (started) await server.initialize();
        server.notify('exit');
        assert.deepEqual(await server.ended(), [1, null]);
      });
  });

  describe('with wrong parameters', () => {
    it('answers each request', async () => {
      const server = start();
      const { result } = await server.initialize({
        textDocument: {
          diagnostic: {},
          codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
        },
      });
      server.notify('textDocument/didOpen', opening());
      const far = { line: 1e9, character: 1e9 };
      const places = [
        { start: far, end: far },
        { start: { line: 0, character: 20 }, end: { line: 0, character: 3 } },
        { start: { line: -1, character: -7 }, end: { line: -1, character: 0 } },
        { start: { line: 'one', character: {} }, end: null },
        { start: { line: 0.5, character: 1e300 } },
        null,
      ];
      const wrong = [
        ...[undefined, null, [], 7, 'text', {}, { textDocument: null }, { textDocument: { uri: 5 } }],
        ...places.map((range) => ({
          ...pull,
          range,
          position: range?.start,
          context: { diagnostics: [null, 1, { range }], only: [3] },
          options: 4,
        })),
      ];
      const methods = ['diagnostic', 'hover', 'codeAction', 'references', 'documentHighlight', 'inlayHint', 'codeLens'];
      methods.push('completion', 'documentSymbol');
      const own = [
        'explain',
        'models',
        'inventory',
        'report',
        'proseFiles',
        'finding',
        'registry/entry',
        'definitions',
      ];
      const all = [...methods.map((name) => `textDocument/${name}`), ...own.map((name) => `openClaims/${name}`)];
      for (const method of [...all, 'codeAction/resolve', 'workspace/executeCommand'])
        for (const params of wrong) {
          const answer = await server.ask(method, params);
          assert.ok('result' in answer || answer.error, method);
        }
      assert.ok(result.capabilities.codeActionProvider);
      assert.deepEqual(await codesOf(server), ['overclaim']);
      const log = JSON.stringify(server.messages.filter(({ method }) => method === 'window/logMessage'));
      assert.ok(!log.includes('open-source model'), 'no text in the log');
      assert.equal(server.stderr(), '');
    });

    it('survives notifications of any form', async () => {
      const server = start();
      await server.initialize();
      server.notify('textDocument/didOpen', opening());
      const kinds = ['textDocument/didSave', 'textDocument/willSave', 'textDocument/didClose'];
      kinds.push('workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles', '$/cancelRequest');
      kinds.push('workspace/didChangeWorkspaceFolders', '$/setTrace', '$/progress', 'initialized');
      for (const method of kinds)
        for (const params of [undefined, null, [], 7, {}, { textDocument: null }, { id: {} }, { changes: 3, event: 4 }])
          server.notify(method, params);
      assert.deepEqual(await codesOf(server), ['overclaim']);
      assert.equal(server.stderr(), '');
    });
  });

  describe('that is gone', () => {
    it('ends when its input ends, before the start and in the middle of a message', async () => {
      for (const bytes of ['', 'Content-Length: 100\r\n\r\n{"jsonrpc"', 'Content-Len']) {
        const server = start();
        server.send(bytes);
        server.process.stdin.end();
        assert.deepEqual(await server.ended(), [1, null]);
      }
    });

    it('ends when its input ends while it is busy with a long text', async () => {
      const server = start();
      await server.initialize();
      server.notify('textDocument/didOpen', opening(`${CLAIM}\n\n`.repeat(20_000)));
      server.begin('textDocument/diagnostic', pull).answer.catch(() => {});
      server.process.stdin.end();
      assert.deepEqual(await server.ended(), [1, null]);
    });

    it('ends without a word when nobody reads its answers', async () => {
      const server = start();
      await server.initialize();
      server.process.stdout.destroy();
      for (let i = 0; i < 20; i++) server.begin('openClaims/models').answer.catch(() => {});
      assert.deepEqual(await server.ended(), [1, null]);
      assert.equal(server.stderr(), '');
    });

    it('ends within seconds when the editor’s process dies, though its pipes stay open', async () => {
      const editor = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
      const server = start();
      await server.initialize({}, editor.pid ?? assert.fail());
      editor.kill('SIGKILL');
      await once(editor, 'exit');
      assert.deepEqual(await server.ended(8000), [1, null]);
    });

    it('ends when the parent drops the channel between them', async () => {
      const bundle = fileURLToPath(new URL('../../../dist/server.cjs', import.meta.url));
      const server = fork(bundle, ['--node-ipc'], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
      const ended = once(server, 'exit', { signal: AbortSignal.timeout(8000) });
      server.send({
        jsonrpc: '2.0',
        id: 1,
        method: 'initialize',
        params: { processId: process.pid, rootUri: null, capabilities: {} },
      });
      await once(server, 'message');
      server.disconnect();
      try {
        assert.deepEqual(await ended, [1, null]);
      } finally {
        server.kill('SIGKILL');
      }
    });
  });
});
