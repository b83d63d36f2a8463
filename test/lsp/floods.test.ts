/** Many changes, cancels and closings at once: every request is answered, and no answer is about an older text. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { MOST_TEXT } from '../../server/src/core/index.ts';
import { soundDocuments } from '../../server/src/lsp/sound-sync.ts';
import { pushEditor } from './support/capabilities.ts';
import { startEditor } from './support/editor.ts';
import { createTestHost } from './support/engine.ts';
import { framed, type RawServer, startRawServer } from './support/raw-server.ts';

const URI = 'file:///brief.md';
const CLAIM = 'Llama 3 is an open-source model.\n';
const pull = { textDocument: { uri: URI } };
const CANCELLED = [-32800, -32802];

describe('a flood of messages', function () {
  this.timeout(30_000);
  const running: RawServer[] = [];
  const start = async (capabilities?: object) => {
    const server = startRawServer();
    running.push(server);
    await server.initialize(capabilities);
    server.notify('textDocument/didOpen', {
      textDocument: { uri: URI, languageId: 'markdown', version: 1, text: CLAIM },
    });
    return server;
  };
  const change = (server: RawServer, version: unknown, contentChanges: unknown) =>
    server.notify('textDocument/didChange', { textDocument: { uri: URI, version }, contentChanges });
  const itemsOf = async (server: RawServer): Promise<readonly { code: string; range: unknown }[]> =>
    (await server.ask('textDocument/diagnostic', pull)).result.items;
  afterEach(() => {
    for (const { process: child } of running.splice(0)) child.kill('SIGKILL');
  });

  it('of letters that come in together is checked once, at its end', async () => {
    const server = await start({});
    await server.waitFor(({ method }) => method === 'textDocument/publishDiagnostics');
    const before = server.messages.length;
    const changes = Array.from({ length: 50 }, (_, i) => ({
      jsonrpc: '2.0',
      method: 'textDocument/didChange',
      params: { textDocument: { uri: URI, version: i + 2 }, contentChanges: [{ text: CLAIM.repeat(i + 1) }] },
    }));
    server.send(changes.map((message) => framed(JSON.stringify(message))).join(''));
    const { params } = await server.waitFor((message) => message.params?.version === 51);
    assert.equal(params.diagnostics.length, 50);
    const published = server.messages
      .slice(before)
      .filter(({ method }) => method === 'textDocument/publishDiagnostics');
    assert.deepEqual(
      published.map((message) => message.params.version),
      [51],
    );
  });

  it('of 1,000 changes, each followed by a question, is answered for the text as it then stood', async () => {
    const server = await start();
    const asked: Promise<number>[] = [];
    const expected: number[] = [];
    let claims = 1;
    for (let version = 2; version <= 1001; version++) {
      const more = version % 3 !== 0 || claims === 0;
      const start = { line: 0, character: 0 };
      // Ranges only: one change that is lost or made twice shows in all that follow.
      change(server, version, [
        more
          ? { range: { start, end: start }, text: CLAIM }
          : { range: { start, end: { line: 1, character: 0 } }, text: '' },
      ]);
      claims += more ? 1 : -1;
      if (version % 10 !== 0) continue;
      asked.push(itemsOf(server).then(({ length }) => length));
      expected.push(claims);
    }
    assert.deepEqual(await Promise.all(asked), expected);
    assert.equal((await itemsOf(server)).length, claims);
  });

  it('of 1,000 changes in one message is followed to the last', async () => {
    const server = await start();
    const end = { line: 1e6, character: 0 };
    const changes = Array.from({ length: 1000 }, () => ({ range: { start: end, end }, text: CLAIM }));
    change(server, 2, changes);
    assert.equal((await itemsOf(server)).length, 1001);
  });

  it('leaves findings that are pushed with the version of their text', async () => {
    const server = await start({});
    // Odd versions hold one claim, even ones two.
    for (let version = 2; version <= 1000; version++) {
      change(server, version, [{ text: CLAIM.repeat(version % 2 === 0 ? 2 : 1) }]);
      if (version % 100 === 0) await new Promise((resolve) => setTimeout(resolve, version % 200 === 0 ? 250 : 20));
    }
    await server.waitFor(({ params }) => params?.version === 1000);
    const pushed = server.messages.filter(({ method }) => method === 'textDocument/publishDiagnostics');
    assert.ok(pushed.length >= 4, `${pushed.length} were pushed`);
    for (const { params } of pushed)
      assert.equal(params.diagnostics.length, params.version % 2 === 0 ? 2 : 1, `version ${params.version}`);
  });

  it('of questions, half of them cancelled, gets an answer to each, and a right one at the end', async () => {
    const server = await start();
    const methods = ['diagnostic', 'hover', 'documentSymbol', 'documentHighlight', 'codeLens'];
    const answers: Promise<{ readonly error?: { readonly code: number } }>[] = [];
    // The same order in every run: a small generator of numbers that look random.
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    const ids: number[] = [];
    for (let i = 0; i < 500; i++) {
      const { id, answer } = server.begin(`textDocument/${methods[random(methods.length)]}`, {
        ...pull,
        position: { line: 0, character: random(30) },
      });
      answers.push(answer);
      ids.push(id);
      if (random(2) === 0) server.notify('$/cancelRequest', { id: ids[random(ids.length)] });
      if (random(5) === 0) change(server, i + 2, [{ text: CLAIM.repeat(1 + random(3)) }]);
      if (random(50) === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    }
    // Of what has been answered, of what never was asked, and of no request at all.
    for (const id of [ids[0], 99_999, -1, 'x', null]) server.notify('$/cancelRequest', { id });
    const errors = (await Promise.all(answers)).flatMap(({ error }) => (error ? [error.code] : []));
    assert.deepEqual(
      errors.filter((code) => !CANCELLED.includes(code)),
      [],
    );
    assert.ok(errors.length > 0, 'some were cancelled in time');
    change(server, 1000, [{ text: CLAIM }]);
    assert.equal((await itemsOf(server)).length, 1);
  });

  it('closes documents in the middle of questions, opens them twice, and knows none that was never opened', async () => {
    const server = await start();
    const close = (uri = URI) => server.notify('textDocument/didClose', { textDocument: { uri } });
    const open = (text: string) =>
      server.notify('textDocument/didOpen', { textDocument: { uri: URI, languageId: 'markdown', version: 1, text } });
    const early = [itemsOf(server), itemsOf(server)];
    close();
    const late = itemsOf(server);
    for (const items of await Promise.all(early)) assert.ok(items.length <= 1);
    assert.deepEqual(await late, []);
    close();
    change(server, 2, [{ text: CLAIM }]);
    assert.deepEqual(await itemsOf(server), []);
    open('Nothing is claimed.');
    open(CLAIM);
    assert.equal((await itemsOf(server)).length, 1);
    open('Nothing is claimed.');
    assert.deepEqual(await itemsOf(server), []);
    close('file:///never.md');
    for (const method of ['diagnostic', 'hover', 'documentSymbol', 'codeLens', 'inlayHint'])
      assert.ok(
        'result' in
          (await server.ask(`textDocument/${method}`, {
            textDocument: { uri: 'file:///never.md' },
            position: { line: 0, character: 0 },
            range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
          })),
      );
  });

  it('is not misled by versions that stand still, go back or are missing', async () => {
    const server = await start();
    assert.equal((await itemsOf(server)).length, 1);
    for (const version of [1, 1, 0, -5, null, undefined, 'x'])
      for (const count of [0, 2, 1]) {
        change(server, version, [{ text: CLAIM.repeat(count) }]);
        assert.equal((await itemsOf(server)).length, count, `version ${version}`);
      }
  });

  it('lets a document go that it can’t follow, rather than answer about an old text, until it is opened again', async () => {
    const at = { line: 0, character: 0 };
    const wrong: readonly unknown[] = [
      ...[null, undefined, 'text', [null], [7], [{ text: 5 }], [{}]],
      [{ range: { start: at }, text: '' }],
      [{ range: { start: at, end: { line: '1', character: 0 } }, text: '' }],
      [{ range: { start: at, end: { line: 0.5, character: 0 } }, text: '' }],
      [{ text: '' }, { range: 'all', text: '' }],
    ];
    const server = await start();
    for (const [i, changes] of wrong.entries()) {
      assert.equal((await itemsOf(server)).length, 1);
      change(server, i + 2, changes);
      assert.deepEqual(await itemsOf(server), [], JSON.stringify(changes));
      server.notify('textDocument/didOpen', {
        textDocument: { uri: URI, languageId: 'markdown', version: 1, text: CLAIM },
      });
    }
    const log = server.messages.filter(({ method }) => method === 'window/logMessage');
    assert.equal(log.length, wrong.length);
    for (const { params } of log)
      assert.match(params.message, /^A change for file:\/\/\/brief\.md can’t be understood/);
  });

  it('takes back what it pushed for a document that it lets go', async () => {
    const host = createTestHost();
    const editor = await startEditor(host, { capabilities: pushEditor });
    editor.open(URI, 'Heron 1 is open source.');
    await editor.settle();
    host.timers.pass(200);
    await editor.settle();
    void editor.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI, version: 2 },
      contentChanges: [{ text: 4 }],
    });
    await editor.settle();
    assert.deepEqual(
      editor.published.map(({ diagnostics }) => diagnostics.length),
      [1, 0],
    );
  });
});

describe('a text that is too long to read', () => {
  it('is not checked, says so, and is checked once it is shorter', async () => {
    const editor = await startEditor(createTestHost());
    editor.open(URI, `Heron 1 is open source.\n${'a'.repeat(MOST_TEXT)}`);
    const told = (await editor.items(URI)).map(({ code, message }) => [code, message]);
    assert.deepEqual(told, [[undefined, 'This text is longer than 16 million characters, so it is not checked.']]);
    editor.change(URI, 2, 1, 0, MOST_TEXT, '');
    assert.deepEqual(
      (await editor.items(URI)).map(({ code }) => code),
      ['overclaim'],
    );
  });
});

describe('a copy of a document', () => {
  it('is the same as a fresh one after any changes, also outside the text, with places that agree', () => {
    const number = fc.oneof(fc.integer({ min: -2, max: 12 }), fc.constantFrom(5000, -1e9, 2 ** 31));
    const position = fc.record({ line: number, character: number });
    const text = fc
      .array(fc.constantFrom('a', '\n', '\r\n', '\r', 'bc'), { maxLength: 6 })
      .map((parts) => parts.join(''));
    const edit = fc.oneof(
      { weight: 8, arbitrary: fc.record({ range: fc.record({ start: position, end: position }), text }) },
      { weight: 1, arbitrary: fc.record({ text }) },
    );
    fc.assert(
      fc.property(text, fc.array(fc.array(edit, { maxLength: 4 }), { maxLength: 6 }), (first, batches) => {
        const copy = soundDocuments.create(URI, 'markdown', 1, first);
        for (const [i, changes] of batches.entries()) {
          soundDocuments.update(copy, changes, i + 2);
          const fresh = TextDocument.create(URI, 'markdown', 1, copy.getText());
          assert.equal(copy.lineCount, fresh.lineCount);
          for (let offset = 0; offset <= copy.getText().length; offset++)
            assert.deepEqual(copy.positionAt(offset), fresh.positionAt(offset));
        }
      }),
      { numRuns: 500 },
    );
  });
});
