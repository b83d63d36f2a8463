/** Org footnotes as uniorg reads them, a port of Org's own parser. */

import assert from 'node:assert/strict';
import { parse } from 'uniorg-parse/lib/parser.js';
import { type Case, DEFINITION, describeCases, type Mark, marksOf, noted, same } from './footnotes.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly label?: string;
  readonly rawLink?: string;
  readonly title?: readonly Node[];
  readonly caption?: unknown;
  readonly children?: readonly Node[];
}

const BLOCKS = new Set(['paragraph', 'headline', 'table-cell']);

function all(node: Node, types: ReadonlySet<string>): readonly Node[] {
  return [...(types.has(node.type) ? [node] : []), ...(node.children ?? []).flatMap((child) => all(child, types))];
}

function wordsOf(node: Node): string {
  if (node.type === 'footnote-reference') return '';
  if (node.type === 'link' && !node.children?.length) return node.rawLink ?? '';
  return node.children?.map(wordsOf).join('') ?? node.value ?? '';
}

const tree = (text: string): Node => parse(text) as Node;

function read(text: string): readonly Mark[] {
  const root = tree(text);
  const definitions = all(root, new Set(['footnote-definition']));
  const noteOf = (mark: Node): string | undefined => {
    if (mark.children?.length) return mark.children.map(wordsOf).join('');
    const definition = definitions.find(({ label }) => label === mark.label);
    return definition && wordsOf(definition);
  };
  const partsOf = (node: Node): Parameters<typeof marksOf>[0] => {
    if (node.type === 'footnote-reference') return [{ note: noteOf(node) }];
    return node.children?.flatMap(partsOf) ?? [node.value ?? ''];
  };
  return all(root, BLOCKS).flatMap((block) => marksOf(partsOf(block)));
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
    text: 'Acme is */open-weight/*, here.\n',
    before: 'Acme is open-weight,',
    after: ' here.',
  },
  {
    name: 'behind emphasis, before a space',
    text: 'Acme is /open-weight/ here.\n',
    before: 'Acme is open-weight',
    after: ' here.',
  },
  {
    name: 'behind a link',
    text: 'An [[https://a.example][open-weight]] model.\n',
    before: 'An open-weight',
    after: ' model.',
  },
  {
    name: 'behind a longer link',
    text: 'An [[https://a.example][open-weight model]] here.\n',
    before: 'An open-weight model',
    after: ' here.',
  },
  { name: 'in a list', text: '- One\n  - Acme is open-weight.\n', before: 'Acme is open-weight.' },
  { name: 'in a table', text: '| Acme | open-weight |\n', before: 'open-weight' },
  { name: 'in a heading', text: '* Acme, open-weight :tag:\n\nWords.\n', before: 'Acme, open-weight' },
  {
    name: 'in a block quotation',
    text: '#+begin_quote\nAcme is open-weight.\n#+end_quote\n',
    before: 'Acme is open-weight.',
  },
  {
    name: 'as numbers go on',
    text: 'One[fn:1]. Acme is open-weight.\n\n[fn:1] First.\n',
    before: 'One. Acme is open-weight.',
  },
  {
    name: 'as names go on',
    text: 'One[fn:open-weight-term]. Acme is open weight.\n\n[fn:open-weight-term] First.\n',
    words: 'open weight',
    before: 'One. Acme is open weight.',
  },
  {
    name: 'behind notes of several lines',
    text: 'One[fn:1]. Acme is open-weight.\n\n[fn:1] First\nof two lines.\n',
    before: 'One. Acme is open-weight.',
  },
  {
    name: 'below a heading for footnotes',
    text: 'Acme is open-weight.\n\n* Footnotes\n\n* Annex\n\nWords.\n',
    before: 'Acme is open-weight.',
  },
  {
    name: 'with a footnote inside a sentence',
    text: 'One[fn:: First.]. Acme is open-weight.\n',
    before: 'One. Acme is open-weight.',
  },
  {
    name: 'as a second mark',
    text: 'One[fn:a]. Acme is open-weight.\n\n[fn:a] First.\n',
    reuse: 'a',
    before: 'One. Acme is open-weight.',
  },
];

describe('Org footnotes, read by uniorg', () => {
  describeCases('org', read, CASES);

  it('stand below the heading that is for them', () => {
    for (const text of [
      'Acme is open-weight.\n\n* Footnotes\n\n* Annex\n\nWords.\n',
      'One[fn:1]. Acme is open-weight.\n\n* Footnotes\n\n[fn:1] First.\n\n* Annex\n\nWords.\n',
      'Acme is open-weight.\n\n* Annex\n\nWords.\n\n* Footnotes\n',
      'Acme est open-weight.\n\n* Notes de bas de page\n\n* Annexe\n',
    ]) {
      const result = noted('org', { name: '', text, before: '' }) ?? '';
      const section = all(tree(result), new Set(['section'])).find((one) =>
        one.children?.some((child) => child.type === 'headline' && /^(?:Footnotes|Notes)/.test(wordsOf(child))),
      );
      const notes = section ? all(section, new Set(['footnote-definition'])) : [];
      assert.equal(same(wordsOf(notes.at(-1) ?? { type: '' })), DEFINITION, result);
    }
  });

  it('leave a heading’s tags alone', () => {
    const result = noted('org', { name: '', text: '* Acme, open-weight :tag:\n', before: '' }) ?? '';
    const [headline] = all(tree(result), new Set(['headline']));
    assert.deepEqual((headline as { tags?: unknown } | undefined)?.tags, ['tag']);
  });
});
