/** Registry files of a workspace: used for its documents, read again when they change, problems shown in them. */
import assert from 'node:assert/strict';
import {
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  UnregistrationRequest,
} from 'vscode-languageserver/node';
import { bundledHost, type FileAccess } from '../../server/src/lsp/host.ts';
import { quillFile } from '../support/quill-file.ts';
import { modernEditor } from './support/capabilities.ts';
import { type Editor, type EditorOptions, startEditor } from './support/editor.ts';
import { createManualTimers } from './support/timers.ts';

const ROOT = 'file:///work';
const OWN = `${ROOT}/.open-claims/registry/quill.json`;
const URI = `${ROOT}/brief.md`;
const TEXT = 'Heron LM 1 is open source.\n';
const entryFile = (weights: string) => quillFile({ weights });

const capabilities = {
  ...modernEditor,
  workspace: {
    ...modernEditor.workspace,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
};

describe('registry files of a workspace', () => {
  const hostOf = (files: Map<string, string>) => {
    const access: FileAccess = {
      jsonFilesIn: (folder) => [...files.keys()].filter((file) => file.startsWith(`${folder}/`)).sort(),
      exists: (file) => files.has(file),
      read: (file) =>
        files.get(file) ?? { problem: { en: 'the file can’t be read', fr: 'le fichier ne peut pas être lu' } },
      resolve: (folder, path) =>
        path.startsWith('file:')
          ? path
          : folder
            ? `${folder}/${path}`
            : { problem: { en: 'the path is relative', fr: 'le chemin est relatif' } },
      identity: (file) => decodeURIComponent(file),
    };
    return bundledHost(createManualTimers(), () => '2026-11-22', access);
  };
  const start = async (files: Map<string, string>, settings: unknown = null, options: EditorOptions = {}) => {
    const editor = await startEditor(hostOf(files), {
      capabilities,
      workspaceFolders: [ROOT],
      settings: () => settings,
      ...options,
    });
    editor.open(URI, TEXT);
    return editor;
  };
  const tellChange = (editor: Editor, uri = OWN) =>
    void editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type: 2 }] });

  it('are used for its documents, and hovers say so', async () => {
    const editor = await start(new Map([[OWN, entryFile('closed')]]));
    assert.equal((await editor.items(URI))[0]?.code, 'overclaim');
    const hover = await editor.hover(URI, 0, 2);
    assert.match(JSON.stringify(hover?.contents), /Added by your own registry file/);
  });

  it('do not reach documents elsewhere only by being there', async () => {
    const editor = await start(new Map([[OWN, entryFile('closed')]]));
    for (const uri of ['file:///elsewhere/x.md', 'file:///workshop/x.md', 'untitled:Untitled-1']) {
      editor.open(uri, TEXT);
      assert.deepEqual(await editor.items(uri), [], uri);
    }
    assert.equal((await editor.items(URI)).length, 1);
  });

  it('reach documents elsewhere where the settings name them by a whole path', async () => {
    const file = 'file:///facts/mine.json';
    const editor = await start(new Map([[file, entryFile('closed')]]), { registry: { files: ['near.json', file] } });
    editor.open('untitled:Untitled-1', TEXT);
    assert.equal((await editor.items('untitled:Untitled-1')).length, 1);
    assert.match(JSON.stringify(editor.log), /near\.json.*is not used: the path is relative/);
  });

  it('are seen in folders that are added, and no longer in those that are removed', async () => {
    const editor = await start(new Map([[OWN, entryFile('shut')]]), null, { workspaceFolders: [] });
    assert.deepEqual(editor.result.capabilities.workspace?.workspaceFolders, {
      supported: true,
      changeNotifications: true,
    });
    assert.deepEqual(await editor.items(URI), []);
    assert.equal(editor.published.length, 0);
    const folder = { uri: `${ROOT}/`, name: 'work' };
    const change = (added: { uri: string; name: string }[], removed: { uri: string; name: string }[]) =>
      void editor.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
        event: { added, removed },
      });
    change([folder], []);
    await editor.items(URI);
    assert.equal(editor.refreshes(), 1);
    assert.equal(editor.published.at(-1)?.diagnostics.length, 1);
    change([], [folder]);
    await editor.settle();
    assert.deepEqual(editor.published.at(-1), { uri: OWN, diagnostics: [] });
  });

  it('are seen where the editor names one folder only', async () => {
    const editor = await start(new Map([[OWN, entryFile('closed')]]), null, {
      capabilities: modernEditor,
      workspaceFolders: undefined,
      rootUri: ROOT,
    });
    assert.equal((await editor.items(URI)).length, 1);
  });

  it('are read once, however their names are written', async () => {
    const file = `${ROOT}/.open-claims/registry/r%2Bo.json`;
    const editor = await start(new Map([[file, entryFile('closed')]]), {
      registry: { files: ['.open-claims/registry/r+o.json'] },
    });
    assert.equal((await editor.items(URI)).length, 1);
    assert.deepEqual(editor.published, []);
  });

  it('keep no problems when they are deleted, or mended while no document is open', async () => {
    const other = `${ROOT}/.open-claims/registry/other.json`;
    const files = new Map([
      [OWN, entryFile('shut')],
      [other, '{'],
    ]);
    const editor = await start(files);
    await editor.items(URI);
    assert.equal(editor.published.length, 2);
    editor.close(URI);
    files.delete(OWN);
    files.set(other, entryFile('closed'));
    tellChange(editor);
    await editor.settle();
    const cleared = editor.published.filter(({ diagnostics }) => diagnostics.length === 0).map(({ uri }) => uri);
    assert.deepEqual(new Set(cleared), new Set([OWN, other]));
  });

  it('keep no problems when the settings name them no longer, and are watched no longer', async () => {
    let named = ['facts/gone.json'];
    const settings = () => ({ registry: { files: named } });
    const editor = await start(new Map([[OWN, entryFile('shut')]]), null, { settings });
    const unregistered: string[] = [];
    editor.connection.onRequest(UnregistrationRequest.type, ({ unregisterations }) => {
      unregistered.push(...unregisterations.map(({ method }) => method));
    });
    await editor.items(URI);
    assert.equal(editor.published.length, 2);
    await editor.settle();
    named = [];
    editor.close(URI);
    editor.changeSettings(null);
    await editor.settle();
    const gone = { uri: `${ROOT}/facts/gone.json`, diagnostics: [] };
    assert.deepEqual(editor.published.at(-1), gone);
    assert.ok(!editor.published.some(({ uri, diagnostics }) => uri === OWN && diagnostics.length === 0));
    assert.deepEqual(unregistered, ['workspace/didChangeWatchedFiles']);
  });

  it('are read again after changed settings where the editor does not watch them', async () => {
    const files = new Map([[`${ROOT}/facts/mine.json`, entryFile('unknown')]]);
    const editor = await start(files, { registry: { files: ['facts/mine.json'] } }, { capabilities: modernEditor });
    assert.deepEqual(await editor.items(URI), []);
    files.set(`${ROOT}/facts/mine.json`, entryFile('closed'));
    editor.changeSettings(null);
    assert.equal((await editor.items(URI)).length, 1);
  });

  it('are watched together with their folders, which may be deleted or renamed', async () => {
    const editor = await start(new Map([[OWN, entryFile('closed')]]));
    await editor.items(URI);
    await editor.settle();
    const text = JSON.stringify(editor.registered);
    for (const pattern of ['**/.open-claims', '**/.open-claims/registry'])
      assert.ok(text.includes(JSON.stringify({ globPattern: pattern })), pattern);
  });

  it('show a limited number of problems, each up to the end of its line', async () => {
    const versions = Array.from({ length: 150 }, (_, i) => ({ id: `h-${i}`, name: `H ${i}`, weights: 'shut' }));
    const text = JSON.stringify({ developer: { id: 'q', name: 'Q' }, families: [{ id: 'h', name: 'H', versions }] });
    const editor = await start(new Map([[OWN, `${text}\n`]]));
    await editor.items(URI);
    const diagnostics = editor.published[0]?.diagnostics ?? [];
    assert.equal(diagnostics.length, 101);
    assert.match(String(diagnostics.at(-1)?.message), /^and \d+ more problems$/);
    for (const { range } of diagnostics) assert.equal(range.end.character, text.length);
  });

  it('are read up to a limited number in a folder', async () => {
    const name = (i: number) => `${ROOT}/.open-claims/registry/${String(i).padStart(3, '0')}.json`;
    const files = new Map(Array.from({ length: 600 }, (_, i) => [name(i), '{ "licences": [] }']));
    const editor = await start(files);
    await editor.items(URI);
    const shown = editor.published.filter(({ uri }) => uri >= name(500));
    assert.deepEqual(
      shown.map(({ uri }) => uri),
      [name(500)],
    );
    assert.match(JSON.stringify(shown), /more than 500 files/);
  });

  it('are read again when they change, and the editor pulls anew', async () => {
    const files = new Map([[OWN, entryFile('unknown')]]);
    const editor = await start(files);
    assert.deepEqual(await editor.items(URI), []);
    assert.match(JSON.stringify(editor.registered), /\.open-claims\/registry\/\*\.json/);
    files.set(OWN, entryFile('closed'));
    tellChange(editor);
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
    tellChange(editor);
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
