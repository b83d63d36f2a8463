/** Hovers over models and terms. */
import assert from 'node:assert/strict';
import {
  entryMarkdown,
  entryPlainText,
  explainEntry,
  explainTerm,
  termMarkdown,
  termPlainText,
} from '../../server/src/core/index.ts';
import { pushEditor } from './support/capabilities.ts';
import { type EditorOptions, startEditor } from './support/editor.ts';
import { createTestHost, registry } from './support/engine.ts';

const URI = 'file:///brief.md';
const TEXT = 'Heron 1 is open source. Heron 2 is a bird.';
const heron1 = registry.get('heron-1') ?? assert.fail();
const heron2 = registry.get('heron-2') ?? assert.fail();

async function hoverAt(character: number, options: EditorOptions = {}) {
  const editor = await startEditor(createTestHost(), options);
  editor.open(URI, TEXT);
  return editor.hover(URI, 0, character);
}

async function textAt(character: number, options: EditorOptions = {}): Promise<string> {
  const hover = await hoverAt(character, options);
  return (hover?.contents as { value: string } | undefined)?.value ?? '';
}

describe('hover', () => {
  it('explains a model, its range the mention', async () => {
    const hover = await hoverAt(26);
    assert.deepEqual(hover, {
      contents: { kind: 'markdown', value: entryMarkdown(explainEntry(registry, heron2, 'osaid-1.0', 'en')) },
      range: { start: { line: 0, character: 24 }, end: { line: 0, character: 31 } },
    });
  });

  it('defines a term, and on a finding explains the model that it misdescribes', async () => {
    const model = entryMarkdown(explainEntry(registry, heron1, 'osaid-1.0', 'en'));
    assert.equal(await textAt(3), model);
    assert.equal(await textAt(15), `${termMarkdown(explainTerm('open-source', 'osaid-1.0', 'en'))}\n\n---\n\n${model}`);
  });

  it('is plain text where the editor shows no Markdown', async () => {
    const model = entryPlainText(explainEntry(registry, heron1, 'osaid-1.0', 'en'));
    const hover = await hoverAt(3, { capabilities: pushEditor });
    assert.deepEqual(hover?.contents, { kind: 'plaintext', value: model });
    const value = await textAt(15, { capabilities: pushEditor });
    assert.equal(value, `${termPlainText(explainTerm('open-source', 'osaid-1.0', 'en'))}\n\n${model}`);
  });

  it('is empty over other words and in unknown documents', async () => {
    assert.equal(await hoverAt(9), null);
    const editor = await startEditor(createTestHost());
    assert.equal(await editor.hover('file:///nowhere.md', 0, 3), null);
  });

  it('still means the word that the cursor stands behind', async () => {
    assert.ok((await textAt(31)).includes(heron2.name));
    assert.equal(await hoverAt(32), null);
  });

  it('means what comes next where two words touch', async () => {
    const editor = await startEditor(createTestHost());
    editor.open(URI, 'Heron 1open source');
    const rangeAt = async (character: number) => (await editor.hover(URI, 0, character))?.range?.start.character;
    assert.deepEqual([await rangeAt(6), await rangeAt(7), await rangeAt(18)], [0, 7, 7]);
  });

  it('is empty far outside the text', async () => {
    const editor = await startEditor(createTestHost());
    editor.open(URI, 'x');
    assert.equal(await editor.hover(URI, 99, 99), null);
  });

  describe('speaks', () => {
    const inFrench = termMarkdown(explainTerm('open-source', 'osaid-1.0', 'fr'));
    const inEnglish = termMarkdown(explainTerm('open-source', 'osaid-1.0', 'en'));
    const startsWith = (text: string, start: string) =>
      assert.ok(text.startsWith(start), `${text}\n\ndoes not start with\n\n${start}`);

    it('the language of a French editor', async () => startsWith(await textAt(15, { locale: 'fr-CA' }), inFrench));
    it('the language of the prose in other editors', async () =>
      startsWith(await textAt(15, { locale: 'de' }), inEnglish));
    it('the language of the setting before that of the editor', async () => {
      const settings = (messages: string) => () => ({ messages });
      startsWith(await textAt(15, { locale: 'fr', settings: settings('en') }), inEnglish);
      startsWith(await textAt(15, { locale: 'en', settings: settings('fr') }), inFrench);
    });
    it('of the definition that is set', async () => {
      const settings = () => ({ definition: 'osi-licence' });
      startsWith(await textAt(15, { settings }), termMarkdown(explainTerm('open-source', 'osi-licence', 'en')));
    });
  });
});
