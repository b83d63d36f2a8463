/** Diagnostics that the editor asks for. */
import assert from 'node:assert/strict';
import { startEditor } from './support/editor.ts';
import { createTestHost } from './support/engine.ts';

const URI = 'file:///brief.md';

describe('pulled diagnostics', () => {
  it('carry range, severity, rule and page', async () => {
    const editor = await startEditor(createTestHost());
    editor.open(URI, 'Heron 1 is open source.');
    const [diagnostic, ...others] = await editor.items(URI);
    assert.deepEqual(others, []);
    assert.deepEqual(diagnostic, {
      range: { start: { line: 0, character: 11 }, end: { line: 0, character: 22 } },
      severity: 2,
      code: 'overclaim',
      codeDescription: { href: 'https://github.com/open-claims/open-claims/blob/main/docs/rules/overclaim.md' },
      source: 'Open Claims',
      message: 'Heron 1 is *not* open source.',
    });
  });

  it('count columns in UTF-16 units, lines by any ending', async () => {
    const editor = await startEditor(createTestHost());
    editor.open(URI, 'é\r\n\u{1F426}\n𝒳 Heron 1: open source');
    const [diagnostic] = await editor.items(URI);
    assert.deepEqual(diagnostic?.range, { start: { line: 2, character: 12 }, end: { line: 2, character: 23 } });
  });

  it('follow incremental changes', async () => {
    const editor = await startEditor(createTestHost());
    editor.open(URI, 'Heron 1 is a bird.');
    assert.deepEqual(await editor.items(URI), []);
    editor.change(URI, 2, 0, 11, 17, 'open source');
    const [diagnostic] = await editor.items(URI);
    assert.equal(diagnostic?.range.start.character, 11);
  });

  it('are not worked out or sent again while nothing has changed', async () => {
    const host = createTestHost();
    const editor = await startEditor(host);
    editor.open(URI, 'Heron 1 is open source.');
    const first = await editor.pull(URI);
    const second = await editor.pull(URI, first.resultId);
    assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
    assert.equal(host.checked.length, 1);
    editor.change(URI, 2, 0, 0, 0, 'And ');
    const third = await editor.pull(URI, first.resultId);
    assert.equal(third.kind, 'full');
    assert.notEqual(third.resultId, first.resultId);
  });

  it('are empty for documents that are not open', async () => {
    const editor = await startEditor(createTestHost());
    assert.deepEqual(await editor.items('file:///nowhere.md'), []);
    editor.open(URI, 'Heron 1 is open source.');
    editor.close(URI);
    assert.deepEqual(await editor.items(URI), []);
  });

  it('forget a closed document, even when one of the same version opens', async () => {
    const editor = await startEditor(createTestHost());
    editor.open(URI, 'Heron 1 is open source.');
    const { resultId } = await editor.pull(URI);
    editor.close(URI);
    editor.open(URI, 'Nothing to see.');
    const report = await editor.pull(URI, resultId);
    assert.deepEqual(report.kind === 'full' && report.items, []);
  });

  it('survive a flood of changes with one check', async () => {
    const host = createTestHost();
    const editor = await startEditor(host);
    editor.open(URI, '');
    const text = 'Heron 1 is open source. '.repeat(20);
    for (const [index, letter] of [...text].entries()) editor.change(URI, index + 2, 0, index, index, letter);
    assert.equal((await editor.items(URI)).length, 20);
    assert.equal(host.checked.length, 1);
    assert.equal(host.checked[0]?.text, text);
  });

  it('are never sent unasked', async () => {
    const host = createTestHost();
    const editor = await startEditor(host);
    editor.open(URI, 'Heron 1 is open source.');
    await editor.settle();
    host.timers.pass(1000);
    await editor.settle();
    assert.deepEqual(editor.published, []);
  });
});
