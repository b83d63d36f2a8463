/** Completion of terms and of footnote marks. */
import assert from 'node:assert/strict';
import { type CompletionItem, CompletionRequest, type TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { bundledHost } from '../../server/src/lsp/host.ts';
import { startEditor } from './support/editor.ts';
import { createManualTimers } from './support/timers.ts';

const URI = 'file:///brief.md';

/** Items at `|`, each with the text after it is taken. */
async function complete(marked: string, languageId = 'markdown') {
  const text = marked.replace('|', '');
  const host = bundledHost(createManualTimers(), () => '2026-11-22');
  const editor = await startEditor(host);
  editor.open(URI, text, languageId);
  const document = TextDocument.create(URI, languageId, 1, text);
  const items = (await editor.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri: URI },
    position: document.positionAt(marked.indexOf('|')),
  })) as CompletionItem[] | null;
  return (items ?? []).map(({ label, detail, textEdit, additionalTextEdits = [] }) => ({
    label,
    detail,
    result: TextDocument.applyEdits(document, [textEdit as TextEdit, ...additionalTextEdits]),
  }));
}

describe('completion', () => {
  it('offers the term that holds for the model of the sentence', async () => {
    assert.deepEqual(await complete('GPT-4 came first. Llama 3 is an op|'), [
      {
        label: 'open-weight',
        detail: 'Llama 3: open-weight · restrictive licence',
        result: 'GPT-4 came first. Llama 3 is an open-weight',
      },
    ]);
    assert.equal((await complete('GPT-4 is | and more.'))[0]?.result, 'GPT-4 is proprietary and more.');
    assert.equal((await complete('OLMo 2 is open-|'))[0]?.result, 'OLMo 2 is open source');
    assert.equal((await complete('Le modèle Llama 3 est un modèle |'))[0]?.label, 'à poids ouverts');
  });

  it('offers nothing where no model is named, or its facts differ or are not known', async () => {
    assert.deepEqual(await complete('It is an op|'), []);
    assert.deepEqual(await complete('Llama 3 is here.\n\nIt is an op|'), []);
    assert.deepEqual(await complete('Llama 3 is here. The weather is op|'), []);
    assert.deepEqual(await complete('Llama 3 and `o|pen`'), []);
    assert.deepEqual(await complete('Falcon is op|'), []);
    assert.deepEqual(await complete('Llama 9 is op|'), []);
    assert.deepEqual(await complete('Meta is op|'), []);
  });

  it('offers the notes that are there', async () => {
    const items = await complete('A model.[^m|]\n\n[^mine]: My own note.\n');
    assert.deepEqual(items[0], {
      label: 'mine',
      detail: 'My own note.',
      result: 'A model.[^mine]\n\n[^mine]: My own note.\n',
    });
  });

  it('offers notes that define a term, with their text, as long as they are not there', async () => {
    const [note, ...others] = await complete('An open-weight[^| model.\n');
    assert.equal(note?.label, 'open-weight');
    assert.match(note?.result ?? '', /^An open-weight\[\^open-weight\] model\.\n\n\[\^open-weight\]: Open weight, /);
    assert.deepEqual(
      others.map(({ label }) => label),
      ['open-source', 'closed'],
    );
    const again = await complete(`${note?.result}\nMore.[^|\n`);
    assert.deepEqual(
      again.map(({ label, result }) => [label, result.match(/^\[\^[\w-]+\]: /gm)?.length]),
      [
        ['open-weight', 1],
        ['open-source', 2],
        ['closed', 2],
      ],
    );
  });

  it('takes brackets for notes in Markdown only', async () => {
    assert.deepEqual(await complete('A model.[^|\n', 'latex'), []);
  });
});
