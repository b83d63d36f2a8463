/** Actions beyond the fixes of one finding: definitions, all at once, models to leave alone. */
import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { bundledHost } from '../../server/src/lsp/host.ts';
import { modernEditor } from './support/capabilities.ts';
import { type Editor, type EditorOptions, startEditor } from './support/editor.ts';
import { createManualTimers } from './support/timers.ts';

const URI = 'file:///brief.md';

async function open(text: string, options: EditorOptions = {}): Promise<Editor> {
  const editor = await startEditor(
    bundledHost(createManualTimers(), () => '2026-11-22'),
    options,
  );
  editor.open(URI, text);
  return editor;
}

const titles = (actions: readonly CodeAction[]) => actions.map(({ title }) => title);

/** What the document says after an action. */
function result(text: string, action: CodeAction | undefined): string {
  const [change] = action?.edit?.documentChanges ?? [];
  assert.ok(change && 'edits' in change, `no edit in ${action?.title}`);
  return TextDocument.applyEdits(TextDocument.create(URI, 'markdown', 1, text), [...change.edits] as never);
}

const named = (actions: readonly CodeAction[], title: RegExp) => actions.find((action) => title.test(action.title));

describe('definitions at the cursor', () => {
  const text = 'Open-source AI is a term, and Llama 3 a model.\n';

  it('are offered for a term that no finding stands on', async () => {
    const editor = await open(text);
    assert.deepEqual(await editor.items(URI), []);
    const actions = await editor.actions(URI, [], undefined, 3);
    assert.deepEqual(titles(actions), [
      'Define “open source” in a footnote',
      'Define every openness term at its first use',
    ]);
    assert.match(result(text, actions[0]), /^Open-source\[\^open-source\] AI .*\n\n\[\^open-source\]: Open source, /);
  });

  it('are offered for a model', async () => {
    const editor = await open(text);
    const actions = await editor.actions(URI, [], undefined, text.indexOf('Llama') + 2);
    assert.deepEqual(titles(actions), ['Describe Llama 3 in a footnote']);
    assert.match(result(text, actions[0]), /Llama 3\[\^llama-3\] a model.*\n\n\[\^llama-3\]: Llama 3: weights /);
  });

  it('are none elsewhere, nor among quick fixes', async () => {
    const editor = await open(text);
    assert.deepEqual(await editor.actions(URI, [], undefined, text.indexOf('term')), []);
    assert.deepEqual(await editor.actions(URI, [], ['quickfix'], 3), []);
    assert.equal((await editor.actions(URI, [], ['refactor'], 3)).length, 2);
  });

  it('stand once where a finding offers the same', async () => {
    const found = 'Llama 3 is open source.\n';
    const editor = await open(found);
    const actions = await editor.actions(URI, await editor.items(URI), undefined, found.indexOf('source'));
    assert.equal(titles(actions).filter((title) => title.startsWith('Define “')).length, 1);
  });

  it('of all terms are worked out when chosen', async () => {
    const all = 'Open-source AI and open-weight AI differ.\n\nClosed AI too.\n';
    const editor = await open(all);
    const action = named(await editor.actions(URI, [], undefined, 3), /every/);
    assert.ok(action && action.edit === undefined);
    assert.match(
      result(all, await editor.resolve(action)),
      /^Open-source\[\^open-source\] AI and open-weight\[\^open-weight\] AI differ\.\n/,
    );
  });

  it('of all terms are worked out at once where the editor asks only once', async () => {
    const { codeAction, ...textDocument } = modernEditor.textDocument ?? {};
    const { resolveSupport, ...rest } = codeAction ?? {};
    assert.ok(resolveSupport);
    const editor = await open(text, {
      capabilities: { ...modernEditor, textDocument: { ...textDocument, codeAction: rest } },
    });
    assert.ok(named(await editor.actions(URI, [], undefined, 3), /every/)?.edit);
  });
});

describe('fixing many findings', () => {
  const text = 'Llama 3 is open source. GPT-4 is open source. Gemma 2 is an open-source model.\n';
  const fixed = 'Llama 3 is open-weight. GPT-4 is open source. Gemma 2 is an open-weight model.\n';

  it('is offered for the rule of a finding', async () => {
    const editor = await open(text);
    const actions = await editor.actions(URI, [], ['quickfix'], text.indexOf('open source'));
    assert.deepEqual(titles(actions), ['Fix all “overclaim” in this document']);
    assert.equal(result(text, await editor.resolve(actions[0] ?? assert.fail())), fixed);
  });

  it('is not offered where there is one finding, or no safe fix for it', async () => {
    const single = await open('Llama 3 is open source.\n');
    assert.deepEqual(await single.actions(URI, [], ['quickfix'], 12), []);
    const editor = await open(text);
    assert.deepEqual(await editor.actions(URI, [], ['quickfix'], text.indexOf('GPT-4 is open') + 10), []);
  });

  it('is a source action, only when asked for by its kind', async () => {
    const editor = await open(text);
    assert.equal(named(await editor.actions(URI, []), /safe/), undefined);
    for (const kind of ['source', 'source.fixAll', 'source.fixAll.openClaims']) {
      const actions = await editor.actions(URI, [], [kind]);
      assert.deepEqual(
        actions.map((action) => action.kind),
        ['source.fixAll.openClaims'],
      );
      assert.equal(result(text, actions[0]), fixed);
    }
    assert.deepEqual(await editor.actions(URI, [], ['source.fixAll.eslint']), []);
    editor.change(URI, 2, 0, 0, text.length - 1, 'Nothing.');
    assert.deepEqual(await editor.actions(URI, [], ['source.fixAll']), []);
  });

  it('survives data that an editor has lost or broken', async () => {
    const editor = await open(text);
    for (const data of [
      undefined,
      null,
      7,
      {},
      { uri: URI },
      { uri: URI, does: 'else' },
      { uri: 'file:///no', does: 'fix-all' },
    ]) {
      const action = { title: 'Fix', data };
      assert.equal((await editor.resolve(action)).edit, undefined, JSON.stringify(data));
    }
  });
});

describe('leaving a model alone', () => {
  const text = 'Llama 3 is open source.\n';

  it('is a command, for editors that have it', async () => {
    const editor = await open(text, { initializationOptions: { commands: ['openClaims.ignoreModel'] } });
    const action = named(await editor.actions(URI, await editor.items(URI)), /project/);
    assert.equal(action?.title, 'Ignore Llama 3 in this project');
    assert.deepEqual(action?.command?.arguments, ['Llama 3', URI]);
    const other = await open(text);
    assert.equal(named(await other.actions(URI, await other.items(URI)), /project/), undefined);
  });

  it('is a setting', async () => {
    const names = (ignoredModels: readonly string[]) => ({ settings: () => ({ ignoredModels }) });
    assert.equal((await (await open(text, names(['Gemma']))).items(URI)).length, 1);
    for (const name of ['Llama 3', 'llama-3', 'Llama', 'Meta'])
      assert.deepEqual(await (await open(text, names([name]))).items(URI), [], name);
  });

  it('tells of names that the registry does not know', async () => {
    const editor = await open(text, { settings: () => ({ ignoredModels: ['Lama 3'] }) });
    await editor.items(URI);
    assert.match(editor.log.map(({ message }) => message).join('\n'), /no model “Lama 3”/);
  });
});
