/** HTML footnotes as a browser's parser reads them: links lead to the note and back. */

import assert from 'node:assert/strict';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { type Case, DEFINITION, describeCases, type Mark, marksOf, noted, same } from './footnotes.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const BLOCKS = new Set(['p', 'li', 'td', 'th', 'dd', 'dt', 'h1', 'h2', 'figcaption', 'blockquote', 'div', 'body']);

const attribute = (node: Node, name: string): string | undefined =>
  'attrs' in node ? node.attrs.find((one) => one.name === name)?.value : undefined;
const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
const wordsOf = (node: Node): string => ('value' in node ? node.value : childrenOf(node).map(wordsOf).join(''));

function all(node: Node, accept: (element: Element) => boolean): readonly Element[] {
  const below = childrenOf(node).flatMap((child) => all(child, accept));
  return 'tagName' in node && accept(node) ? [node, ...below] : below;
}

/** A raised link inside the document. */
function targetOf(node: Node): string | undefined {
  const link = all(node, ({ tagName }) => tagName === 'a')[0];
  const href = link && attribute(link, 'href');
  return 'tagName' in node && node.tagName === 'sup' && href?.startsWith('#') ? href.slice(1) : undefined;
}

function read(text: string): readonly Mark[] {
  const tree = parse(text);
  const byId = (id: string): Element | undefined => all(tree, (element) => attribute(element, 'id') === id)[0];
  const noteText = (id: string): string | undefined => {
    const note = byId(id);
    // The number before it and the link back are no part of the words.
    return (
      note &&
      wordsOf(note)
        .replace(/^\d+\.\s/, '')
        .replace(/\s*↩\s*$/, '')
    );
  };
  const partsOf = (node: Node): Parameters<typeof marksOf>[0] => {
    const id = targetOf(node);
    if (id !== undefined) return [{ note: noteText(id) }];
    if ('value' in node) return [node.value];
    return childrenOf(node).flatMap((child) => ('tagName' in child && BLOCKS.has(child.tagName) ? [] : partsOf(child)));
  };
  return all(tree, ({ tagName }) => BLOCKS.has(tagName)).flatMap((block) =>
    marksOf(
      childrenOf(block).flatMap((child) => ('tagName' in child && BLOCKS.has(child.tagName) ? [] : partsOf(child))),
    ),
  );
}

const OLD = '<p>One<sup id="fnref1"><a href="#fn1">1</a></sup>. Acme is open-weight.</p>';

const CASES: readonly Case[] = [
  { name: 'between words', text: '<p>Acme is open-weight here.</p>\n', before: 'Acme is open-weight', after: ' here.' },
  { name: 'behind a full stop', text: '<p>Acme is open-weight.</p>\n', before: 'Acme is open-weight.' },
  {
    name: 'in French, before the punctuation and its space',
    text: '<p>Acme est à poids ouverts&#8239;; la mairie paie.</p>\n',
    words: 'poids ouverts',
    language: 'fr',
    before: 'Acme est à poids ouverts',
    after: '\u202F; la mairie paie.',
  },
  {
    name: 'behind emphasis',
    text: '<p>Acme is <em><b>open-weight</b></em>, here.</p>\n',
    before: 'Acme is open-weight,',
    after: ' here.',
  },
  {
    name: 'behind a link',
    text: '<p>An <a href="https://a.example">open-weight</a> model.</p>\n',
    before: 'An open-weight',
    after: ' model.',
  },
  {
    name: 'in a whole document',
    text: '<!doctype html>\n<html>\n<body>\n<p>Acme is open-weight.</p>\n</body>\n</html>\n',
    before: 'Acme is open-weight.',
  },
  { name: 'in a list', text: '<ul>\n  <li>Acme is open-weight.\n  <li>Two\n</ul>\n', before: 'Acme is open-weight.' },
  { name: 'in a table', text: '<table><tr><td>Acme<td>open-weight</table>\n', before: 'open-weight' },
  { name: 'in a heading', text: '<h1>Acme, open-weight</h1>\n<p>Words.</p>\n', before: 'Acme, open-weight' },
  {
    name: 'behind a list of notes',
    text: `${OLD}\n<ol>\n  <li id="fn1">First. <a href="#fnref1">↩</a></li>\n</ol>\n`,
    before: 'One. Acme is open-weight.',
  },
  {
    name: 'behind a list of notes without end tags',
    text: `${OLD}\n<ol>\n  <li id="fn1">First.\n</ol>\n`,
    before: 'One. Acme is open-weight.',
  },
  {
    name: 'behind notes that are paragraphs',
    text: `${OLD}\n<div>\n<p id="fn1">1. First.</p>\n</div>\n`,
    before: 'One. Acme is open-weight.',
  },
  {
    name: 'behind a note that is cut off',
    text: `${OLD}\n<ol><li id="fn1">First.`,
    before: 'One. Acme is open-weight.',
  },
  {
    name: 'as a second mark',
    text: `${OLD}\n<ol>\n  <li id="fn1">First.</li>\n</ol>\n`,
    reuse: 'fn1',
    before: 'One. Acme is open-weight.',
  },
];

describe('HTML footnotes, read by parse5', () => {
  describeCases('html', read, CASES);

  it('link both ways, with ids of their own', () => {
    for (const { text, words } of [
      ...CASES,
      { text: '<p>Acme is <span id="fn-open-weight-term">open now</span>.</p>', words: 'open now' },
    ]) {
      const result = noted('html', { name: '', text, before: '', ...(words ? { words } : {}) }) ?? '';
      const tree = parse(result);
      const ids = all(tree, (element) => attribute(element, 'id') !== undefined).map((element) =>
        attribute(element, 'id'),
      );
      assert.equal(new Set(ids).size, ids.length, `each id once: ${ids}`);
      const [note] = all(
        tree,
        (element) => same(wordsOf(element)).includes(DEFINITION) && attribute(element, 'id') !== undefined,
      );
      const back =
        note &&
        all(note, ({ tagName }) => tagName === 'a')
          .map((link) => attribute(link, 'href'))
          .at(-1);
      const [mark] = all(tree, (element) => `#${attribute(element, 'id')}` === back);
      assert.ok(note && mark, `${back} ${result}`);
      assert.equal(targetOf(mark), attribute(note, 'id'));
    }
  });

  it('number themselves as their list does', () => {
    const text = `${OLD}\n<ol>\n  <li id="fn1">First.</li>\n</ol>\n`;
    const tree = parse(noted('html', { name: '', text, before: '' }) ?? '');
    const marks = all(tree, ({ tagName }) => tagName === 'sup').map(wordsOf);
    assert.deepEqual(marks, ['1', '2']);
    const [list] = all(tree, ({ tagName }) => tagName === 'ol');
    assert.equal(list && all(list, ({ tagName }) => tagName === 'li').length, 2);
  });
});
