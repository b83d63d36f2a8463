/** Markdown footnotes as remark reads them. */

import assert from 'node:assert/strict';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Case, DEFINITION, describeCases, type Mark, marksOf, noted, same } from './footnotes.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly identifier?: string;
  readonly children?: readonly Node[];
}

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);
const parser = unified().use(remarkParse).use(remarkGfm);
const parse = (text: string): Node => parser.parse(text) as Node;

function read(text: string): readonly Mark[] {
  const tree = parse(text);
  const notes = new Map(
    all(tree, 'footnoteDefinition').map((note) => [note.identifier, note.children?.map(wordsOf).join('\n')] as const),
  );
  const partsOf = (node: Node): Parameters<typeof marksOf>[0] => {
    if (node.type === 'footnoteReference') return [{ note: notes.get(node.identifier) }];
    return node.children?.flatMap(partsOf) ?? [node.value ?? (node.type === 'break' ? '\n' : '')];
  };
  return blocksOf(tree).flatMap((block) => marksOf(partsOf(block)));
}

function blocksOf(node: Node): readonly Node[] {
  return BLOCKS.has(node.type) ? [node] : (node.children ?? []).flatMap(blocksOf);
}

function all(node: Node, type: string): readonly Node[] {
  return [...(node.type === type ? [node] : []), ...(node.children ?? []).flatMap((child) => all(child, type))];
}

function wordsOf(node: Node): string {
  return node.children?.map(wordsOf).join('') ?? (node.type === 'html' ? '' : (node.value ?? ''));
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
    text: 'Acme is **_open-weight_**, here.\n',
    before: 'Acme is open-weight,',
    after: ' here.',
  },
  {
    name: 'inside emphasis that goes on',
    text: 'Acme *is open-weight here*.\n',
    before: 'Acme is open-weight',
    after: ' here.',
  },
  {
    name: 'behind a link',
    text: 'An [open-weight](https://a.example) model.\n',
    before: 'An open-weight',
    after: ' model.',
  },
  {
    name: 'behind a link by reference',
    text: 'An [open-weight][a] model.\n\n[a]: https://a.example\n',
    before: 'An open-weight',
    after: ' model.',
  },
  { name: 'behind code', text: 'It is `open-weight` now.\n', before: 'It is open-weight', after: ' now.' },
  { name: 'in a list', text: '- One\n  - Acme is open-weight.\n\nEnd.\n', before: 'Acme is open-weight.' },
  { name: 'at the end of a list', text: '1. One\n2. Acme is open-weight.', before: 'Acme is open-weight.' },
  {
    name: 'in a block quotation at the end',
    text: 'Words.\n\n> Acme is open-weight.\n',
    before: 'Acme is open-weight.',
  },
  { name: 'in a table at the end', text: '| a | b |\n|---|---|\n| Acme | open-weight |\n', before: 'open-weight' },
  { name: 'in a heading', text: '# Acme, open-weight\n\nWords.\n', before: 'Acme, open-weight' },
  { name: 'in an underlined heading', text: 'Acme, open-weight\n===\n\nWords.\n', before: 'Acme, open-weight' },
  { name: 'behind code at the end', text: 'Acme is open-weight.\n\n    code\n', before: 'Acme is open-weight.' },
  {
    name: 'behind HTML at the end',
    text: 'Acme is open-weight.\n\n<div>\nwords\n</div>\n',
    before: 'Acme is open-weight.',
  },
  {
    name: 'across a soft line break',
    text: 'Acme is open-\nweight here.\n',
    words: 'open-\nweight',
    before: 'Acme is open-\nweight',
    after: ' here.',
  },
  {
    name: 'as numbers go on',
    text: 'One[^1]. Acme is open-weight.\n\n[^1]: First.\n',
    before: 'One. Acme is open-weight.',
  },
  {
    name: 'as names go on',
    text: 'One[^open-weight-term]. Acme is open weight.\n\n[^open-weight-term]: First.\n',
    words: 'open weight',
    before: 'One. Acme is open weight.',
  },
  {
    name: 'behind a note of several blocks',
    text: 'One[^a]. Acme is open-weight.\n\n[^a]: First.\n\n    - Second.\n\nEnd.\n',
    before: 'One. Acme is open-weight.',
  },
  {
    name: 'with notes in the middle',
    text: 'One[^1].\n\n[^1]: First.\n[^2]: Second.\n\nAcme is open-weight here[^2].\n',
    before: 'Acme is open-weight',
    after: ' here.',
  },
  {
    name: 'with the only note in a quotation',
    text: 'Acme is open-weight.\n\n> One[^1].\n>\n> [^1]: First.\n',
    before: 'Acme is open-weight.',
  },
  {
    name: 'with the only note in a list',
    text: '- One[^1].\n\n  [^1]: First.\n\nAcme is open-weight.\n',
    before: 'Acme is open-weight.',
  },
  {
    name: 'as a second mark',
    text: 'One[^a]. Acme is open-weight.\n\n[^a]: First.\n',
    reuse: 'a',
    before: 'One. Acme is open-weight.',
  },
  {
    name: 'in an alert',
    text: '> [!NOTE]\n> Acme is open-weight here.\n',
    before: '[!NOTE]\nAcme is open-weight',
    after: ' here.',
  },
];

describe('Markdown footnotes, read by remark', () => {
  describeCases('markdown', read, CASES);

  it('break no markup', () => {
    const result =
      noted('markdown', { name: '', text: 'Acme is **open-weight**, [here](https://a.example).\n', before: '' }) ?? '';
    const [paragraph] = parse(result).children ?? [];
    assert.deepEqual(
      paragraph?.children?.map(({ type }) => type),
      ['text', 'strong', 'text', 'footnoteReference', 'text', 'link', 'text'],
    );
  });

  it('put the new text behind the others', () => {
    const result =
      noted('markdown', {
        name: '',
        text: 'Open-weight[^1], open-weight.\n\n[^1]: First.\n\n# Annex\n\nWords.\n',
        before: '',
      }) ?? '';
    const types = (parse(result).children ?? []).map(({ type }) => type);
    assert.deepEqual(types, ['paragraph', 'footnoteDefinition', 'footnoteDefinition', 'heading', 'paragraph']);
    assert.deepEqual(
      all(parse(result), 'footnoteDefinition').map((note) => same(wordsOf(note))),
      ['First.', DEFINITION],
    );
  });
});
