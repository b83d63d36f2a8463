/** Diagnostics that the server sends to editors that do not ask. */
import assert from 'node:assert/strict';
import { pushEditor } from './support/capabilities.ts';
import { startEditor } from './support/editor.ts';
import { createTestHost } from './support/engine.ts';

const URI = 'file:///brief.md';

async function startPushEditor() {
  const host = createTestHost();
  const editor = await startEditor(host, { capabilities: pushEditor });
  const pass = async (milliseconds: number) => {
    await editor.settle();
    host.timers.pass(milliseconds);
    await editor.settle();
  };
  return { host, editor, pass };
}

describe('pushed diagnostics', () => {
  it('come at once, with the version', async () => {
    const { editor, pass } = await startPushEditor();
    editor.open(URI, 'Heron 1 is open source.');
    await pass(0);
    const sent = editor.published.map(({ uri, version, diagnostics }) => [uri, version, diagnostics.length]);
    assert.deepEqual(sent, [[URI, 1, 1]]);
  });

  it('come once for changes that come in together', async () => {
    const { host, editor, pass } = await startPushEditor();
    editor.open(URI, '');
    for (let version = 2; version < 502; version += 1) editor.change(URI, version, 0, 0, 0, 'x');
    editor.change(URI, 502, 0, 0, 0, 'Heron 1 is open source. ');
    await pass(0);
    assert.equal(host.checked.length, 1);
    assert.deepEqual(
      editor.published.map(({ version }) => version),
      [502],
    );
  });

  it('wait for a writer who goes on typing where a check takes its time', async () => {
    const { host, editor, pass } = await startPushEditor();
    editor.open('file:///brief.tex', 'x'.repeat(60_000), 'latex');
    await pass(150);
    editor.change('file:///brief.tex', 2, 0, 0, 0, 'Heron 1 is open source. ');
    await pass(199);
    assert.equal(host.checked.length, 0);
    await pass(1);
    assert.deepEqual(
      editor.published.map(({ version }) => version),
      [2],
    );
  });

  it('are taken back when the document closes', async () => {
    const { host, editor, pass } = await startPushEditor();
    editor.open(URI, 'Heron 1 is open source.');
    await pass(200);
    editor.change(URI, 2, 0, 0, 0, 'x');
    editor.close(URI);
    await pass(200);
    assert.deepEqual(editor.published.at(-1), { uri: URI, diagnostics: [] });
    assert.equal(editor.published.length, 2);
    assert.equal(host.timers.waiting, 0);
  });

  it('keep documents apart', async () => {
    const { editor, pass } = await startPushEditor();
    editor.open(URI, 'Heron 1 is open source.');
    editor.open('file:///other.md', 'Heron 2 is a bird.');
    await pass(200);
    const counts = editor.published.map(({ uri, diagnostics }) => [uri, diagnostics.length]);
    assert.deepEqual(counts, [
      [URI, 1],
      ['file:///other.md', 0],
    ]);
  });

  it('are sent again when settings change', async () => {
    const { editor, pass } = await startPushEditor();
    editor.open(URI, 'Heron 1 is open source.');
    await pass(200);
    editor.changeSettings({ openClaims: { severity: { overclaim: 'error' } } });
    await pass(200);
    assert.deepEqual(
      editor.published.map(({ diagnostics }) => diagnostics[0]?.severity),
      [2, 1],
    );
  });
});
