/** Quick fixes. */
import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import { pushEditor } from './support/capabilities.ts';
import { startEditor } from './support/editor.ts';
import { createTestHost } from './support/engine.ts';

const URI = 'file:///brief.md';
const TITLES = ['Add a footnote', 'Write “open-weight”', 'Write “available”'];

async function startWith(text: string) {
  const host = createTestHost();
  const editor = await startEditor(host);
  editor.open(URI, text);
  const diagnostics = await editor.items(URI);
  return { host, editor, diagnostics };
}

const titles = (actions: readonly CodeAction[]) => actions.map(({ title }) => title);
const only = (diagnostics: readonly Diagnostic[]): Diagnostic => {
  assert.equal(diagnostics.length, 1);
  return diagnostics[0] ?? assert.fail();
};

describe('code actions', () => {
  it('come without another check', async () => {
    const { host, editor, diagnostics } = await startWith('Heron 1 is open source.');
    const actions = await editor.actions(URI, diagnostics);
    assert.equal(host.checked.length, 1);
    assert.deepEqual(actions[1], {
      title: 'Write “open-weight”',
      kind: 'quickfix',
      diagnostics,
      isPreferred: true,
      edit: {
        documentChanges: [
          {
            textDocument: { uri: URI, version: 1 },
            edits: [{ range: only(diagnostics).range, newText: 'open-weight' }],
          },
        ],
      },
    });
  });

  it('prefer what is safe alone, as editors make preferred fixes unasked', async () => {
    const { editor, diagnostics } = await startWith('Heron 1 is open source.');
    const actions = await editor.actions(URI, diagnostics);
    assert.deepEqual(titles(actions), TITLES);
    assert.deepEqual(
      actions.map(({ isPreferred }) => isPreferred),
      [undefined, true, undefined],
    );
  });

  it('name no version where the editor takes none', async () => {
    const host = createTestHost();
    const editor = await startEditor(host, { capabilities: pushEditor });
    editor.open(URI, 'Heron 1 is open source.');
    await editor.settle();
    host.timers.pass(200);
    await editor.settle();
    const [action] = await editor.actions(URI, editor.published[0]?.diagnostics ?? []);
    const end = { line: 0, character: 22 };
    assert.deepEqual(action?.edit, { changes: { [URI]: [{ range: { start: end, end }, newText: '[^1]' }] } });
  });

  it('are worked out anew where the diagnostic is of an older version', async () => {
    const { editor, diagnostics } = await startWith('Heron 1 is open source.');
    editor.change(URI, 2, 0, 0, 0, 'Yes, ');
    const { range, ...rest } = only(diagnostics);
    // Editors move diagnostics along with the text until new ones arrive.
    const moved = { ...rest, range: { start: { line: 0, character: 16 }, end: { line: 0, character: 27 } } };
    const [footnote] = await editor.actions(URI, [moved]);
    const end = { line: 0, character: 27 };
    assert.deepEqual(footnote?.edit?.documentChanges, [
      { textDocument: { uri: URI, version: 2 }, edits: [{ range: { start: end, end }, newText: '[^1]' }] },
    ]);
    assert.deepEqual(await editor.actions(URI, [{ ...rest, range }]), []);
  });

  it('need the place, the rule and where they differ the message', async () => {
    const { editor, diagnostics } = await startWith('Heron 1 is open source.');
    const diagnostic = only(diagnostics);
    assert.deepEqual(titles(await editor.actions(URI, [{ ...diagnostic, message: 'Moved on.' }])), TITLES);
    assert.deepEqual(await editor.actions(URI, [{ ...diagnostic, code: 'underclaim' }]), []);
  });

  it('know diagnostics whose columns come back in bytes, as from Neovim 0.7', async () => {
    const { editor, diagnostics } = await startWith('Déjà 🦆 « Heron 1 is open source. » Heron 1 is open source.');
    const [first, second] = diagnostics;
    assert.ok(first && second && diagnostics.length === 2);
    // é, à, « and » have two bytes, the duck has four for two units.
    const inBytes = (diagnostic: Diagnostic, more: number): Diagnostic => {
      const shift = ({ line, character }: Diagnostic['range']['start']) => ({ line, character: character + more });
      return { ...diagnostic, range: { start: shift(diagnostic.range.start), end: shift(diagnostic.range.end) } };
    };
    const edits = async (diagnostic: Diagnostic) =>
      (await editor.actions(URI, [diagnostic])).map(({ edit }) => edit?.documentChanges);
    assert.deepEqual(await edits(inBytes(first, 5)), await edits(first));
    assert.deepEqual(await edits(inBytes(second, 6)), await edits(second));
    assert.deepEqual(titles(await editor.actions(URI, [inBytes(first, 5)])), TITLES);
    for (const more of [1, 3, 7]) assert.deepEqual(await editor.actions(URI, [inBytes(first, more)]), []);
  });

  it('leave diagnostics of other tools alone', async () => {
    const { editor, diagnostics } = await startWith('Heron 1 is open source.');
    assert.deepEqual(await editor.actions(URI, [{ ...only(diagnostics), source: 'Spelling' }]), []);
    assert.deepEqual(await editor.actions(URI, []), []);
  });

  it('respect the kinds that are asked for', async () => {
    const { editor, diagnostics } = await startWith('Heron 1 is open source.');
    const count = async (kinds: string[]) => (await editor.actions(URI, diagnostics, kinds)).length;
    assert.equal(await count(['quickfix']), 3);
    assert.equal(await count(['']), 4);
    assert.equal(await count(['source', 'quickfix']), 4);
    assert.equal(await count(['source.fixAll']), 1);
    assert.equal(await count(['refactor']), 0);
    assert.equal(await count(['quickfixes']), 0);
  });

  it('stand once for two diagnostics that need the same edit', async () => {
    const { editor, diagnostics } = await startWith('Heron 1 is open source.');
    const actions = await editor.actions(URI, [...diagnostics, ...diagnostics]);
    assert.deepEqual(titles(actions), TITLES);
    assert.equal(actions[0]?.diagnostics?.length, 2);
  });

  it('are none in unknown documents', async () => {
    const { editor, diagnostics } = await startWith('Heron 1 is open source.');
    assert.deepEqual(await editor.actions('file:///nowhere.md', diagnostics), []);
  });
});
