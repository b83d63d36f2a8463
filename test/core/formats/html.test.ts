import assert from 'node:assert/strict';
import { formatOf } from '../../../server/src/core/formats/index.ts';
import { proseOf } from './prose-of.ts';

const read = (text: string): readonly string[] => proseOf('html', text);

describe('HTML', () => {
  it('has blocks', () => {
    assert.deepEqual(read('<h2>A</h2><p>b <em>c</em>\n  d<p>e<div>f</div>g'), [
      'heading: A',
      'paragraph: b c\nd',
      'paragraph: e',
      'paragraph: f',
      'paragraph: g',
    ]);
    assert.deepEqual(read('<ul><li>a<ul><li>b</ul><li>c</ul>d'), [
      'list-item 1: a',
      'list-item 2: b',
      'list-item 1: c',
      'paragraph: d',
    ]);
    assert.deepEqual(read('<blockquote><p>a</p></blockquote><p>b <q>c</q>'), [
      'paragraph quoted: a',
      'paragraph: b “c”',
    ]);
    assert.deepEqual(read('<table><caption>a</caption><tr><th>b<th>c<tr><td></td><td>d</td></table>e'), [
      'caption: a',
      'table-cell 0/0/0: b',
      'table-cell 0/0/1: c',
      'table-cell 0/1/1: d',
      'paragraph: e',
    ]);
  });

  it('skips what is no prose', () => {
    assert.deepEqual(
      read(
        '<style>a{}</style><script>"<p>no</p>"</script><pre>no</pre><svg/><p>a <code>b</code> https://c.example <img alt="d &amp; e"> 10<sup>25</sup>',
      ),
      ['paragraph: a □ □ □ 1025', 'caption: d & e'],
    );
  });

  it('fuses no words around what is left out', () => {
    assert.deepEqual(read('<p>open<svg><text>no</text></svg>source <math>no</math> b'), ['paragraph: open¦source ¦ b']);
  });

  it('has titles and descriptions', () => {
    assert.deepEqual(
      read('<title>A &amp; b</title><meta name="description" content="C d"><meta name="keywords" content="no">'),
      ['metadata: A & b', 'metadata: C d'],
    );
  });

  it('decodes entities and keeps what is none', () => {
    assert.deepEqual(read('<p>&eacute;&#233;&nbsp;a &lt;b&gt; &nope; & 1 < 2'), [
      'paragraph: éé\u00A0a <b> &nope; & 1 < 2',
    ]);
  });

  it('has comments that part words', () => {
    const text = '<p>open<!-- one -->source<br>a</p><!--two--><!-- not closed';
    assert.deepEqual(read(text), ['paragraph: open¦source\na']);
    assert.deepEqual(
      formatOf('html')
        .parse(text)
        .comments.map((comment) => comment.text),
      [' one ', 'two', ' not closed'],
    );
    assert.deepEqual(
      formatOf('html')
        .parse(text)
        .comments.map(({ span }) => text.slice(span.start, span.end)),
      ['<!-- one -->', '<!--two-->', '<!-- not closed'],
    );
  });

  it('has footnotes, without their marks', () => {
    const text =
      '<p>a<sup><a href="#fn1" id="fnref1">1</a></sup>.</p><ol><li id="fn1"><p>B c.</p></li><li id="fn2">D</ol>e';
    assert.deepEqual(read(text), ['paragraph: a.', 'footnote 1: B c.', 'footnote 1: D', 'paragraph: e']);
    assert.deepEqual(
      formatOf('html')
        .parse(text)
        .footnotes.map(({ label, span }) => [label, text.slice(span.start, span.end)]),
      [
        ['fn1', '<li id="fn1"><p>B c.</p></li>'],
        ['fn2', '<li id="fn2">D'],
      ],
    );
  });

  it('takes for comments what browsers do', () => {
    const text = 'a <?b?> c <!d> e </ f> g <?h';
    const { comments } = formatOf('html').parse(text);
    assert.deepEqual(read(text), ['paragraph: a ¦ c ¦ e ¦ g ¦']);
    assert.deepEqual(
      comments.map(({ span }) => text.slice(span.start, span.end)),
      ['<?b?>', '<!d>', '</ f>', '<?h'],
    );
  });

  it('survives tags in any order', () => {
    assert.deepEqual(read('</p></ul></blockquote>a<td>b</tr></table><code>c<p>d<a'), [
      'paragraph: a',
      'paragraph: b',
      'paragraph: d',
    ]);
  });
});
