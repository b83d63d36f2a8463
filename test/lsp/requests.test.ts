/** The requests of our own. */
import assert from 'node:assert/strict';
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { entryMarkdown, explainEntry, registryAsOf } from '../../server/src/core/index.ts';
import { EXPLAIN_REQUEST, type ExplainResult, MODELS_REQUEST } from '../../server/src/lsp/requests.ts';
import { startEditor } from './support/editor.ts';
import { createTestHost, registry } from './support/engine.ts';

describe('own requests', () => {
  it('list all that the registry knows', async () => {
    const { connection } = await startEditor(createTestHost());
    const models = await connection.sendRequest(MODELS_REQUEST);
    assert.deepEqual(await connection.sendRequest(MODELS_REQUEST, {}), models);
    assert.deepEqual(models, [
      { id: 'quill', name: 'Quill Works', kind: 'organisation', developer: 'Quill Works' },
      { id: 'heron', name: 'Heron', kind: 'family', developer: 'Quill Works' },
      { id: 'heron-1', name: 'Heron 1', kind: 'version', developer: 'Quill Works' },
      { id: 'heron-2', name: 'Heron 2', kind: 'version', developer: 'Quill Works' },
    ]);
  });

  it('explain an entry by id and by name, in the language asked for', async () => {
    const { connection } = await startEditor(createTestHost(), { settings: () => ({ definition: 'osi-licence' }) });
    const entry = registry.get('heron-1') ?? assert.fail();
    for (const name of ['heron-1', 'Heron 1', ' heron 1 ']) {
      const markdown = entryMarkdown(explainEntry(registry, entry, 'osi-licence', 'fr'));
      assert.deepEqual(await connection.sendRequest(EXPLAIN_REQUEST, { name, language: 'fr' }), {
        title: 'Heron 1',
        markdown,
      });
    }
  });

  it('explain an entry as of the day in the settings', async () => {
    const { connection } = await startEditor(createTestHost(), { settings: () => ({ asOf: '2025-01-31' }) });
    const then = registryAsOf(registry, '2025-01-31');
    const entry = then.get('heron-1') ?? assert.fail();
    const { markdown } = (await connection.sendRequest<ExplainResult>(EXPLAIN_REQUEST, { name: 'Heron 1' })) ?? {};
    assert.equal(markdown, entryMarkdown(explainEntry(then, entry, 'osaid-1.0', 'en', { today: '2026-11-22' })));
    assert.match(markdown, /31 January 2025/);
  });

  it('explain nothing unknown', async () => {
    const { connection } = await startEditor(createTestHost());
    assert.equal(await connection.sendRequest(EXPLAIN_REQUEST, { name: 'Pelican 9' }), null);
  });

  it('refuse parameters that name nothing', async () => {
    const { connection } = await startEditor(createTestHost());
    const isRefusal = (error: unknown) => error instanceof ResponseError && error.code === ErrorCodes.InvalidParams;
    await assert.rejects(connection.sendRequest(EXPLAIN_REQUEST), isRefusal);
    for (const params of [{}, { name: 3 }, null]) {
      await assert.rejects(connection.sendRequest(EXPLAIN_REQUEST, params), isRefusal);
    }
  });
});
