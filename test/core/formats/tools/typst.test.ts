/** Typst footnotes as Typst's own compiler sees them. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, type TypstCompiler, TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';
import { type Case, describeCases, type Mark, marksOf, noted } from './footnotes.ts';

/** Content as the compiler shows it. */
interface Content {
  readonly func?: string;
  readonly text?: string;
  readonly label?: string;
  readonly body?: Content | string;
  readonly child?: Content;
  readonly children?: readonly Content[];
}

/** Blocks whose content a query shows before it is laid out, with the footnotes in it. */
const WRAPPER = '#show: body => [#metadata(body)<all>#body]\n';

let compiler: TypstCompiler;

function query(text: string, selector: string): readonly Content[] {
  compiler.reset();
  compiler.add_source('/main.typ', text);
  return JSON.parse(compiler.query('/main.typ', undefined, selector));
}

function wordsOf(content: Content | string | undefined): string {
  if (content === undefined || typeof content === 'string') return '';
  if (content.func === 'space' || content.func === 'parbreak' || content.func === 'linebreak') return ' ';
  if (content.func === 'smartquote') return "'";
  if (content.func === 'footnote') return '';
  return content.text ?? [content.body, content.child, ...(content.children ?? [])].map(wordsOf).join('');
}

/** The whole text is one block here: cases have one paragraph each. */
function read(text: string): readonly Mark[] {
  const notes = query(text, 'footnote');
  const noteText = (body: Content | string | undefined): string | undefined =>
    typeof body === 'string' ? noteText(notes.find(({ label }) => label === body)?.body) : body && wordsOf(body);
  const partsOf = (content: Content | string | undefined): Parameters<typeof marksOf>[0] => {
    if (content === undefined || typeof content === 'string') return [];
    if (content.func === 'footnote') return [{ note: noteText(content.body) }];
    const inside = [content.body, content.child, ...(content.children ?? [])].filter((part) => part !== undefined);
    return inside.length > 0 && content.text === undefined ? inside.flatMap(partsOf) : [wordsOf(content)];
  };
  const [all] = query(WRAPPER + text, '<all>') as readonly { readonly value?: Content }[];
  return marksOf(partsOf(all?.value));
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
    name: 'before a bracket',
    text: 'Acme is open-weight(so far).\n',
    before: 'Acme is open-weight',
    after: '(so far).',
  },
  {
    name: 'behind emphasis',
    text: 'Acme is *_open-weight_*, here.\n',
    before: 'Acme is open-weight,',
    after: ' here.',
  },
  {
    name: 'behind a link',
    text: 'An #link("https://a.example")[open-weight] model.\n',
    before: 'An open-weight',
    after: ' model.',
  },
  {
    name: 'behind a longer link',
    text: 'An #link("https://a.example")[open-weight model] here.\n',
    before: 'An open-weight model',
    after: ' here.',
  },
  {
    name: 'inside a function',
    text: '#text(red)[Acme is open-weight here.]\n',
    before: 'Acme is open-weight',
    after: ' here.',
  },
  { name: 'in a list', text: '- Acme is open-weight.\n', before: 'Acme is open-weight.' },
  { name: 'in a block quotation', text: '#quote(block: true)[Acme is open-weight.]\n', before: 'Acme is open-weight.' },
  { name: 'behind others', text: 'One#footnote[First.]. Acme is open-weight.\n', before: 'One. Acme is open-weight.' },
  {
    name: 'as a second mark',
    text: 'One#footnote[First.]<a>. Acme is open-weight.\n',
    reuse: 'a',
    before: 'One. Acme is open-weight.',
  },
  {
    name: 'as a second mark before a bracket',
    text: 'One#footnote[First.]<a>. Acme is open-weight[so] far.\n',
    reuse: 'a',
    before: 'One. Acme is open-weight',
    after: '[so] far.',
  },
  {
    name: 'as a second mark before a semicolon, in French',
    text: 'Un#footnote[First.]<a>. Acme est open-weight; la mairie paie.\n',
    language: 'fr',
    reuse: 'a',
    before: 'Un. Acme est open-weight',
    after: '; la mairie paie.',
  },
  {
    name: 'before a semicolon, in French',
    text: 'Acme est open-weight; la mairie paie.\n',
    language: 'fr',
    before: 'Acme est open-weight',
    after: '; la mairie paie.',
  },
  {
    name: 'before a semicolon, behind a link',
    text: 'An #link("https://a.example")[open-weight]; so far.\n',
    before: 'An open-weight',
    after: 'so far.',
  },
];

describe('Typst footnotes, compiled by Typst', function () {
  this.timeout(30_000);

  before(async () => {
    const require = createRequire(import.meta.url);
    const wasm = require
      .resolve('@myriaddreamin/typst-ts-web-compiler')
      .replace(/[^/\\]+$/, 'typst_ts_web_compiler_bg.wasm');
    initSync({ module: readFileSync(wasm) });
    const builder = new TypstCompilerBuilder();
    builder.set_dummy_access_model();
    compiler = await builder.build();
  });

  describeCases('typst', read, CASES);

  it('carry their label, with no space printed before the next sign', () => {
    const result = noted('typst', { name: '', text: 'Acme is open-weight; so be it.\n', before: '' }) ?? '';
    assert.deepEqual(
      query(result, 'footnote').map(({ label }) => label),
      ['<open-weight-term>'],
    );
    assert.ok(result.startsWith('Acme is open-weight;#footnote['));
    const bracket = noted('typst', { name: '', text: 'Acme is open-weight(so far).\n', before: '' }) ?? '';
    assert.match(read(bracket)[0]?.after ?? '', /^\(so far\)/);
  });

  it('stay out of headings, whose text goes to outlines', () => {
    assert.equal(noted('typst', { name: '', text: '= Acme, open-weight\n', before: '' }), undefined);
  });
});
