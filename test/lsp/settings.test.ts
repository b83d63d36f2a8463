/** Settings: for each document, live, and from wherever the editor keeps them. */
import assert from 'node:assert/strict';
import { bareEditor, modernEditor } from './support/capabilities.ts';
import { startEditor } from './support/editor.ts';
import { createTestHost } from './support/engine.ts';

const URI = 'file:///brief.md';
const OTHER = 'file:///other/note.md';
const TEXT = 'Heron 1 is open source.';
const asError = { severity: { overclaim: 'error' } };

describe('settings', () => {
  it('are asked for each document', async () => {
    const settings = (uri: string | undefined) => (uri === OTHER ? asError : {});
    const editor = await startEditor(createTestHost(), { settings });
    editor.open(URI, TEXT);
    editor.open(OTHER, TEXT);
    assert.equal((await editor.items(URI))[0]?.severity, 2);
    assert.equal((await editor.items(OTHER))[0]?.severity, 1);
  });

  it('are asked once for each opening, and the checker is shared by documents that agree', async () => {
    const asked: (string | undefined)[] = [];
    const host = createTestHost();
    const editor = await startEditor(host, { settings: (uri) => void asked.push(uri) });
    for (const uri of [URI, OTHER]) editor.open(uri, TEXT);
    for (const uri of [URI, OTHER, URI]) await editor.items(uri);
    await editor.hover(URI, 0, 3);
    assert.deepEqual(asked, [URI, OTHER]);
    assert.equal(host.checkersMade.length, 1);
    editor.close(URI);
    editor.open(URI, TEXT);
    await editor.items(URI);
    assert.deepEqual(asked, [URI, OTHER, URI]);
  });

  it('apply at once when they change, and the editor is asked to pull again', async () => {
    let severity = 'hint';
    const editor = await startEditor(createTestHost(), { settings: () => ({ severity: { overclaim: severity } }) });
    editor.open(URI, TEXT);
    const first = await editor.pull(URI);
    assert.equal(first.kind === 'full' && first.items[0]?.severity, 4);
    severity = 'off';
    editor.changeSettings(null);
    await editor.settle();
    assert.equal(editor.refreshes(), 1);
    const second = await editor.pull(URI, first.resultId);
    assert.deepEqual(second.kind === 'full' && second.items, []);
  });

  it('that change to the same values leave everything as it is', async () => {
    const host = createTestHost();
    const editor = await startEditor(host, { settings: () => asError });
    editor.open(URI, TEXT);
    const { resultId } = await editor.pull(URI);
    editor.changeSettings(null);
    assert.equal((await editor.pull(URI, resultId)).kind, 'unchanged');
    assert.equal(host.checked.length, 1);
  });

  it('do not ask an editor to pull again that cannot', async () => {
    const capabilities = { ...modernEditor, workspace: { configuration: true } };
    const editor = await startEditor(createTestHost(), { capabilities });
    editor.changeSettings(null);
    await editor.settle();
    assert.equal(editor.refreshes(), 0);
  });

  for (const initializationOptions of [asError, { openClaims: asError }]) {
    it(`come from the start options ${JSON.stringify(initializationOptions)} where the editor answers null`, async () => {
      const editor = await startEditor(createTestHost(), { initializationOptions });
      editor.open(URI, TEXT);
      assert.equal((await editor.items(URI))[0]?.severity, 1);
    });
  }

  it('come along with the change where the editor cannot be asked', async () => {
    const capabilities = { ...bareEditor, textDocument: { diagnostic: {} } };
    const editor = await startEditor(createTestHost(), { capabilities, initializationOptions: asError });
    editor.open(URI, TEXT);
    assert.equal((await editor.items(URI))[0]?.severity, 1);
    editor.changeSettings({ openClaims: { severity: { overclaim: 'information' } } });
    assert.equal((await editor.items(URI))[0]?.severity, 3);
    editor.changeSettings(null);
    assert.equal((await editor.items(URI))[0]?.severity, 3);
  });

  it('that cannot be used are named once, and left at their default', async () => {
    const settings = () => ({ definition: 'mine', severity: { overclaim: 'loud' } });
    const editor = await startEditor(createTestHost(), { settings });
    editor.open(URI, TEXT);
    editor.open(OTHER, TEXT);
    assert.equal((await editor.items(URI))[0]?.severity, 2);
    await editor.items(OTHER);
    const warnings = editor.log.filter(({ type }) => type === 2).map(({ message }) => message);
    assert.equal(warnings.length, 2, warnings.join('\n'));
    assert.match(warnings[0] ?? '', /^Setting openClaims\.definition is not used: /);
    assert.match(warnings[1] ?? '', /^Setting openClaims\.severity\.overclaim is not used: /);
  });

  it('fall back when the editor fails to answer', async () => {
    const settings = () => {
      throw new Error('the editor’s own trouble');
    };
    const editor = await startEditor(createTestHost(), { settings, initializationOptions: asError });
    editor.open(URI, TEXT);
    assert.equal((await editor.items(URI))[0]?.severity, 1);
    assert.match(editor.log[0]?.message ?? '', /^Settings for file:\/\/\/brief\.md could not be read: /);
  });
});
