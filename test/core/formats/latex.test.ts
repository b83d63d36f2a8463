import assert from 'node:assert/strict';
import { formatOf } from '../../../server/src/core/formats/index.ts';
import { proseOf } from './prose-of.ts';

const read = (text: string): readonly string[] => proseOf('latex', text);

describe('LaTeX', () => {
  it('keeps the arguments of text commands', () => {
    assert.deepEqual(
      read(
        '\\textbf{A \\emph{b}} \\underline{c}, \\textcolor{red}{d} \\href{https://a.example}{e} \\unknown{f} {\\bfseries g}',
      ),
      ['paragraph: A b c, d e f g'],
    );
  });

  it('drops what is no words', () => {
    assert.deepEqual(
      read('A\\label{x}~\\cite[p.~2]{y} b \\ref{z} $x$ \\(y\\) \\verb|z| \\url{https://a.example} https://b.example.'),
      ['paragraph: A\u00A0 b  □ □ □ □ □.'],
    );
    assert.deepEqual(
      read(
        '\\begin{verbatim}\na\n\\end{verbatim}\n\\begin{lstlisting}[language=C]\nb\n\\end{lstlisting}\n\\begin{align*}\nc\n\\end{align*}',
      ),
      [],
    );
  });

  it('has sections, captions, lists, tables and quotations', () => {
    assert.deepEqual(
      read(
        '\\section*[s]{One}\nTwo\n\\begin{itemize}\n\\item Three\n\\item[Four] five\n\\end{itemize}\n\\caption{Six}',
      ),
      ['heading: One', 'paragraph: Two', 'list-item 1: Three', 'list-item 1: Four¦ five', 'caption: Six'],
    );
    assert.deepEqual(
      read('\\begin{tabular}{l|l}\n\\hline\na & \\textbf{b} \\\\[2pt]\n & c \\& d\\\\\n\\end{tabular}'),
      ['table-cell 0/0/0: a', 'table-cell 0/0/1: b', 'table-cell 0/1/1: c & d'],
    );
    assert.deepEqual(read('\\begin{quote}\na\n\\end{quote}\nb'), ['paragraph quoted: a', 'paragraph: b']);
  });

  it('reads only titles before the document begins', () => {
    const text =
      '\\documentclass{article}\n\\newcommand{\\x}[1]{no #1}\n\\title{My \\emph{title}}\nno\n\\begin{document}\nText\n\\end{document}\nno';
    assert.deepEqual(read(text), ['heading: My title', 'paragraph: Text']);
  });

  it('decodes characters', () => {
    assert.deepEqual(
      read(
        "\\'elan caf\\'{e} na\\\"{\\i}ve gar\\c{c}on c\\oe ur 50\\% R\\&D ``a'' `b' it's -- --- \\og c\\fg{} \\enquote{d}\\ldots",
      ),
      ["paragraph: élan café naïve garçon cœur 50% R&D “a” ‘b' it's – — «\u00A0c\u00A0» “d”…"],
    );
  });

  it('has footnotes', () => {
    const text = 'A\\footnote{B \\emph{c}.} d\\footnotetext{E}';
    assert.deepEqual(read(text), ['paragraph: A d', 'footnote: B c.', 'footnote: E']);
    const { footnotes } = formatOf('latex').parse(text);
    assert.deepEqual(
      footnotes.map((note) => [note.label, note.text]),
      [
        ['1', 'B c.'],
        ['2', 'E'],
      ],
    );
    assert.equal(text.slice(footnotes[0]?.span.start, footnotes[0]?.span.end), '\\footnote{B \\emph{c}.}');
  });

  it('has comments that part words and end no paragraph', () => {
    const text = 'a% one\nb\n  % two\nc\n\nd \\% e';
    assert.deepEqual(read(text), ['paragraph: a¦\nb\nc', 'paragraph: d % e']);
    assert.deepEqual(
      formatOf('latex')
        .parse(text)
        .comments.map((comment) => comment.text),
      [' one', ' two'],
    );
  });

  it('survives what is not finished', () => {
    assert.deepEqual(read('\\section{Broken\n\nNext \\emph{open\n\nlast $5 and'), [
      'heading: Broken',
      'paragraph: Next open',
      'paragraph: last $5 and',
    ]);
    assert.deepEqual(read('a } b \\end{x} c \\'), ['paragraph: a  b', 'paragraph: c']);
  });
});
