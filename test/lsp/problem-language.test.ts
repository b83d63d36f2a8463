/** Problems in project and registry files are told in the language that is set, or the editor's. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fileAccess } from '../../server/src/node/file-access.ts';
import { type EditorOptions, startEditor } from './support/editor.ts';
import { createTestHost } from './support/engine.ts';

describe('problems of project and registry files', () => {
  let top = '';
  const uri = (name: string) => pathToFileURL(join(top, name)).href;
  const write = (name: string, text: string) => writeFileSync(join(top, name), text);
  /** All that is shown once a document is open, by the end of the file's name. */
  const shown = async (options: EditorOptions, project: string, ...names: string[]) => {
    write('.open-claims.json', project);
    const editor = await startEditor(
      { ...createTestHost(), files: fileAccess },
      { workspaceFolders: [uri('')], ...options },
    );
    for (const name of ['a.md', ...names]) {
      editor.open(uri(name), 'Heron 1 is open source.');
      await editor.items(uri(name));
    }
    const last = new Map(editor.published.map(({ uri, diagnostics }) => [uri, diagnostics]));
    return {
      editor,
      of: (name: string) => last.get(uri(name))?.map(({ message }) => String(message).replaceAll('\u00a0', '_')),
    };
  };
  const settings = (messages: string) => () => ({ messages });
  const BROKEN = '{ "colour": 1, "ignoredModels": [] }';

  beforeEach(() => {
    top = realpathSync(mkdtempSync(join(tmpdir(), 'open-claims-language-')));
    mkdirSync(join(top, '.open-claims/registry'), { recursive: true });
    write('.open-claims/registry/mine.json', '[');
  });
  afterEach(() => rmSync(top, { recursive: true }));

  const assertEnglish = ({ of }: Awaited<ReturnType<typeof shown>>) => {
    assert.match(of('.open-claims.json')?.[0] ?? '', /^unknown key "colour"; known: /);
    assert.match(of('.open-claims/registry/mine.json')?.[0] ?? '', /^not valid JSON: /);
  };
  const assertFrench = ({ of }: Awaited<ReturnType<typeof shown>>) => {
    assert.match(of('.open-claims.json')?.[0] ?? '', /^clé inconnue_: "colour"_; clés connues_: /);
    assert.match(of('.open-claims/registry/mine.json')?.[0] ?? '', /^JSON non valide_: /);
  };

  it('are in English where nothing is said, whatever the prose', async () => assertEnglish(await shown({}, BROKEN)));
  it('follow the editor', async () => assertFrench(await shown({ locale: 'fr-ca' }, BROKEN)));
  it('follow the setting before the editor', async () => {
    assertFrench(await shown({ locale: 'en', settings: settings('fr') }, BROKEN));
    assertEnglish(await shown({ locale: 'fr', settings: settings('en') }, BROKEN));
  });
  it('follow the project file before the setting', async () =>
    assertFrench(await shown({ settings: settings('en') }, BROKEN.replace('{', '{ "messages": "fr",'))));

  it('follow the project file that is nearest to each', async () => {
    mkdirSync(join(top, 'deep'));
    write('deep/.open-claims.json', '{ "messages": "fr", "shape": 1 }');
    const { of } = await shown({}, BROKEN, 'deep/b.md');
    assert.match(of('.open-claims.json')?.[0] ?? '', /^unknown key/);
    assert.match(of('deep/.open-claims.json')?.[0] ?? '', /^clé inconnue/);
  });

  it('change their language with the setting', async () => {
    let messages = 'en';
    const { editor, of } = await shown({ settings: () => ({ messages }) }, BROKEN);
    assert.match(of('.open-claims.json')?.[0] ?? '', /^unknown key/);
    messages = 'fr';
    editor.changeSettings(null);
    await editor.items(uri('a.md'));
    const text = JSON.stringify(editor.published.slice(-2));
    assert.match(text, /clé inconnue/);
    assert.match(text, /JSON non valide/);
  });

  it('tell of settings that can’t be used in the log, and of models that nobody knows', async () => {
    const wrong = { definition: 'mine', codeLens: 3, registry: { files: ['a\0'] }, ignoredModels: ['Nobody'] };
    const { editor } = await shown({ locale: 'fr', settings: () => wrong }, '{}');
    const log = editor.log.map(({ message }) => String(message).replaceAll('\u00a0', '_')).join('\n');
    assert.match(log, /Le réglage openClaims\.definition n’est pas utilisé_: attendu_: /);
    assert.match(log, /Le réglage openClaims\.codeLens n’est pas utilisé_: doit être true ou false/);
    assert.match(log, /Le fichier de registre "a\\u0000" n’est pas utilisé_: le chemin contient un caractère/);
  });
});
