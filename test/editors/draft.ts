/** A draft for a real editor to open, with the settings that docs/editors.md gives, and `open-claims` on the path. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

export const TEXT = '# Costs\n\nÀ propos: we chose Llama 2, an open-source model.\n';
export const MENDED = TEXT.replace('open-source', 'open-weight');

export interface Draft {
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  /** What the file holds now. */
  text(): string;
  remove(): void;
}

export function createDraft(editor: 'neovim' | 'emacs'): Draft {
  const folder = mkdtempSync(join(tmpdir(), `${editor}-`));
  const path = (name: string) => join(folder, name);
  const command = path('open-claims');
  writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${resolve('dist/cli.cjs')}' "$@"\n`);
  chmodSync(command, 0o755);
  writeFileSync(path('draft.md'), TEXT);
  const snippet = path(editor === 'neovim' ? 'settings.lua' : 'settings.el');
  writeFileSync(snippet, settingsFor(editor));
  return {
    folder,
    environment: {
      ...process.env,
      HOME: folder,
      XDG_CONFIG_HOME: folder,
      XDG_DATA_HOME: folder,
      XDG_STATE_HOME: folder,
      PATH: `${folder}${delimiter}${process.env.PATH}`,
      SNIPPET: snippet,
      DRAFT: path('draft.md'),
    },
    text: () => readFileSync(path('draft.md'), 'utf8'),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

function settingsFor(editor: string): string {
  const [, page = ''] = readFileSync(resolve('docs/editors.md'), 'utf8').split(`<!-- tested: ${editor} -->`);
  const snippet = /```\w+\n(.*?)```/s.exec(page)?.[1];
  if (!snippet) throw new Error(`docs/editors.md has no settings for ${editor}`);
  return snippet;
}
