/** How the client shows an explanation: rendered wherever the editor can, else as text. The editor is a stand-in. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const SOURCE = fileURLToPath(new URL('../../../client/src/explanations.ts', import.meta.url));
const PREVIEW = 'markdown.showPreview';

interface View {
  showExplanation(id: string, title: string): Promise<void>;
}

/** An editor whose Markdown support wakes up on its command, or that has none. */
function editor({ hasPreview = true, serverAnswers = true } = {}) {
  const shown: string[] = [];
  const vscode = {
    commands: {
      // Commands of extensions that still sleep are not in this list.
      getCommands: async () => [] as string[],
      async executeCommand(id: string, uri: { query: string }) {
        if (id !== PREVIEW || !hasPreview) throw new Error(`command '${id}' not found`);
        shown.push(`preview of ${uri.query}`);
      },
    },
    languages: { setTextDocumentLanguage: async (document: object) => document },
    Uri: { from: (parts: object) => parts },
    ViewColumn: { Active: -1 },
    window: {
      showTextDocument: async ({ uri }: { uri: { query: string } }) => void shown.push(`text of ${uri.query}`),
    },
    workspace: {
      async openTextDocument(uri: object) {
        if (!serverAnswers) throw new Error('no answer');
        return { uri };
      },
    },
  };
  return { shown, vscode };
}

describe('the view of an explanation', () => {
  let code = '';
  before(async () => {
    const { outputFiles } = await build({
      entryPoints: [SOURCE],
      bundle: true,
      write: false,
      format: 'cjs',
      platform: 'node',
      external: ['vscode'],
    });
    code = outputFiles[0]?.text ?? '';
  });
  const load = (vscode: object): View => {
    const module = { exports: {} as View };
    const require = createRequire(import.meta.url);
    new Function('module', 'exports', 'require', code)(module, module.exports, (name: string) =>
      name === 'vscode' ? vscode : require(name),
    );
    return module.exports;
  };

  it('is rendered even while the editor’s Markdown support is not awake', async () => {
    const { shown, vscode } = editor();
    await load(vscode).showExplanation('llama-3', 'Llama 3');
    assert.deepEqual(shown, ['preview of llama-3']);
  });

  it('is text where the editor can’t render Markdown', async () => {
    const { shown, vscode } = editor({ hasPreview: false });
    await load(vscode).showExplanation('llama-3', 'Llama 3');
    assert.deepEqual(shown, ['text of llama-3']);
  });

  it('is not opened empty where the server does not answer', async () => {
    const { shown, vscode } = editor({ serverAnswers: false });
    await assert.rejects(load(vscode).showExplanation('llama-3', 'Llama 3'), /no answer/);
    assert.deepEqual(shown, []);
  });
});
