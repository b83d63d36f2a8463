/** AsciiDoc footnotes as Asciidoctor reads them. */

import assert from 'node:assert/strict';
import { convert } from '@asciidoctor/core';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { type Case, describeCases, type Mark, marksOf, noted } from './footnotes.ts';

type Node = DefaultTreeAdapterMap['node'];
const BLOCKS = new Set(['p', 'h1', 'h2', 'h3', 'td', 'th', 'dt', 'dd']);
const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
const wordsOf = (node: Node): string => ('value' in node ? node.value : childrenOf(node).map(wordsOf).join(''));
const all = (node: Node, name: string): readonly Node[] => [
  ...('tagName' in node && node.tagName === name ? [node] : []),
  ...childrenOf(node).flatMap((child) => all(child, name)),
];

async function toHtml(text: string): Promise<string> {
  return String(await convert(text, { standalone: false, attributes: { showtitle: '' } }));
}

async function read(text: string): Promise<readonly Mark[]> {
  const html = await toHtml(text);
  const tree = parse(html);
  const notes = new Map(
    [...html.matchAll(/<div class="footnote" id="(_footnotedef_\d+)">([\s\S]*?)<\/div>/g)].map(([, id, note]) => [
      `#${id}`,
      wordsOf(parse(note ?? ''))
        .trim()
        .replace(/^\d+\. /, ''),
    ]),
  );
  const partsOf = (node: Node): Parameters<typeof marksOf>[0] => {
    if ('value' in node) return [node.value];
    if (!('tagName' in node) || node.tagName !== 'sup') return childrenOf(node).flatMap(partsOf);
    const href = all(node, 'a')
      .flatMap((link) => ('attrs' in link ? link.attrs : []))
      .find(({ name }) => name === 'href');
    return [{ note: notes.get(href?.value ?? '') }];
  };
  const blocks = [...BLOCKS]
    .flatMap((name) => all(tree, name))
    .filter((block) => block === all(block, 'p')[0] || all(block, 'p').length === 0);
  return blocks.flatMap((block) => marksOf(partsOf(block)));
}

const CASES: readonly Case[] = [
  { name: 'between words', text: 'Acme is open-weight here.\n', before: 'Acme is open-weight', after: ' here.' },
  {
    name: 'behind a full stop',
    text: 'Acme is open-weight. So be it.\n',
    before: 'Acme is open-weight.',
    after: ' So be it.',
  },
  {
    name: 'in French, before the punctuation and its space',
    text: 'Acme est à poids ouverts\u202F; la mairie paie.\n',
    words: 'poids ouverts',
    language: 'fr',
    before: 'Acme est à poids ouverts',
    after: '\u202F; la mairie paie.',
  },
  {
    name: 'behind emphasis',
    text: 'Acme is *_open-weight_*, here.\n',
    before: 'Acme is open-weight,',
    after: ' here.',
  },
  {
    name: 'behind emphasis, before a space',
    text: 'Acme is _open-weight_ here.\n',
    before: 'Acme is open-weight',
    after: ' here.',
  },
  {
    name: 'behind a link',
    text: 'An https://a.example[open-weight] model.\n',
    before: 'An open-weight',
    after: ' model.',
  },
  {
    name: 'inside a longer link',
    text: 'An https://a.example[open-weight model] here.\n',
    before: 'An open-weight model',
    after: ' here.',
  },
  {
    name: 'behind a reference',
    text: '[[a]]\nAn <<a,open-weight>> model.\n',
    before: 'An open-weight',
    after: ' model.',
  },
  { name: 'in a list', text: '* One\n** Acme is open-weight.\n', before: 'Acme is open-weight.' },
  { name: 'in a definition', text: 'Acme:: An open-weight model.\n', before: 'An open-weight', after: ' model.' },
  { name: 'in a table', text: '|===\n|Acme |open-weight\n|===\n', before: 'open-weight' },
  { name: 'in an admonition', text: 'NOTE: Acme is open-weight.\n', before: 'Acme is open-weight.' },
  { name: 'in a block quotation', text: '____\nAcme is open-weight.\n____\n', before: 'Acme is open-weight.' },
  { name: 'behind others', text: 'Onefootnote:[First.]. Acme is open-weight.\n', before: 'One. Acme is open-weight.' },
  {
    name: 'as a second mark',
    text: 'Onefootnote:a[First.]. Acme is open-weight.\n',
    reuse: 'a',
    before: 'One. Acme is open-weight.',
  },
];

describe('AsciiDoc footnotes, read by Asciidoctor', () => {
  describeCases('asciidoc', read, CASES);

  it('stay out of headings, whose text becomes ids and contents', () => {
    const text = '== Acme, open-weight\n\nWords.\n';
    assert.equal(noted('asciidoc', { name: '', text, before: '' }), undefined);
  });
});
