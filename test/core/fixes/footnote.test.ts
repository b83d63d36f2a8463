import assert from 'node:assert/strict';
import { definesTerm } from '../../../server/src/core/fixes/defines-term.ts';
import { type FootnoteWish, footnoteEdits } from '../../../server/src/core/fixes/footnote.ts';
import { applied, passage } from './passages.ts';

const WISH: Omit<FootnoteWish, 'after'> = {
  isSaidBy: (footnote) => definesTerm(footnote, 'open-weight'),
  language: 'en',
  name: 'open-weight',
  definition: 'Only the weights are published.',
};

function footnoted(format: string, text: string, words: string, wish: Partial<FootnoteWish> = {}): string {
  const found = passage(format, text, words);
  const change = footnoteEdits(found, { ...WISH, after: found.end, ...wish });
  const result = applied(text, change?.edits);
  const before = found.document.footnotes.length;
  const after = found.format.parse(result).footnotes;
  assert.equal(after.length, change?.reused === undefined ? before + 1 : before, 'the result has the footnote');
  return result;
}

function refused(format: string, text: string, words: string, wish: Partial<FootnoteWish> = {}): void {
  const found = passage(format, text, words);
  assert.equal(footnoteEdits(found, { ...WISH, after: found.end, ...wish }), undefined);
}

describe('footnotes in Markdown', () => {
  it('get a name where the document has none', () => {
    assert.equal(
      footnoted('markdown', '# Acme\n\nAcme-1 is open-weight, they say.\n', 'open-weight'),
      '# Acme\n\nAcme-1 is open-weight,[^open-weight] they say.\n\n[^open-weight]: Only the weights are published.\n',
    );
  });

  it('take the next number where the document has numbers', () => {
    assert.equal(
      footnoted('markdown', 'One.[^1] Acme-1 is open-weight[^9]\n\n[^1]: First.\n[^3]: Third.\n\nEnd.', 'open-weight'),
      'One.[^1] Acme-1 is open-weight[^9][^4]\n\n[^1]: First.\n[^3]: Third.\n[^4]: Only the weights are published.\n\nEnd.',
    );
  });

  it('keep line endings and the missing final line end', () => {
    assert.equal(
      footnoted('markdown', 'Acme-1 is open-weight.\r\nMore.', 'open-weight', { language: 'fr' }),
      'Acme-1 is open-weight[^open-weight].\r\nMore.\r\n\r\n[^open-weight]: Only the weights are published.',
    );
  });

  it('stand before French punctuation and its no-break space', () => {
    assert.match(
      footnoted('markdown', 'Acme-1, open-weight\u00A0; le reste.\n', 'open-weight', { language: 'fr' }),
      /open-weight\[\^open-weight\]\u00A0;/,
    );
  });

  it('stand behind links, emphasis and what ends with them', () => {
    const head = (text: string): string => footnoted('markdown', text, 'open-weight').split('\n')[0] ?? '';
    assert.equal(
      head('Acme is [open-weight](https://a.example) now.'),
      'Acme is [open-weight](https://a.example)[^open-weight] now.',
    );
    assert.equal(
      head('Acme is [an open-weight model](a) now.'),
      'Acme is [an open-weight model](a)[^open-weight] now.',
    );
    assert.equal(head('Acme is **open-weight**. Yes.'), 'Acme is **open-weight**.[^open-weight] Yes.');
    assert.equal(head('**Acme is *open-weight*.** Yes.'), '**Acme is *open-weight*.**[^open-weight] Yes.');
    assert.equal(head('**Acme is open-weight today**'), '**Acme is open-weight[^open-weight] today**');
  });

  it('work in lists, tables, headings and quotations', () => {
    assert.match(
      footnoted('markdown', '- a\n- open-weight\n', 'open-weight'),
      /- open-weight\[\^open-weight\]\n\n\[\^open-weight\]: /,
    );
    assert.match(
      footnoted('markdown', '| a |\n|---|\n| open-weight |\n', 'open-weight'),
      /\| open-weight\[\^open-weight\] \|\n/,
    );
    assert.match(
      footnoted('markdown', '## open-weight\n\ntext\n', 'open-weight'),
      /^## open-weight\[\^open-weight\]\n/,
    );
    assert.match(footnoted('markdown', '> open-weight\n', 'open-weight'), /^> open-weight\[\^open-weight\]\n/);
  });

  it('never take a name that is in use', () => {
    assert.match(
      footnoted('markdown', 'x[^open-weight] Acme is open-weight!\n\n[^open-weight]: Unrelated.\n', 'open-weight!', {
        after: 35,
      }),
      /\[\^open-weight-2\]: Only/,
    );
  });

  it('refuse places without footnotes', () => {
    refused('markdown', '---\ntitle: open-weight\n---\n\nText.\n', 'open-weight');
    refused('markdown', '<div>\n<p>open-weight</p>\n</div>\n', 'open-weight');
    refused('markdown', '![open-weight](i.png)\n', 'open-weight');
    refused('markdown', 'x[^1]\n\n[^1]: Acme is open-weight here.\n', 'open-weight');
  });
});

