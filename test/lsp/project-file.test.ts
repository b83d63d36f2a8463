/** Project files in the editor: they go over its settings, are read again when they change, and show their problems. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  type TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readProjectFile } from '../../server/src/core/project/read-project-file.ts';
import { bundledHost } from '../../server/src/lsp/host.ts';
import { fileAccess } from '../../server/src/node/file-access.ts';
import { quillFile } from '../support/quill-file.ts';
import { modernEditor } from './support/capabilities.ts';
import { type Editor, type EditorOptions, startEditor } from './support/editor.ts';
import { createTestHost, type TestHost } from './support/engine.ts';
import { createManualTimers } from './support/timers.ts';

const TEXT = 'Heron 1 is open source.';
const capabilities = {
  ...modernEditor,
  workspace: {
    ...modernEditor.workspace,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
};

describe('project files in the editor', () => {
  let top = '';
  const at = (name: string) => join(top, name);
  const uri = (name: string) => pathToFileURL(at(name)).href;
  const write = (name: string, content: unknown) => {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), typeof content === 'string' ? content : JSON.stringify(content));
  };
  const start = async (options: EditorOptions = {}, host: TestHost = createTestHost()) => {
    const editor = await startEditor(
      { ...host, files: fileAccess },
      { capabilities, workspaceFolders: [uri('work')], ...options },
    );
    return { editor, host };
  };
  const severityOf = async (editor: Editor, name: string) => {
    editor.open(uri(name), TEXT);
    return (await editor.items(uri(name)))[0]?.severity;
  };
  const tellChange = async (editor: Editor, name: string) => {
    void editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uri(name), type: 2 }],
    });
    await editor.settle();
  };
  const overclaim = (level: string) => ({ severity: { overclaim: level } });

  beforeEach(() => {
    top = realpathSync(mkdtempSync(join(tmpdir(), 'open-claims-editor-')));
    mkdirSync(at('work'));
  });
  afterEach(() => rmSync(top, { recursive: true }));

  it('go over the settings of the editor, and leave what they don’t say', async () => {
    write('work/.open-claims.json', overclaim('error'));
    const { editor, host } = await start({ settings: () => ({ ...overclaim('hint'), language: 'fr' }) });
    assert.equal(await severityOf(editor, 'work/a b/é.md'), 1);
    assert.equal(host.checkersMade[0]?.language, 'fr');
  });

  it('hold for the documents below them: the nearest one, with its overrides', async () => {
    write('work/.open-claims.json', {
      ...overclaim('error'),
      overrides: [{ files: ['quotes/*'], ...overclaim('hint') }],
    });
    write('work/deep/.open-claims.json', overclaim('information'));
    const { editor } = await start();
    const found = [];
    for (const name of ['a.md', 'quotes/a.md', 'deep/x/a.md']) found.push(await severityOf(editor, `work/${name}`));
    assert.deepEqual(found, [1, 4, 3]);
  });

  it('hold for each workspace folder by itself, and not for documents elsewhere', async () => {
    write('work/.open-claims.json', overclaim('error'));
    write('other/.open-claims.json', overclaim('hint'));
    write('.open-claims.json', overclaim('information'));
    mkdirSync(at('third'));
    const { editor } = await start({ workspaceFolders: ['work', 'other', 'third'].map(uri) });
    const found = [];
    for (const name of ['work/a.md', 'other/a.md', 'third/a.md', 'a.md']) found.push(await severityOf(editor, name));
    assert.deepEqual(found, [1, 4, 2, 2]);
    editor.open('untitled:Untitled-1', TEXT);
    assert.equal((await editor.items('untitled:Untitled-1'))[0]?.severity, 2);
  });

  it('are not looked for above the repository that a document is in', async () => {
    write('work/.open-claims.json', overclaim('error'));
    mkdirSync(at('work/module/.git'), { recursive: true });
    const { editor } = await start();
    assert.equal(await severityOf(editor, 'work/module/a.md'), 2);
  });

  it('are read again when they, or what they extend, change, appear or vanish', async () => {
    const { editor } = await start();
    assert.equal(await severityOf(editor, 'work/a.md'), 2);
    write('work/.open-claims.json', { extends: 'team/base.json' });
    await tellChange(editor, 'work/.open-claims.json');
    assert.equal(editor.refreshes(), 1);
    assert.equal((await editor.items(uri('work/a.md')))[0]?.severity, 2);
    assert.match(JSON.stringify(editor.published), /no such file/);
    await editor.settle();
    assert.match(JSON.stringify(editor.registered), /"baseUri":"[^"]*\/work\/team","pattern":"base\.json"/);
    write('work/team/base.json', overclaim('hint'));
    await tellChange(editor, 'work/team/base.json');
    assert.equal((await editor.items(uri('work/a.md')))[0]?.severity, 4);
    assert.deepEqual(editor.published.at(-1), { uri: uri('work/.open-claims.json'), diagnostics: [] });
    rmSync(at('work/.open-claims.json'));
    await tellChange(editor, 'work/.open-claims.json');
    assert.equal((await editor.items(uri('work/a.md')))[0]?.severity, 2);
  });

  it('are watched, with the ignore files', async () => {
    const { editor } = await start();
    await severityOf(editor, 'work/a.md');
    await editor.settle();
    const text = JSON.stringify(editor.registered);
    for (const name of ['.open-claims.json', '.open-claimsignore'])
      assert.ok(text.includes(JSON.stringify({ globPattern: `**/${name}` })), name);
  });

  it('show their problems in themselves while their sound part counts, also once no document is open', async () => {
    write('work/.open-claims.json', '{\n  "definitio": 1,\n  "severity": { "overclaim": "error" },\n}');
    const { editor } = await start();
    assert.equal(await severityOf(editor, 'work/a.md'), 1);
    const [shown] = editor.published;
    assert.equal(shown?.uri, uri('work/.open-claims.json'));
    assert.deepEqual(shown?.diagnostics[0]?.range.start, { line: 1, character: 2 });
    assert.match(String(shown?.diagnostics[0]?.message), /did you mean "definition"/);
    editor.close(uri('work/a.md'));
    write('work/.open-claims.json', '{ "severity": 7 }');
    await tellChange(editor, 'work/.open-claims.json');
    assert.match(String(editor.published.at(-1)?.diagnostics[0]?.message), /^severity: /);
    write('work/.open-claims.json', '{}');
    await tellChange(editor, 'work/.open-claims.json');
    assert.deepEqual(editor.published.at(-1)?.diagnostics, []);
  });

  it('show their problems before any document is open', async () => {
    write('work/.open-claims.json', { definitio: 'osaid-1.0' });
    const { editor } = await start();
    await editor.settle();
    const shown = editor.published.filter(({ diagnostics }) => diagnostics.length > 0);
    assert.deepEqual(
      shown.map((published) => [published.uri, published.diagnostics.length]),
      [[uri('work/.open-claims.json'), 1]],
    );
  });

  it('lose their problems with their workspace folder', async () => {
    write('work/.open-claims.json', '[]');
    const { editor } = await start();
    await severityOf(editor, 'work/a.md');
    assert.equal(editor.published.length, 1);
    void editor.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: [], removed: [{ uri: uri('work'), name: 'work' }] },
    });
    await editor.settle();
    assert.deepEqual(editor.published.at(-1)?.diagnostics, []);
    assert.equal((await editor.items(uri('work/a.md')))[0]?.severity, 2);
  });

  it('leave texts out: no findings and no fixes, but hovers', async () => {
    write('work/.open-claims.json', { ignore: ['old/'] });
    write('work/.open-claimsignore', 'quotes/\n');
    write('work/.gitignore', 'built/\n');
    const { editor } = await start();
    const found = [];
    for (const name of ['old/a.md', 'quotes/a.md', 'built/a.md']) found.push(await severityOf(editor, `work/${name}`));
    assert.deepEqual(found, [undefined, undefined, 2]);
    assert.ok(await editor.hover(uri('work/old/a.md'), 0, 3));
    assert.deepEqual(await editor.actions(uri('work/old/a.md'), [], ['source.fixAll']), []);
    rmSync(at('work/.open-claimsignore'));
    await tellChange(editor, 'work/.open-claimsignore');
    assert.equal((await editor.items(uri('work/quotes/a.md'))).length, 1);
  });

  it('are read again when the editor does not watch them: after changed settings, and for another document', async () => {
    write('work/.open-claims.json', overclaim('error'));
    const { editor } = await start({ capabilities: modernEditor });
    assert.equal(await severityOf(editor, 'work/a.md'), 1);
    write('work/.open-claims.json', overclaim('hint'));
    editor.changeSettings(null);
    assert.equal((await editor.items(uri('work/a.md')))[0]?.severity, 4);
    write('work/.open-claims.json', overclaim('information'));
    editor.close(uri('work/a.md'));
    assert.equal(await severityOf(editor, 'work/a.md'), 3);
  });

  it('take a model to ignore, where the list that holds is', async () => {
    const text = '{\n  // ours\n  "overrides": [\n    { "files": ["q/"], "ignoredModels": ["Heron 2"] },\n  ],\n}\n';
    write('work/.open-claims.json', text);
    const { editor } = await start({
      settings: () => ({ ignoredModels: ['Kestrel'] }),
      initializationOptions: { commands: ['openClaims.ignoreModel'] },
    });
    const change = async (name: string) => {
      await severityOf(editor, name);
      const actions = await editor.actions(uri(name), await editor.items(uri(name)));
      return actions.find(({ title }) => title.startsWith('Ignore Heron 1'));
    };
    const applied = async (name: string) => {
      const edit = (await change(name))?.edit?.documentChanges?.[0] as TextDocumentEdit;
      assert.deepEqual(edit.textDocument, { uri: uri('work/.open-claims.json'), version: null });
      return TextDocument.applyEdits(TextDocument.create('', '', 0, text), edit.edits as TextEdit[]);
    };
    const inOverride = await applied('work/q/a.md');
    assert.equal(inOverride, text.replace('"Heron 2"', '"Heron 2", "Heron 1"'));
    const onTop = await applied('work/a.md');
    assert.match(onTop, /"ignoredModels": \[\s*"Kestrel",\s*"Heron 1"\s*\]/);
    for (const result of [inOverride, onTop]) {
      assert.deepEqual(readProjectFile(result).problems, []);
      assert.match(result, /\/\/ ours/);
    }
    write('work/.open-claims.json', '{');
    await tellChange(editor, 'work/.open-claims.json');
    assert.equal(await change('work/a.md'), undefined);
    rmSync(at('work/.open-claims.json'));
    await tellChange(editor, 'work/.open-claims.json');
    assert.equal((await change('work/a.md'))?.command?.command, 'openClaims.ignoreModel');
  });

  it('are left alone where the server can’t read files', async () => {
    write('work/.open-claims.json', overclaim('error'));
    const editor = await startEditor(createTestHost(), { capabilities, workspaceFolders: [uri('work')] });
    assert.equal(await severityOf(editor, 'work/a.md'), 2);
    assert.deepEqual(editor.published, []);
    assert.deepEqual(editor.log, []);
  });

  describe('with registry files', () => {
    const startReal = () =>
      startEditor(
        bundledHost(createManualTimers(), () => '2026-11-22', fileAccess),
        { capabilities, workspaceFolders: [uri('work')] },
      );
    const count = async (editor: Editor, name: string) => {
      editor.open(uri(name), 'Heron LM 1 is open source.\n');
      return (await editor.items(uri(name))).length;
    };

    it('have them used from their own folder, and read again', async () => {
      write('work/sub/.open-claims.json', { registry: { files: ['facts/~ own.json'] } });
      write('work/sub/facts/~ own.json', quillFile({ weights: 'closed' }));
      const editor = await startReal();
      assert.equal(await count(editor, 'work/sub/a.md'), 1);
      assert.equal(await count(editor, 'work/a.md'), 0);
      write('work/sub/facts/~ own.json', quillFile({ weights: 'unknown' }));
      await tellChange(editor, 'work/sub/facts/~ own.json');
      assert.deepEqual(await editor.items(uri('work/sub/a.md')), []);
    });

    it('can’t make the server read files outside the workspace folder, not even through links', async function () {
      if (process.platform === 'win32') this.skip();
      write('outside.json', quillFile({ weights: 'closed' }));
      write('outside-base.json', { severity: { overclaim: 'off' } });
      symlinkSync(at('outside.json'), at('work/link.json'));
      symlinkSync(at('outside-base.json'), at('work/base.json'));
      write('work/.open-claims.json', {
        extends: ['base.json', '../outside-base.json'],
        registry: {
          files: ['../outside.json', at('outside.json'), uri('outside.json'), 'link.json', '~/outside.json'],
        },
      });
      const editor = await startReal();
      assert.equal(await count(editor, 'work/a.md'), 0);
      const messages = editor.published.flatMap(({ diagnostics }) => diagnostics.map(({ message }) => String(message)));
      assert.equal(messages.length, 7);
      for (const message of messages) assert.match(message, /leads out|must be a path/);
    });

    it('have models that the registry doesn’t know shown where they are named', async () => {
      const text = '{\n  "ignoredModels": ["Heron LM 1", "Llama 3"]\n}';
      write('work/.open-claims.json', text);
      const editor = await startReal();
      await count(editor, 'work/a.md');
      const { diagnostics } = editor.published.at(-1) ?? assert.fail();
      assert.deepEqual(
        diagnostics.map(({ message, range }) => [message, range.start.line, range.start.character]),
        [['ignoredModels: the registry knows no model “Heron LM 1”', 1, 20]],
      );
      assert.doesNotMatch(JSON.stringify(editor.log), /ignoredModels/);
      write('work/.open-claims/registry/quill.json', quillFile({ weights: 'closed' }));
      await tellChange(editor, 'work/.open-claims/registry/quill.json');
      assert.deepEqual(await editor.items(uri('work/a.md')), []);
      assert.deepEqual(editor.published.at(-1)?.diagnostics, []);
    });
  });
});
