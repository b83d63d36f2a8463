/** The requests for reports. */
import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CancellationTokenSource, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { formats } from '../../server/src/core/index.ts';
import {
  INVENTORY_REQUEST,
  type Inventory,
  PROSE_FILES_REQUEST,
  REPORT_REQUEST,
  type ReportResult,
} from '../../server/src/lsp/requests.ts';
import { fileAccess } from '../../server/src/node/file-access.ts';
import { type Editor, type EditorOptions, startEditor } from './support/editor.ts';
import { createTestHost } from './support/engine.ts';

const URI = 'file:///drafts/heron.md';
const TEXT = 'Heron 1 is open source.\n';
const params = { textDocument: { uri: URI }, name: 'heron.md', languageId: 'markdown', text: TEXT };

async function start(options: EditorOptions = {}) {
  const host = createTestHost();
  return { host, editor: await startEditor(host, options) };
}

const inventoryOf = ({ connection }: Editor, given: unknown = params) =>
  connection.sendRequest<Inventory>(INVENTORY_REQUEST, given);

describe('reports', () => {
  it('take an inventory of a text that is not open', async () => {
    const { editor, host } = await start();
    const { name, address, statements, models } = await inventoryOf(editor);
    assert.deepEqual([name, address], ['heron.md', URI]);
    assert.deepEqual(
      statements.map((statement) => [statement.name, statement.line, statement.findings.length]),
      [['Heron 1', 1, 1]],
    );
    assert.deepEqual(
      models.map((model) => model.developer),
      ['Quill Works'],
    );
    assert.equal(host.checked[0]?.format, 'markdown');
  });

  it('do not read an open document twice, but a text that differs from it', async () => {
    const { editor, host } = await start();
    editor.open(URI, TEXT);
    await editor.items(URI);
    await inventoryOf(editor);
    assert.equal(host.checked.length, 1);
    const { statements } = await inventoryOf(editor, { ...params, text: `${TEXT}Heron 2 is open source.\n` });
    assert.deepEqual([host.checked.length, statements.length], [2, 2]);
  });

  it('go by the settings of the file, and by its ending', async () => {
    const settings = (uri: string | undefined) => (uri === URI ? { definition: 'osi-licence' } : {});
    const { editor, host } = await start({ settings });
    const { definition } = await inventoryOf(editor, { ...params, languageId: 'plaintext' });
    assert.equal(definition, 'osi-licence');
    assert.equal(host.checked[0]?.format, 'markdown');
  });

  it('come in every form, in the language asked for', async () => {
    const { editor } = await start();
    const inventories = [await inventoryOf(editor)];
    const render = async (format: string, language = 'en') =>
      (await editor.connection.sendRequest<ReportResult>(REPORT_REQUEST, { inventories, format, language })) ?? {};
    assert.match((await render('markdown', 'fr-FR')).text, /^<!-- .*\n# Affirmations/);
    assert.match((await render('csv')).text, /^Text,Line,/);
    assert.equal(JSON.parse((await render('json')).text).totals.statements, 1);
    assert.match((await render('html')).text, /^<!doctype html>/);
    const view = await render('view');
    assert.match(view.text, /<button type="button" class="place" data-document="0" data-start="11" data-end="22"/);
    assert.match(view.style ?? '', /\.claims|\.matrix/);
  });

  it('end early when they are cancelled', async () => {
    const { editor, host } = await start();
    const source = new CancellationTokenSource();
    const asked = editor.connection.sendRequest(INVENTORY_REQUEST, params, source.token);
    source.cancel();
    await assert.rejects(
      asked,
      (error) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled,
    );
    assert.ok(host.checked.length <= 1);
  });

  it('let other requests in between', async () => {
    const { editor } = await start();
    editor.open('file:///typed.md', TEXT);
    const order: string[] = [];
    const scan = (async () => {
      for (let file = 0; file < 20; file += 1) await inventoryOf(editor);
      order.push('scan');
    })();
    await editor.hover('file:///typed.md', 0, 2);
    order.push('hover');
    await scan;
    assert.deepEqual(order, ['hover', 'scan']);
  });

  it('pass over a file that the project leaves out, unless it is asked for by name', async () => {
    const folder = mkdtempSync(join(realpathSync(tmpdir()), 'open-claims-'));
    try {
      writeFileSync(join(folder, '.open-claimsignore'), 'old/\n');
      const host = { ...createTestHost(), files: fileAccess };
      const editor = await startEditor(host, { workspaceFolders: [pathToFileURL(folder).href] });
      const given = { ...params, textDocument: { uri: pathToFileURL(join(folder, 'old', 'heron.md')).href } };
      assert.deepEqual(await inventoryOf(editor, { ...given, passOver: true }), { leftOut: true });
      const { statements } = await inventoryOf(editor, given);
      assert.deepEqual(
        statements.map(({ findings }) => findings),
        [[]],
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('know which files hold prose', async () => {
    const { editor } = await start();
    const endings = await editor.connection.sendRequest(PROSE_FILES_REQUEST);
    assert.deepEqual(
      endings,
      formats.flatMap(({ extensions }) => extensions),
    );
  });

  it('refuse parameters that make no sense, and survive inventories that are none', async () => {
    const { editor } = await start();
    const isRefusal = (error: unknown) => error instanceof ResponseError && error.code === ErrorCodes.InvalidParams;
    for (const given of [{}, { ...params, text: 1 }, { ...params, textDocument: {} }])
      await assert.rejects(inventoryOf(editor, given), isRefusal);
    const report = (given: object) => editor.connection.sendRequest(REPORT_REQUEST, { language: 'en', ...given });
    await assert.rejects(report({ inventories: [], format: 'pdf' }), isRefusal);
    await assert.rejects(report({ format: 'csv' }), isRefusal);
    assert.equal(await report({ inventories: [{ statements: [{}] }], format: 'csv' }), null);
    assert.ok(!JSON.stringify(editor.log).includes('open source'));
  });
});
