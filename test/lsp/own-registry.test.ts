/** Registry files of a workspace: used for its documents, read again when they change, problems shown in them. */
import assert from 'node:assert/strict';
import { DidChangeWatchedFilesNotification } from 'vscode-languageserver/node';
import { bundledHost, type FileAccess } from '../../server/src/lsp/host.ts';
import { modernEditor } from './support/capabilities.ts';
import { startEditor } from './support/editor.ts';
import { createManualTimers } from './support/timers.ts';

const ROOT = 'file:///work';
const OWN = `${ROOT}/.open-claims/registry/quill.json`;
const URI = `${ROOT}/brief.md`;
const entryFile = (weights: string) =>
  JSON.stringify({
    developer: { id: 'quill', name: 'Quill Works' },
    families: [
      {
        id: 'heron',
        name: 'Heron LM',
        versions: [
          {
            id: 'heron-1',
            name: 'Heron LM 1',
            weights,
            licence: null,
            sources: [{ url: 'https://example.org/heron', checked: '2026-01-01', facts: ['weights'] }],
          },
        ],
      },
    ],
  });

const capabilities = {
  ...modernEditor,
  workspace: {
    ...modernEditor.workspace,
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
};

describe('registry files of a workspace', () => {
  const start = async (files: Map<string, string>, settings: unknown = null) => {
    const access: FileAccess = {
      jsonFilesIn: (folder) => [...files.keys()].filter((file) => file.startsWith(`${folder}/`)).sort(),
      read: (file) => files.get(file) ?? { problem: 'the file can’t be read' },
      resolve: (folder, path) => `${folder}/${path}`,
    };
    const editor = await startEditor(
      bundledHost(createManualTimers(), () => '2026-11-22', access),
      { capabilities, workspaceFolders: [ROOT], settings: () => settings },
    );
    editor.open(URI, 'Heron LM 1 is open source.\n');
    return editor;
  };

  it('are used for its documents, and hovers say so', async () => {
    const editor = await start(new Map([[OWN, entryFile('closed')]]));
    assert.equal((await editor.items(URI))[0]?.code, 'overclaim');
    const hover = await editor.hover(URI, 0, 2);
    assert.match(JSON.stringify(hover?.contents), /Added by your own registry file/);
  });

  it('do not reach documents elsewhere only by being there', async () => {
    const editor = await start(new Map());
    assert.deepEqual(await editor.items(URI), []);
  });

  it('are read again when they change, and the editor pulls anew', async () => {
    const files = new Map([[OWN, entryFile('unknown')]]);
    const editor = await start(files);
    assert.deepEqual(await editor.items(URI), []);
    assert.match(JSON.stringify(editor.registered), /\.open-claims\/registry\/\*\.json/);
    files.set(OWN, entryFile('closed'));
    void editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: OWN, type: 2 }],
    });
    await editor.settle();
    assert.equal(editor.refreshes(), 1);
    assert.equal((await editor.items(URI)).length, 1);
  });

  it('show their problems in themselves, until they are mended', async () => {
    const files = new Map([[OWN, `\n${entryFile('shut')}`]]);
    const editor = await start(files);
    assert.deepEqual(await editor.items(URI), []);
    const [shown] = editor.published;
    assert.equal(shown?.uri, OWN);
    assert.equal(shown?.diagnostics[0]?.range.start.line, 1);
    assert.match(String(shown?.diagnostics[0]?.message), /"shut"/);
    files.set(OWN, entryFile('closed'));
    void editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: OWN, type: 2 }],
    });
    await editor.items(URI);
    assert.deepEqual(editor.published.at(-1), { uri: OWN, diagnostics: [] });
  });

  it('can be named in the settings, and are watched there', async () => {
    const editor = await start(new Map([[`${ROOT}/facts/mine.json`, entryFile('closed')]]), {
      registry: { files: ['facts/mine.json', 'facts/gone.json'] },
    });
    assert.equal((await editor.items(URI)).length, 1);
    await editor.settle();
    assert.match(JSON.stringify(editor.registered), /"baseUri":"file:\/\/\/work\/facts","pattern":"mine\.json"/);
    assert.equal(editor.published[0]?.uri, `${ROOT}/facts/gone.json`);
    assert.match(JSON.stringify(editor.published[0]), /can’t be read/);
  });

  it('are left alone where the server can’t read files', async () => {
    const editor = await startEditor(
      bundledHost(createManualTimers(), () => '2026-11-22'),
      { capabilities, workspaceFolders: [ROOT], settings: () => ({ registry: { files: ['a.json'] } }) },
    );
    editor.open(URI, 'Heron LM 1 is open source.\n');
    assert.deepEqual(await editor.items(URI), []);
    assert.deepEqual(editor.published, []);
  });

  it('can put no link, image or HTML into a hover', async () => {
    const hostile = '[x](command:evil) ![i](https://evil.example/p.png) <img src=x> Heron LM 9';
    const editor = await start(new Map([[OWN, entryFile('closed').replace('"Quill Works"', JSON.stringify(hostile))]]));
    const { value } = ((await editor.hover(URI, 0, 2)) ?? assert.fail()).contents as { value: string };
    assert.doesNotMatch(value, /(?<!\\)\]\(command:|(?<!\\)!\[|(?<!\\)<img/);
    assert.match(value, /Heron LM 1/);
  });
});
