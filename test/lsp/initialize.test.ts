/** The first exchange: what the server offers depends on what the editor can do. */
import assert from 'node:assert/strict';
import { bareEditor, modernEditor, pushEditor } from './support/capabilities.ts';
import { startEditor } from './support/editor.ts';
import { createTestHost } from './support/engine.ts';

describe('initialize', () => {
  it('offers an editor that pulls diagnostics all features', async () => {
    const { result } = await startEditor(createTestHost());
    assert.deepEqual(result.capabilities, {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2, save: true },
      diagnosticProvider: { identifier: 'open-claims', interFileDependencies: false, workspaceDiagnostics: false },
      hoverProvider: true,
      documentHighlightProvider: true,
      referencesProvider: true,
      documentSymbolProvider: { label: 'Open Claims' },
      inlayHintProvider: true,
      codeLensProvider: {},
      completionProvider: { triggerCharacters: ['^'] },
      codeActionProvider: {
        codeActionKinds: ['quickfix', 'refactor.rewrite', 'source.fixAll.openClaims'],
        resolveProvider: true,
      },
    });
    assert.equal(result.serverInfo?.name, 'Open Claims');
  });

  it('makes ready what the first text needs, but answers before', async () => {
    let ready = 0;
    const host = { ...createTestHost(), prepare: () => void ready++ };
    await startEditor(host);
    assert.equal(ready, 0);
    host.timers.pass(10);
    assert.equal(ready, 1);
  });

  it('offers no pulled diagnostics where the editor does not ask for them', async () => {
    const { result } = await startEditor(createTestHost(), { capabilities: pushEditor });
    assert.equal(result.capabilities.diagnosticProvider, undefined);
    assert.ok(result.capabilities.codeActionProvider);
  });

  it('offers no code actions where they could only be commands', async () => {
    const { result } = await startEditor(createTestHost(), { capabilities: bareEditor });
    assert.equal(result.capabilities.codeActionProvider, undefined);
    assert.equal(result.capabilities.hoverProvider, true);
  });

  it('asks to hear of changed settings', async () => {
    const editor = await startEditor(createTestHost());
    await editor.settle();
    const [registration] = editor.registered.flatMap(({ registrations }) => registrations);
    assert.equal(registration?.method, 'workspace/didChangeConfiguration');
    assert.deepEqual(registration?.registerOptions, { section: 'openClaims' });
  });

  it('registers nothing where the editor cannot', async () => {
    const capabilities = { ...modernEditor, workspace: { configuration: true } };
    const editor = await startEditor(createTestHost(), { capabilities });
    await editor.settle();
    assert.deepEqual(editor.registered, []);
  });
});
