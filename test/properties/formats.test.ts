/** Statements about every document: prose is traceable, no text throws, line endings change nothing, time is linear. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatOf, formats } from '../../server/src/core/formats/index.ts';
import { assertSound } from '../core/formats/soundness.ts';

const FRAGMENTS = {
  markdown: [
    '# ',
    '## ',
    '\n===\n',
    '> ',
    '- ',
    '1. ',
    '    ',
    '\t',
    '**',
    '*',
    '_',
    '~~',
    '`',
    '``',
    '```\n',
    '[',
    ']',
    '](',
    ')',
    '![',
    '[^1]',
    '[^1]: ',
    '[a]: b\n',
    '|',
    '|-|-|\n',
    '| a | b |\n',
    '<!--',
    '-->',
    '<b>',
    '</b>',
    '<div>\n',
    '</div>',
    '<br>',
    '&amp;',
    '&eacute;',
    '&nope;',
    '\\',
    '\\*',
    '$',
    '$$',
    '---\n',
    'title: ',
    '"',
    "'",
    '{/*',
    '*/}',
    'https://example.org/a_b',
    '  \n',
    '^[',
  ],
  latex: [
    '\\emph{',
    '\\section{',
    '\\footnote{',
    '\\cite{a}',
    '\\item ',
    '\\item[',
    '{',
    '}',
    '[',
    ']',
    '%',
    '$',
    '$$',
    '\\(',
    '\\)',
    '\\\\',
    '&',
    '~',
    '``',
    "''",
    '--',
    '\\begin{itemize}',
    '\\end{itemize}',
    '\\begin{tabular}{ll}',
    '\\end{tabular}',
    '\\begin{verbatim}',
    '\\end{verbatim}',
    '\\begin{document}',
    '\\end{document}',
    "\\'e",
    '\\c{c}',
    '\\oe ',
    '\\%',
    '\\verb|x|',
    '\\caption{',
    '\\enquote{',
    '\\',
    '\\title{',
    '<<',
    '>>',
    '\\begin{frame}{',
  ],
  html: [
    '<p>',
    '</p>',
    '<h1>',
    '</h1>',
    '<ul>',
    '<li>',
    '</li>',
    '</ul>',
    '<table>',
    '<tr>',
    '<td>',
    '</td>',
    '</table>',
    '<blockquote>',
    '</blockquote>',
    '<script>',
    '</script>',
    '<pre>',
    '</pre>',
    '<code>',
    '</code>',
    '<!--',
    '-->',
    '&amp;',
    '&eacute;',
    '&',
    '<',
    '>',
    '<img alt="words">',
    '<br/>',
    '<sup><a href="#fn1">',
    '</a></sup>',
    '<li id="fn1">',
    '<q>',
    '</q>',
    '<title>',
    '</title>',
    '<meta name="description" content="Words">',
    '<svg/>',
    '<?',
    '?>',
    '<!',
    '</ ',
    '<![CDATA[',
    ']]>',
    '<!-->',
  ],
  plaintext: [
    '- ',
    '• ',
    '1. ',
    '> ',
    '[1] ',
    '[2]',
    '---\n',
    '[open-claims-off]\n',
    'https://example.org',
    '* * *\n',
    '\uFEFF',
  ],
  restructuredtext: [
    '\n====\n',
    '\n----\n',
    '- ',
    '1. ',
    '  ',
    '    ',
    '*',
    '**',
    '`',
    '``',
    '`_',
    ' <a>`_',
    ':ref:`',
    ':code:`',
    '[#]_',
    '.. [#] ',
    '.. note:: ',
    '.. code::\n',
    '.. _a: ',
    '.. ',
    '::\n\n',
    '|',
    '+---+---+\n',
    '| a | b |\n',
    '===  ===\n',
    ':field: ',
    '>>> ',
    '\\',
    '_',
    '.. figure:: x\n',
    '.. epigraph::\n',
  ],
  asciidoc: [
    '= ',
    '== ',
    '* ',
    '. ',
    '** ',
    ':: ',
    '----\n',
    '....\n',
    '____\n',
    '====\n',
    '|===\n',
    '|',
    '|a |b\n',
    '[source]\n',
    '[quote]\n',
    'footnote:[',
    'footnote:a[',
    'link:b[',
    ']',
    '<<',
    ',',
    '>>',
    '"`',
    '`"',
    '+',
    '++',
    '*',
    '_',
    '#',
    '`',
    '{a}',
    '// ',
    '////\n',
    ':a: ',
    '.Title\n',
    'NOTE: ',
    'image::x[]\n',
    '\\',
  ],
  typst: [
    '= ',
    '- ',
    '+ ',
    '/ a: ',
    '#set a(',
    '#let x = [',
    '#footnote[',
    '#link("a")[',
    '#quote[',
    '#figure(\n',
    '#table(columns: 2, [',
    '], [',
    ']',
    '(',
    ')',
    '{',
    '}',
    '"',
    '*',
    '_',
    '`',
    '```\n',
    '$',
    '@key',
    '<label>',
    '//',
    '/*',
    '*/',
    '~',
    '-?',
    '\\',
    '#cite(<a>)',
  ],
  org: [
    '* ',
    '** TODO ',
    ' :tag:\n',
    '- ',
    '1. ',
    '- [ ] ',
    '*',
    '/',
    '_',
    '=',
    '~',
    '+',
    '$',
    '[[',
    '][',
    ']]',
    '[fn:1]',
    '[fn:1] ',
    '[fn:: ',
    ']',
    '#+begin_src\n',
    '#+end_src\n',
    '#+begin_quote\n',
    '#+end_quote\n',
    '#+title: ',
    '# ',
    ': ',
    ':PROPERTIES:\n',
    ':END:\n',
    '| a | b |\n',
    '|---+---|\n',
    '@@',
    '\\(',
    '\\)',
  ],
} as const;

