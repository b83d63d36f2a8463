/** Real editors with the settings that docs/editors.md gives: diagnostics, hover, and a fix that changes the text. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { createDraft, type Draft, MENDED } from './draft.ts';

interface Seen {
  readonly problem?: string;
  readonly diagnostic: { readonly line: number; readonly column: number; readonly message: string };
  readonly hover: string;
  readonly actions: readonly string[];
}

const EDITORS = [
  {
    editor: 'neovim',
    title: 'Neovim',
    probe: ['nvim', '--version'],
    command: ['nvim', '--headless', '--clean', '-c', `luafile ${resolve('test/editors/neovim.lua')}`],
    // Its columns count bytes, and À has two.
    column: 33,
  },
  {
    editor: 'emacs',
    title: 'Emacs',
    probe: [
      'emacs',
      '--batch',
      '--eval',
      "(progn (require 'package) (package-initialize) (require 'eglot) (require 'markdown-mode))",
    ],
    command: ['emacs', '--batch', '-l', resolve('test/editors/emacs.el')],
    column: 32,
  },
] as const;

describe('other editors', function () {
  this.timeout(90_000);

  for (const { editor, title, probe, command, column } of EDITORS) {
    describe(title, () => {
      let draft: Draft;
      before(function () {
        // scripts/test.mjs excuses what these names say: npm can't install editors.
        if (!answers(probe)) this.skip();
      });
      beforeEach(() => {
        draft = createDraft(editor);
      });
      afterEach(() => draft.remove());

      it(`shows findings and facts, and takes a fix (needs the editor ${title})`, () => {
        const [program, ...args] = command;
        const { stdout, stderr } = spawnSync(program, args, {
          cwd: draft.folder,
          env: draft.environment,
          encoding: 'utf8',
          timeout: 80_000,
        });
        const line = stdout.split('\n').find((text) => text.startsWith('{'));
        assert.ok(line, `${title} said nothing: ${stdout}${stderr}`);
        const seen = JSON.parse(line) as Seen;
        assert.equal(seen.problem, undefined, `${line}\n${stderr}`);
        assert.deepEqual([seen.diagnostic.line, seen.diagnostic.column], [3, column]);
        assert.match(seen.diagnostic.message, /Llama 2 is open-weight, not open source/);
        assert.match(seen.hover, /open source/i);
        assert.ok(seen.actions.some((action) => action.includes('open-weight')));
        assert.equal(draft.text(), MENDED);
      });
    });
  }
});

function answers([program, ...args]: readonly [string, ...string[]]): boolean {
  return spawnSync(program, args, { timeout: 30_000 }).status === 0;
}