describe('footnotes that say it already', () => {
  const essay = [
    "Un chapitre est consacré à l'open source et aux modèles open-weight [2]. Des projets open source comme Acme [1] existent.",
    '',
    'Puis un autre modèle open-weight, plus loin.',
    '',
    '---',
    '',
    "[1] Acme parle d'open source mais ne livre rien.",
    '',
    "[2] L'open source se définit par la publication du code et des données, tandis que l'open-weight ne livre que les poids.",
    '',
    '2025',
    '',
  ].join('\n');

  it('are referred to', () => {
    const found = passage('plaintext', essay, 'open-weight, plus');
    const change = footnoteEdits(found, { ...WISH, language: 'fr', after: found.start + 'open-weight'.length });
    assert.equal(change?.reused, '2');
    assert.match(applied(essay, change?.edits), /modèle open-weight \[2\], plus loin/);
  });

  it('are found for each term they define', () => {
    const found = passage('plaintext', essay, 'open source comme');
    const change = footnoteEdits(found, {
      ...WISH,
      isSaidBy: (footnote) => definesTerm(footnote, 'open-source'),
      language: 'fr',
      after: found.start + 'open source'.length,
    });
    assert.equal(change?.reused, '2');
  });

  it('are not offered where they are referred to, nor inside themselves', () => {
    refused('plaintext', essay, 'open-weight', { language: 'fr' });
    refused('plaintext', essay, 'open-weight ne livre', {
      language: 'fr',
      after: essay.indexOf('open-weight ne') + 11,
    });
  });

  it('have to define the term, not only use it', () => {
    const text =
      'Acme is open-weight and fast.[^1]\n\n[^1]: Their page calls it open-weight, without a word on data.\n';
    assert.match(footnoted('markdown', text, 'open-weight'), /\[\^2\]: Only the weights/);
  });

  it('may be English, in Markdown', () => {
    const text = 'Acme is open-weight.\n\nOther.[^w]\n\n[^w]: An *open-weight* model provides only its parameters.\n';
    const found = passage('markdown', text, 'open-weight');
    const change = footnoteEdits(found, { ...WISH, after: found.end });
    assert.match(applied(text, change?.edits), /^Acme is open-weight\.\[\^w\]\n/);
  });
});

describe('footnotes in plain text', () => {
  const notes = 'Acme est un modèle open-weight. Voir [1] et [2].\n\n---\n\n[1] Un.\n\n[2] Deux.\n\n2025\n';

  it('follow the numbers and the blank lines of the last note', () => {
    assert.equal(
      footnoted('plaintext', notes, 'open-weight', { language: 'fr' }),
      'Acme est un modèle open-weight [3]. Voir [1] et [2].\n\n---\n\n[1] Un.\n\n[2] Deux.\n\n[3] Only the weights are published.\n\n2025\n',
    );
  });

  it('start at one, at the end', () => {
    assert.equal(
      footnoted('plaintext', 'Acme is open-weight.', 'open-weight'),
      'Acme is open-weight.[1]\n\n[1] Only the weights are published.',
    );
  });
});

describe('footnotes in LaTeX', () => {
  it('stand behind the command that ends with the words, characters escaped', () => {
    assert.equal(
      footnoted('latex', 'Acme is \\emph{open-weight}.\n', 'open-weight', {
        definition: 'Weights & 100% of_{x} #1 $2~^\\',
      }),
      'Acme is \\emph{open-weight}.\\footnote{Weights \\& 100\\% of\\_\\{x\\} \\#1 \\$2\\textasciitilde{}\\textasciicircum{}\\textbackslash{}}\n',
    );
  });

  it('refuse headings, captions and tables', () => {
    refused('latex', '\\section{Acme is open-weight}\n', 'open-weight');
    refused('latex', '\\caption{Acme is open-weight}\n', 'open-weight');
    refused('latex', '\\begin{tabular}{l}\nopen-weight \\\\\n\\end{tabular}\n', 'open-weight');
  });
});

describe('footnotes in HTML', () => {
  it('link both ways', () => {
    assert.equal(
      footnoted('html', '<body>\n<p>Acme is <a href="x"><b>open-weight</b></a>, yes.</p>\n</body>\n', 'open-weight', {
        definition: 'Code < weights & data.',
      }),
      [
        '<body>',
        '<p>Acme is <a href="x"><b>open-weight</b></a>,<sup id="fnref-open-weight"><a href="#fn-open-weight">1</a></sup> yes.</p>',
        '<section class="footnotes" role="doc-endnotes">',
        '<ol>',
        '<li id="fn-open-weight">Code &lt; weights &amp; data. <a href="#fnref-open-weight">↩</a></li>',
        '</ol>',
        '</section>',
        '</body>',
        '',
      ].join('\n'),
    );
  });

  it('join the list that is there', () => {
    const text = '<p>Acme is open-weight</p>\n<ol>\n  <li id="fn1">One.</li>\n</ol>\n';
    assert.match(
      footnoted('html', text, 'open-weight'),
      /#fn-open-weight">2<[\s\S]*\n {2}<li id="fn1">One\.<\/li>\n {2}<li id="fn-open-weight">Only/,
    );
  });
});
