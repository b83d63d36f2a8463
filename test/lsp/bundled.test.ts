/** The server with the engine and registry that ship: one journey through all features. */
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { bundledHost } from '../../server/src/lsp/host.ts';
import { modernEditor } from './support/capabilities.ts';
import { startEditor } from './support/editor.ts';
import { createManualTimers } from './support/timers.ts';

const URI = 'file:///brief.md';
const TEXT = 'Llama 3 is an open-source model.\n';

describe('bundled engine', () => {
  const start = async (languageId?: string, uri = URI, text = TEXT) => {
    const editor = await startEditor(bundledHost(createManualTimers(), () => '2026-11-22'));
    editor.open(uri, text, languageId);
    return editor;
  };

  it('reports an overclaim on the words of the claim', async () => {
    const editor = await start();
    const [diagnostic, ...others] = await editor.items(URI);
    assert.deepEqual(others, []);
    assert.equal(diagnostic?.code, 'overclaim');
    const document = TextDocument.create(URI, 'markdown', 1, TEXT);
    assert.equal(document.getText(diagnostic?.range), 'open-source');
    assert.match(String(diagnostic?.message), /Llama 3/);
  });

  it('points from each side of a contradiction to the other, where the editor can show it', async () => {
    const text = 'Llama 3 is an open-source model.\n\nLlama 3 is an open-weight model.\n';
    const linesOf = async (capabilities = modernEditor) => {
      const editor = await startEditor(
        bundledHost(createManualTimers(), () => '2026-11-22'),
        { capabilities },
      );
      editor.open(URI, text);
      const found = (await editor.items(URI)).filter(({ code }) => code === 'contradiction');
      return found.map(({ range, relatedInformation }) => [
        range.start.line,
        relatedInformation?.[0]?.location.range.start.line,
      ]);
    };
    assert.deepEqual(await linesOf(), [
      [0, 2],
      [2, 0],
    ]);
    const modest = { ...modernEditor, textDocument: { ...modernEditor.textDocument, diagnostic: {} } };
    assert.deepEqual(await linesOf(modest), [
      [0, undefined],
      [2, undefined],
    ]);
  });

  it('is satisfied by its own preferred fix', async () => {
    const editor = await start();
    const fix = (await editor.actions(URI, await editor.items(URI))).find(({ isPreferred }) => isPreferred);
    const [change] = fix?.edit?.documentChanges ?? [];
    const edits = change && 'edits' in change ? change.edits : [];
    const mended = TextDocument.applyEdits(
      TextDocument.create(URI, 'markdown', 1, TEXT),
      edits.flatMap((edit) => ('newText' in edit ? [edit] : [])),
    );
    assert.equal(mended, 'Llama 3 is an open-weight model.\n');
    editor.open('file:///mended.md', mended);
    assert.deepEqual(await editor.items('file:///mended.md'), []);
  });

  it('explains the model and the term', async () => {
    const editor = await start();
    for (const character of [2, 17]) {
      const hover = await editor.hover(URI, 0, character);
      const { value } = (hover ?? assert.fail()).contents as { value: string };
      assert.match(value, /Llama 3/);
      assert.match(value, /https:\/\//);
    }
  });

  it('reads a file by its name where the editor does not know its format', async () => {
    const inCode = 'Some code: `Llama 3 is an open-source model.`\n';
    const asMarkdown = await start('plaintext', 'vscode-vfs://host/notes.md?ref=1#top', inCode);
    assert.deepEqual(await asMarkdown.items('vscode-vfs://host/notes.md?ref=1#top'), []);
    const asText = await start('plaintext', 'file:///notes.txt', inCode);
    assert.equal((await asText.items('file:///notes.txt')).length, 1);
  });
});
