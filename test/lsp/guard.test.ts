/** Cancelled requests, and what happens when something goes wrong. */
import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  DocumentDiagnosticRequest,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { pushEditor } from './support/capabilities.ts';
import { startEditor } from './support/editor.ts';
import { createTestHost } from './support/engine.ts';

const URI = 'file:///brief.md';
const SECRET = 'Heron 1 is a secret.';

describe('guard', () => {
  it('ends a request that is cancelled while settings are on their way', async () => {
    const settings = delayedSettings();
    const editor = await startEditor(createTestHost(), { settings: settings.ask });
    editor.open(URI, SECRET);
    const source = new CancellationTokenSource();
    const pulled = editor.connection.sendRequest(
      DocumentDiagnosticRequest.type,
      { textDocument: { uri: URI } },
      source.token,
    );
    await settings.asked;
    source.cancel();
    await editor.connection.sendRequest('openClaims/unknown').catch(() => undefined);
    settings.answer({});
    await assert.rejects(
      pulled,
      (error) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled,
    );
    assert.deepEqual(await editor.items(URI), []);
  });

  it('answers empty when a check fails, and logs where, but no text', async () => {
    const host = createTestHost((source) => {
      throw new RangeError(`cannot read: ${source.text}`);
    });
    const editor = await startEditor(host);
    editor.open(URI, SECRET);
    editor.change(URI, 2, 0, 0, 0, ' ');
    assert.deepEqual(await editor.items(URI), []);
    assert.equal(await editor.hover(URI, 0, 3), null);
    const messages = editor.log.map(({ message }) => message);
    assert.match(messages[0] ?? '', /^Diagnostics failed for file:\/\/\/brief\.md \(version 2\): RangeError\n {4}at /);
    assert.match(messages[1] ?? '', /^Hover failed for file:\/\/\/brief\.md \(version 2\): RangeError\n {4}at /);
    assert.equal(
      messages.some((message) => message.includes('secret')),
      false,
    );
  });

  it('keeps pushing after a failed check', async () => {
    const host = createTestHost(({ text }) => {
      if (text === SECRET) throw new Error(text);
    });
    const editor = await startEditor(host, { capabilities: pushEditor });
    const pass = async () => {
      await editor.settle();
      host.timers.pass(200);
      await editor.settle();
    };
    editor.open(URI, SECRET);
    await pass();
    assert.deepEqual(editor.published, []);
    assert.match(editor.log[0]?.message ?? '', /^Diagnostics failed for file:\/\/\/brief\.md \(version 1\): Error\n/);
    editor.change(URI, 2, 0, 0, 0, 'x');
    await pass();
    assert.equal(editor.published.length, 1);
  });

  it('does not check a document that closed while settings were on their way', async () => {
    const settings = delayedSettings();
    const host = createTestHost();
    const editor = await startEditor(host, { settings: settings.ask });
    editor.open(URI, SECRET);
    const hover = editor.hover(URI, 0, 1);
    await settings.asked;
    editor.close(URI);
    settings.answer({});
    assert.equal(await hover, null);
    assert.deepEqual(host.checked, []);
    assert.deepEqual(editor.log, []);
  });
});

/** Settings that the editor is asked for and takes its time to tell. */
function delayedSettings() {
  let answer = (_settings: unknown) => {};
  let tellAsked = () => {};
  const answered = new Promise<unknown>((resolve) => {
    answer = resolve;
  });
  const asked = new Promise<void>((resolve) => {
    tellAsked = resolve;
  });
  const ask = () => {
    tellAsked();
    return answered;
  };
  return { ask, asked, answer };
}