const TEXTS = [
  'Acme-1 is open source',
  ' words',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u00A0',
  '\u202F',
  'é',
  'e\u0301',
  '🦙',
  '\uD83E',
  '\uDD99',
  '\0',
  '\uFEFF',
  '.',
  ',',
  'l’',
  '1',
];

function documents(format: keyof typeof FRAGMENTS): fc.Arbitrary<string> {
  const part = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...FRAGMENTS[format]) },
    { weight: 5, arbitrary: fc.constantFrom(...TEXTS) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  );
  return fc.array(part, { maxLength: 40 }).map((parts) => parts.join(''));
}

const names = Object.keys(FRAGMENTS) as (keyof typeof FRAGMENTS)[];

describe('every document', function () {
  this.timeout(30_000);
  for (const name of names) {
    it(`has traceable prose (${name})`, () => {
      const { parse } = formatOf(name);
      fc.assert(
        fc.property(documents(name), (text) => assertSound(text, parse(text))),
        { numRuns: 1000 },
      );
    });

    it(`has the same prose with each line ending (${name})`, () => {
      const { parse } = formatOf(name);
      const prose = (text: string): readonly string[] => parse(text).segments.map((segment) => segment.prose);
      const plain = documents(name).map((text) => text.replaceAll(/[\r\0]/g, ''));
      fc.assert(
        fc.property(plain, (text) => assert.deepEqual(prose(text.replaceAll('\n', '\r\n')), prose(text))),
        { numRuns: 800 },
      );
    });
  }

  for (const format of formats) {
    it(`reads other formats without harm (${format.id})`, () => {
      const any = fc.oneof(...names.map(documents));
      fc.assert(
        fc.property(any, (text) => assertSound(text, format.parse(text))),
        { numRuns: 500 },
      );
    });
  }
});

/** Each repeats a text that makes careless parsers slow, or their recursion deep. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['brackets', '['],
  ['images', '!['],
  ['links', '[a](b) '],
  ['emphasis', '*a_ '],
  ['backquotes', '`a ``b '],
  ['tags', '<b>'],
  ['comments', '<!-- '],
  ['instructions', '<?'],
  ['ampersands', '&'],
  ['quotations', '>'],
  ['lists', '- '],
  ['spaces', ' '],
  ['dollars', '$a '],
  ['formulas', '\\( '],
  ['braces', '{'],
  ['commands', '\\cite{'],
  ['footnotes', '\\footnote{'],
  ['definitions', '[^a]: '],
  ['colons', ']:'],
  ['bars', '|'],
  ['returns', '\r'],
  ['nulls', '\0'],
  ['surrogates', '\uD800'],
  ['attributes', '<a x="'],
  ['addresses', 'https://a.b/('],
  ['roles', ':a:`'],
  ['macros', 'link:a['],
  ['calls', '#a['],
  ['notes', '[fn:: '],
  ['drawers', ':a:\n'],
  ['directives', '.. note::\n '],
  ['doctests', '>>> a\n'],
  ['blocks', '#+begin_src\n'],
  ['attributes of AsciiDoc', '{a'],
];

describe('hostile documents', function () {
  this.timeout(60_000);
  for (const [name, unit] of HOSTILE) {
    it(`are read in linear time: ${name}`, () => {
      for (const { id, parse } of formats) {
        const time = (length: number): number => {
          const text = `a${unit.repeat(Math.ceil(length / unit.length))} b\nc ${unit}`;
          const start = performance.now();
          assertSound(text, parse(text));
          return performance.now() - start;
        };
        // Four times the text takes four times as long, not sixteen; what takes no time at all is not measured.
        const small = Math.max(time(25_000), time(25_000));
        const large = Math.min(time(100_000), time(100_000), time(100_000));
        assert.ok(large < Math.max(small * 12, 600), `${id}: ${small.toFixed(0)} ms, then ${large.toFixed(0)} ms`);
      }
    });
  }

  it('may nest 100,000 deep', () => {
    const around = (open: string, close: string): string =>
      `${open.repeat(100_000)}open source${close.repeat(100_000)}`;
    for (const { parse } of formats) {
      for (const text of [
        around('[', ']'),
        around('*a ', ' a*'),
        around('<div>', '</div>'),
        around('{', '}'),
        around('> ', ''),
        around('![', '](x)'),
      ]) {
        assertSound(text, parse(text));
      }
    }
  });
});
