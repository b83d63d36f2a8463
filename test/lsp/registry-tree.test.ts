/** The requests behind the registry's view and behind "why is this flagged". */
import assert from 'node:assert/strict';
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import {
  ENTRY_REQUEST,
  type EntryTexts,
  FINDING_REQUEST,
  type FindingResult,
  REGISTRY_REQUEST,
  type RegistryTree,
} from '../../server/src/lsp/requests.ts';
import { startEditor } from './support/editor.ts';
import { createTestHost } from './support/engine.ts';

const URI = 'file:///drafts/heron.md';
const isRefusal = (error: unknown) => error instanceof ResponseError && error.code === ErrorCodes.InvalidParams;

describe('the registry for those who browse it', () => {
  it('is a tree of developers, families and versions, in the language asked for', async () => {
    const { connection } = await startEditor(createTestHost());
    const tree = await connection.sendRequest<RegistryTree>(REGISTRY_REQUEST, { language: 'fr' });
    const version = (id: string, name: string) => ({ id, name, status: 'open-weight', hint: 'poids ouverts' });
    assert.deepEqual(tree.developers, [
      {
        id: 'quill',
        name: 'Quill Works',
        families: [
          { ...version('heron', 'Heron'), versions: [version('heron-1', 'Heron 1'), version('heron-2', 'Heron 2')] },
        ],
      },
    ]);
    assert.deepEqual(
      tree.statuses.map(({ words }) => words),
      ['open source', 'poids ouverts', 'propriétaire', 'non connu', 'selon la version'],
    );
    await assert.rejects(connection.sendRequest(REGISTRY_REQUEST, {}), isRefusal);
  });

  it('gives a citation, sources, and a text for a wrong fact', async () => {
    const { connection } = await startEditor(createTestHost());
    const entry = await connection.sendRequest<EntryTexts>(ENTRY_REQUEST, { name: 'heron-1', language: 'en' });
    assert.equal(
      entry.citation,
      'Heron 1 (Quill Works). Open-weight; whether it is open source is not known: no source tells whether the weights are under an OSI-approved licence and the training code is published. Definition: Open Source AI Definition 1.0 (OSI). Open Claims, registry test of 30 June 2026. Sources: https://quill.example/models (read on 31 January 2026).',
    );
    assert.deepEqual(entry.sources, ['https://quill.example/models']);
    assert.match(entry.wrongFact, /^# Wrong fact: Heron 1\n\nNothing has been sent\.[\s\S]*Entry\\?: heron\\?-1/);
    assert.equal(await connection.sendRequest(ENTRY_REQUEST, { name: 'Pelican 9', language: 'en' }), null);
    await assert.rejects(connection.sendRequest(ENTRY_REQUEST, { language: 'en' }), isRefusal);
  });
});

describe('a finding explained at length', () => {
  const ask = async (character: number, text = 'Heron 1 is open source.\n', language = 'en') => {
    const editor = await startEditor(createTestHost());
    editor.open(URI, text);
    const params = { textDocument: { uri: URI }, position: { line: 0, character }, language };
    return editor.connection.sendRequest<FindingResult | null>(FINDING_REQUEST, params);
  };

  it('tells what is wrong, why, what the term means, and what is on record of the model', async () => {
    const { page = '', model } = (await ask(12)) ?? {};
    assert.equal(model, 'heron-1');
    assert.match(page, /^# Why is “open source” flagged\?\n\nHeron 1 is \\\*not\\\* open source\./);
    assert.match(page, /## Because\n\n- the training code is not published\n/);
    assert.match(page, /## The term[\s\S]*## The model[\s\S]*Rule: overclaim\n$/);
  });

  it('speaks French in a French editor', async () => {
    assert.match((await ask(22, undefined, 'fr'))?.page ?? '', /^# Pourquoi «\u00a0open source\u00a0» est-il signalé/);
  });

  it('is there only where something is flagged, in a document that is open', async () => {
    assert.equal(await ask(3), null);
    const { connection } = await startEditor(createTestHost());
    const params = { textDocument: { uri: URI }, position: { line: 0, character: 1 }, language: 'en' };
    assert.equal(await connection.sendRequest(FINDING_REQUEST, params), null);
    await assert.rejects(connection.sendRequest(FINDING_REQUEST, { ...params, language: 1 }), isRefusal);
  });

  it('refuses a place that is none', async () => {
    const editor = await startEditor(createTestHost());
    editor.open(URI, 'Heron 1 is open source.\n');
    const params = { textDocument: { uri: URI }, position: { line: 'first' }, language: 'en' };
    await assert.rejects(editor.connection.sendRequest(FINDING_REQUEST, params), isRefusal);
  });
});
