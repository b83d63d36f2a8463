/** Highlights, references, outline, hints and lenses: where a document speaks of models. */
import assert from 'node:assert/strict';
import {
  type CodeLens,
  CodeLensRequest,
  DocumentHighlightRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  type InlayHint,
  InlayHintRequest,
  ReferencesRequest,
} from 'vscode-languageserver/node';
import { bundledHost } from '../../server/src/lsp/host.ts';
import { type Editor, startEditor } from './support/editor.ts';
import { createManualTimers } from './support/timers.ts';

const URI = 'file:///brief.md';
const textDocument = { uri: URI };

async function open(text: string, settings: unknown = {}, locale?: string): Promise<Editor> {
  const host = bundledHost(createManualTimers(), () => '2026-11-22');
  const editor = await startEditor(host, { settings: () => settings, ...(locale ? { locale } : {}) });
  editor.open(URI, text);
  return editor;
}

type At = { readonly range: { readonly start: { readonly line: number; readonly character: number } } };
const places = (items: readonly At[] | null) =>
  (items ?? []).map(({ range }) => `${range.start.line}:${range.start.character}`);

describe('occurrences of a model', () => {
  const text = 'Llama 3 is small. GPT-4 is not.\n\nThe llama-3 model is an open-source model.\n';
  const at = (line: number, character: number) => ({ textDocument, position: { line, character } });

  it('are highlighted from any of its names', async () => {
    const editor = await open(text);
    const highlights = await editor.connection.sendRequest(DocumentHighlightRequest.type, at(0, 2));
    assert.deepEqual(places(highlights), ['0:0', '2:4']);
  });

  it('are highlighted from what is said of it', async () => {
    const editor = await open(text);
    const highlights = await editor.connection.sendRequest(DocumentHighlightRequest.type, at(2, 28));
    assert.deepEqual(places(highlights), ['2:24', '2:4']);
  });

  it('are its references; a term has none', async () => {
    const editor = await open(text);
    const find = (line: number, character: number) =>
      editor.connection.sendRequest(ReferencesRequest.type, {
        ...at(line, character),
        context: { includeDeclaration: true },
      });
    assert.deepEqual(places(await find(2, 5)), ['0:0', '2:4']);
    assert.equal(await find(2, 28), null);
    assert.equal(await find(0, 10), null);
  });

  it('stand in the outline where the user wants them there', async () => {
    const ask = async (settings: unknown) => {
      const { connection } = await open(text, settings);
      return connection.sendRequest(DocumentSymbolRequest.type, { textDocument }) as Promise<DocumentSymbol[] | null>;
    };
    assert.equal(await ask({}), null);
    const symbols = (await ask({ outline: true })) ?? [];
    assert.deepEqual(
      symbols.map(({ name, detail, children }) => [name, detail, children?.map((child) => child.name)]),
      [
        ['Llama 3', 'open-weight · restrictive licence', ['Llama 3', 'llama-3']],
        ['GPT-4', 'proprietary', undefined],
      ],
    );
    for (const { range, children = [] } of symbols)
      for (const child of children) assert.ok(child.range.end.line <= range.end.line);
  });
});

describe('hints', () => {
  const text = 'Llama 3 and GPT-4.\n\nOLMo 2 by Ai2.\n';
  const ask = async (settings: unknown, lines: readonly [number, number], locale?: string) => {
    const { connection } = await open(text, settings, locale);
    const range = { start: { line: lines[0], character: 0 }, end: { line: lines[1], character: 0 } };
    return connection.sendRequest(InlayHintRequest.type, { textDocument, range }) as Promise<InlayHint[] | null>;
  };

  it('are none until they are asked for', async () => assert.equal(await ask({}, [0, 9]), null));

  it('stand behind the models of the visible part, companies left out', async () => {
    const all = (await ask({ inlayHints: true }, [0, 9])) ?? [];
    assert.deepEqual(
      all.map(({ label, position }) => [label, position.line, position.character]),
      [
        ['open-weight · restrictive licence', 0, 7],
        ['proprietary', 0, 17],
        ['open source', 2, 6],
      ],
    );
    const tooltip = all[0]?.tooltip;
    assert.ok(typeof tooltip === 'object');
    assert.match(tooltip.value, /^Llama 3: Open-weight .*not open source/);
    assert.equal((await ask({ inlayHints: true }, [1, 9]))?.length, 1);
  });

  it('speak the language of the editor', async () => {
    assert.equal((await ask({ inlayHints: true }, [0, 1], 'fr'))?.[0]?.label, 'poids ouverts · licence restrictive');
  });

  it('are off where the setting is no yes or no, which is told', async () => {
    const editor = await open(text, { inlayHints: 'yes' });
    await editor.items(URI);
    assert.match(
      editor.log.map(({ message }) => message).join('\n'),
      /openClaims\.inlayHints is not used: must be true or false/,
    );
  });
});

describe('lenses', () => {
  const text =
    '# One\n\nLlama 3 is open source. GPT-4 is proprietary.\n\n## Two\n\nNothing.\n\n## Three\n\nGPT-4 is proprietary.\n';
  const ask = async (settings: unknown, body = text) => {
    const { connection } = await open(body, settings);
    return connection.sendRequest(CodeLensRequest.type, { textDocument }) as Promise<CodeLens[] | null>;
  };

  it('are none until they are asked for', async () => assert.equal(await ask({}), null));

  it('count claims under each heading that has some', async () => {
    const lenses = (await ask({ codeLens: true })) ?? [];
    assert.deepEqual(
      lenses.map(({ range, command }) => [range.start.line, command?.title, command?.command]),
      [
        [0, '2 claims, 1 flagged', ''],
        [8, '1 claim', ''],
      ],
    );
  });

  it('are French under French prose', async () => {
    const french = '# Un\n\nLlama 3 est open source. Gemma 2 est open source.\n';
    assert.deepEqual(
      (await ask({ codeLens: true }, french))?.map(({ command }) => command?.title),
      ['2 affirmations, dont 2 signalées'],
    );
  });
});
