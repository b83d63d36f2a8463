/** LaTeX footnotes as unified-latex reads them. */

import assert from 'node:assert/strict';
import { parse } from '@unified-latex/unified-latex-util-parse';
import { type Case, describeCases, type Mark, marksOf, noted } from './footnotes.ts';

interface Node {
  readonly type: string;
  readonly content?: string | readonly Node[];
  readonly args?: readonly { readonly content: readonly Node[]; readonly openMark: string }[];
}

const SIGNS: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
  ',': '\u202F',
};
/** Arguments that are no words. */
const LAST_ONLY = new Set(['href', 'textcolor', 'section']);

/** The words of a run, and its footnotes; a counter gives them their numbers. */
function partsOf(nodes: readonly Node[], notes: (string | undefined)[]): Parameters<typeof marksOf>[0] {
  return nodes.flatMap((node): Parameters<typeof marksOf>[0] => {
    const { content } = node;
    if (node.type === 'whitespace' || node.type === 'parbreak') return [' '];
    if (node.type === 'string') return [content === '~' ? '\u00A0' : String(content)];
    if (node.type !== 'macro') return typeof content === 'string' ? [content] : partsOf(content ?? [], notes);
    const args = (node.args ?? []).filter(({ openMark }) => openMark === '{');
    if (content === 'footnote') {
      const note = wordsOf(args.at(-1)?.content ?? []);
      notes.push(note);
      return [{ note }];
    }
    if (content === 'footnotemark') {
      const number = Number(wordsOf(node.args?.find(({ openMark }) => openMark === '[')?.content ?? []));
      return [{ note: notes[number - 1] }];
    }
    if (content === 'item') return (node.args ?? []).flatMap((one) => partsOf(one.content, notes));
    if (args.length === 0)
      return [SIGNS[String(content)] ?? (/^[a-zA-Z]/.test(String(content)) ? '' : String(content))];
    return (LAST_ONLY.has(String(content)) ? args.slice(-1) : args).flatMap((one) => partsOf(one.content, notes));
  });
}

function wordsOf(nodes: readonly Node[]): string {
  return partsOf(nodes, [])
    .filter((part) => typeof part === 'string')
    .join('');
}

/** The whole text is one block here: cases have one paragraph each. */
function read(text: string): readonly Mark[] {
  return marksOf(partsOf(parse(text).content as readonly Node[], []));
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
    text: 'Acme est à poids ouverts~; la mairie paie.\n',
    words: 'poids ouverts',
    language: 'fr',
    before: 'Acme est à poids ouverts',
    after: '\u00A0; la mairie paie.',
  },
  {
    name: 'behind emphasis',
    text: 'Acme is \\textbf{\\emph{open-weight}}, here.\n',
    before: 'Acme is open-weight,',
    after: ' here.',
  },
  {
    name: 'behind a link',
    text: 'An \\href{https://a.example}{open-weight} model.\n',
    before: 'An open-weight',
    after: ' model.',
  },
  {
    name: 'behind a longer link',
    text: 'An \\href{https://a.example}{open-weight model} here.\n',
    before: 'An open-weight model',
    after: ' here.',
  },
  {
    name: 'inside emphasis that goes on',
    text: 'Acme \\emph{is open-weight here}.\n',
    before: 'Acme is open-weight',
    after: ' here.',
  },
  {
    name: 'in a list',
    text: '\\begin{itemize}\n\\item Acme is open-weight.\n\\end{itemize}\n',
    before: 'Acme is open-weight.',
  },
  {
    name: 'in a block quotation',
    text: '\\begin{quote}\nAcme is open-weight.\n\\end{quote}\n',
    before: 'Acme is open-weight.',
  },
  { name: 'behind others', text: 'One\\footnote{First.}. Acme is open-weight.\n', before: 'One. Acme is open-weight.' },
  {
    name: 'as a second mark',
    text: 'One\\footnote{First.}, two\\footnote{Second.}. Acme is open-weight.\n',
    reuse: '2',
    before: 'One, two. Acme is open-weight.',
  },
];

describe('LaTeX footnotes, read by unified-latex', () => {
  describeCases('latex', read, CASES);

  it('stay out of headings, captions, tables, titles, labels of items and other footnotes', () => {
    for (const text of [
      '\\section{Acme, open-weight}\n\nWords.\n',
      '\\caption{Acme, open-weight}\n',
      '\\begin{tabular}{l}\nAcme & open-weight\\\\\n\\end{tabular}\n',
      '\\title{Acme, open-weight}\n',
      'Words\\footnote{Acme is open-weight.}\n',
    ])
      assert.equal(noted('latex', { name: '', text, before: '' }), undefined, text);
  });
});
