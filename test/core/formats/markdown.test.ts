import assert from 'node:assert/strict';
import { formatOf, formatOfFile } from '../../../server/src/core/formats/index.ts';
import { toSource } from '../../../server/src/core/formats/source-map.ts';
import { proseOf } from './prose-of.ts';

const read = (text: string): readonly string[] => proseOf('markdown', text);

describe('Markdown', () => {
  it('has headings, paragraphs, lists and quotations', () => {
    assert.deepEqual(read('# One #\n\nTwo\n---\n\nThree\nlines  \nhere\\\nnow\n'), [
      'heading: One',
      'heading: Two',
      'paragraph: Three\nlines\nhere\nnow',
    ]);
    assert.deepEqual(read('- a\n  b\n\n  c\n  1. d\n* [x] e\n'), [
      'list-item 1: a\nb',
      'list-item 1: c',
      'list-item 2: d',
      'list-item 1: e',
    ]);
    assert.deepEqual(read('> a\n> b\nc\n> > d\n\n> - e\n'), [
      'paragraph quoted: a\nb\nc',
      'paragraph quoted: d',
      'list-item quoted 1: e',
    ]);
  });

  it('has no markup in its prose', () => {
    assert.deepEqual(read('**Bold** *and* struck __it__ a*b*c 2 * 3 snake_case'), [
      'paragraph: Bold and struck it abc 2 * 3 snake_case',
    ]);
    assert.deepEqual(read('now ~~open source~~ open-weight'), ['paragraph: now □ open-weight']);
    assert.deepEqual(read('now <del>open *source*</del> open-weight <s>and'), ['paragraph: now □ open-weight and']);
  });

  it('masks what is no words', () => {
    assert.deepEqual(
      read('a `code` b ![alt *words*](i.png) $x^2$ <https://a.example> (https://b.example/x_y), www.c.example.'),
      ['paragraph: a □ b □ □ □ (□), □.', 'caption: alt words'],
    );
    assert.deepEqual(
      read('```\ncode\n```\n\n    code\n\n***\n\n[ref]: https://a.example "Title"\n\n<script>\ncode\n</script>\n'),
      [],
    );
  });

  it('takes sums of money for words', () => {
    assert.deepEqual(read('From $5 to $6, US$7/US$8, ($9M) and (A$)'), [
      'paragraph: From $5 to $6, US$7/US$8, ($9M) and (A$)',
    ]);
  });

  it('decodes escapes and entities', () => {
    assert.deepEqual(read('R\\&D 1\\. caf&eacute; &#233; &amp; &nope; &nbsp;x'), [
      'paragraph: R&D 1. café é & &nope; \u00A0x',
    ]);
  });

  it('keeps words apart', () => {
    assert.deepEqual(read('open<!-- note -->source a[^1]b c[^1] d<br>e <b>f</b>g'), [
      'paragraph: open¦source a¦b c d\ne fg',
    ]);
  });

  it('tells links from brackets', () => {
    assert.deepEqual(read('[a](b) [c][d] [Acme] [2] [e]\n\n[acme]: https://a.example'), [
      'paragraph: a c Acme [2] [e]',
    ]);
  });

  it('has tables with rows and columns', () => {
    assert.deepEqual(read('| a | b \\| c |\n|---|---|\n| d | |\n| | *e* |\n'), [
      'table-cell 0/0/0: a',
      'table-cell 0/0/1: b | c',
      'table-cell 0/1/0: d',
      'table-cell 0/2/1: e',
    ]);
  });

  it('has tables with any line ending, and white space behind the delimiters', () => {
    for (const text of ['| a |\r\n|---|\r\n| b |\r\n', '| a |\n|:-:|  \n| b |\n', '> | a |\r\n> |---|\r\n> | b |']) {
      assert.deepEqual(
        read(text).map((line) => line.replace(' quoted', '')),
        ['table-cell 0/0/0: a', 'table-cell 0/1/0: b'],
      );
    }
  });

  it('has no tables whose delimiters start with a space that Markdown takes for a letter', () => {
    for (const end of ['\n', '\r\n'])
      for (const space of ['\uFEFF', '\u00A0', '\u3000'])
        assert.equal(read(['a  ', 'b|c|d|', `${space}|-|-|`, ''].join(end)).length, 1, JSON.stringify(end + space));
  });

  it('has footnotes', () => {
    const text = 'x[^1] y^[inline *note*]\n\n[^1]: One *two*.\n\n    More.\n[^b-2]: Next.\n';
    assert.deepEqual(read(text), [
      'paragraph: x y^',
      'footnote: inline note',
      'footnote: One two.',
      'footnote: More.',
      'footnote: Next.',
    ]);
    const { footnotes } = formatOf('markdown').parse(text);
    assert.deepEqual(
      footnotes.map(({ label, text: content }) => [label, content]),
      [
        ['', 'inline *note*'],
        ['1', 'One two. More.'],
        ['b-2', 'Next.'],
      ],
    );
    assert.equal(text.slice(footnotes[1]?.span.start, footnotes[1]?.span.end), '[^1]: One *two*.\n\n    More.');
  });

  it('reads titles and descriptions of the front matter', () => {
    const yaml =
      '---\r\ntitle: "A \\"b\\" c" # no\r\ntags: [open, source]\r\nauthor: X\r\ndescription: >\r\n  folded\r\n  text\r\nsummary: \'it\'\'s\'\r\n---\r\nBody\r\n';
    assert.deepEqual(read(yaml), ['metadata: A "b" c', 'metadata: folded\ntext', "metadata: it's", 'paragraph: Body']);
    assert.deepEqual(read('+++\ntitle = "Toml"\ndate = 2024\n+++\nBody'), ['metadata: Toml', 'paragraph: Body']);
    assert.deepEqual(read('\uFEFF---\ntitle: A\n---\n# B'), ['metadata: A', 'heading: B']);
    assert.deepEqual(read('---\nnot closed: x\n'), ['paragraph: not closed: x']);
  });

  it('reads the prose of HTML blocks', () => {
    assert.deepEqual(read('<div align="center">\n<p>One <code>x</code> &amp; two</p>\n</div>\n\n<!-- c -->\nThree\n'), [
      'paragraph: One □ & two',
      'paragraph: Three',
    ]);
    assert.deepEqual(read('> <p>\n> One\n> two\n> </p>\n'), ['paragraph quoted: One\ntwo']);
  });

  it('has comments, those of MDX too', () => {
    const comments = (text: string): readonly string[] =>
      formatOf('mdx')
        .parse(text)
        .comments.map((comment) => comment.text);
    assert.deepEqual(comments('<!-- a -->\n\nb <!-- c\nd --> {/* e */}\n\n| <!--f--> |\n|---|\n\n`<!-- g -->`'), [
      ' a ',
      ' c\nd ',
      ' e ',
      'f',
    ]);
  });

  it('maps prose to its source', () => {
    const text = '# T\r\n\r\n> The *open* &eacute;t&eacute; 🦙\r\n> l’**open-source** \u202F! end';
    const [, segment] = formatOf('markdown').parse(text).segments;
    assert.ok(segment);
    for (const words of ['été 🦙', 'open-source', '\u202F! end', '🦙\nl’open']) {
      const start = segment.prose.indexOf(words);
      const { start: from, end } = toSource(segment, { start, end: start + words.length });
      const expected = { 'été 🦙': '&eacute;t&eacute; 🦙', '🦙\nl’open': '🦙\r\n> l’**open' }[words] ?? words;
      assert.equal(text.slice(from, end), expected);
    }
  });

  it('is what its relatives are read as', () => {
    for (const name of ['a.md', 'A.MARKDOWN', 'b.qmd', 'c.Rmd']) assert.equal(formatOfFile(name)?.id, 'markdown');
    assert.equal(formatOfFile('d.mdx')?.id, 'mdx');
    assert.equal(formatOfFile('e.tex')?.id, 'latex');
    assert.equal(formatOfFile('f.xhtml')?.id, 'html');
    assert.equal(formatOfFile('g.txt')?.id, 'plaintext');
    assert.equal(formatOfFile('h.pdf'), undefined);
    assert.equal(formatOf('unheard-of').id, 'plaintext');
  });
});
