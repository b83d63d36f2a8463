/** The settings that say when findings follow a change, and how many of them are shown. */
import assert from 'node:assert/strict';
import { pushEditor } from './support/capabilities.ts';
import { startEditor } from './support/editor.ts';
import { createTestHost } from './support/engine.ts';

const URI = 'file:///brief.md';
const onSave = () => ({ run: 'onSave' });

describe('findings upon saving', () => {
  it('stay as they were while the writer types, and are asked for again after saving', async () => {
    const host = createTestHost();
    const editor = await startEditor(host, { settings: onSave });
    editor.open(URI, 'Heron 1 is a bird.');
    const first = await editor.pull(URI);
    assert.deepEqual(first.kind === 'full' && first.items, []);
    editor.change(URI, 2, 0, 11, 17, 'open source');
    const typed = await editor.pull(URI, first.resultId);
    assert.deepEqual(typed, { kind: 'unchanged', resultId: first.resultId });
    assert.equal(host.checked.length, 1);
    assert.equal(editor.refreshes(), 0);
    editor.save(URI);
    await editor.settle();
    assert.equal(editor.refreshes(), 1);
    const saved = await editor.pull(URI, first.resultId);
    assert.equal(saved.kind === 'full' && saved.items.length, 1);
  });

  it('are told at once where a changed document is shown for the first time', async () => {
    const editor = await startEditor(createTestHost(), { settings: onSave });
    editor.open(URI, '');
    editor.change(URI, 2, 0, 0, 0, 'Heron 1 is open source.');
    assert.equal((await editor.items(URI)).length, 1);
  });

  it('follow the typing in a text that is no file yet, and wherever the setting does not say otherwise', async () => {
    for (const [uri, settings] of [
      ['untitled:Untitled-1', onSave],
      [URI, () => ({})],
      [URI, () => ({ run: 'never' })],
    ] as const) {
      const editor = await startEditor(createTestHost(), { settings });
      editor.open(uri, 'Heron 1 is a bird.');
      const { resultId } = await editor.pull(uri);
      editor.change(uri, 2, 0, 11, 17, 'open source');
      assert.equal((await editor.pull(uri, resultId)).kind, 'full');
    }
  });

  it('are sent upon saving to editors that do not ask', async () => {
    const host = createTestHost();
    const editor = await startEditor(host, { capabilities: pushEditor, initializationOptions: { run: 'onSave' } });
    const pass = async () => {
      await editor.settle();
      host.timers.pass(200);
      await editor.settle();
    };
    editor.open(URI, 'Heron 1 is a bird.');
    await pass();
    editor.change(URI, 2, 0, 11, 17, 'open source');
    await pass();
    assert.deepEqual(
      editor.published.map(({ version }) => version),
      [1],
    );
    editor.save(URI);
    await pass();
    assert.deepEqual(
      editor.published.map(({ version, diagnostics }) => [version, diagnostics.length]),
      [
        [1, 0],
        [2, 1],
      ],
    );
  });
});

describe('the largest number of findings', () => {
  const text = 'Heron 1 is open source. '.repeat(5);

  it('is held, and what is left out is told where it starts, in the language of the text', async () => {
    const editor = await startEditor(createTestHost(), { settings: () => ({ maximumFindings: 3 }) });
    editor.open(URI, text);
    const items = await editor.items(URI);
    assert.equal(items.length, 4);
    const more = items[3];
    assert.equal(
      more?.message,
      'From here on 2 more findings are not shown, as the setting openClaims.maximumFindings is 3.',
    );
    assert.equal(more?.range.start.character, 3 * 24 + 11);
    assert.equal(more?.severity, 3);
  });

  it('is no reason to tell anything where it is not passed', async () => {
    const editor = await startEditor(createTestHost(), { settings: () => ({ maximumFindings: 5 }) });
    editor.open(URI, text);
    assert.equal((await editor.items(URI)).length, 5);
  });

  it('holds anew once the setting changes', async () => {
    let maximumFindings: unknown = 2;
    const editor = await startEditor(createTestHost(), { settings: () => ({ maximumFindings }) });
    editor.open(URI, text);
    const { resultId } = await editor.pull(URI);
    maximumFindings = 4;
    editor.changeSettings(null);
    const report = await editor.pull(URI, resultId);
    assert.equal(report.kind === 'full' && report.items.length, 5);
  });

  it('is the usual one where the setting makes no sense, which is logged', async () => {
    for (const maximumFindings of [0, -1, 1.5, '9', 1e9]) {
      const editor = await startEditor(createTestHost(), { settings: () => ({ maximumFindings }) });
      editor.open(URI, text);
      assert.equal((await editor.items(URI)).length, 5);
      assert.match(JSON.stringify(editor.log), /openClaims\.maximumFindings is not used: must be a whole number/);
    }
  });
});
