import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDirectives } from '../../../server/src/core/findings/directives.ts';
import { ignoreEdit } from '../../../server/src/core/fixes/ignore.ts';
import { formatOf } from '../../../server/src/core/formats/index.ts';
import { BREAK } from '../../../server/src/core/formats/source-map.ts';
import { applied, passage } from './passages.ts';

function ignored(format: string, text: string, words = 'Acme'): string {
  const found = passage(format, text, words);
  const result = applied(text, ignoreEdit(found, { start: found.start, rule: 'overclaim' }));
  const directives = createDirectives(result, found.format.parse(result));
  assert.ok(directives.silences('overclaim', result.indexOf(words)), `silenced in ${JSON.stringify(result)}`);
  assert.ok(!directives.silences('licence-statement', result.indexOf(words)), 'other rules still speak');
  return result;
}

const HTML_COMMENT = '<!-- open-claims-ignore overclaim -->';

describe('ignoring a finding', () => {
  it('puts a comment before the block', () => {
    assert.equal(ignored('markdown', 'One.\n\nText,\nAcme.\n'), `One.\n\n${HTML_COMMENT}\nText,\nAcme.\n`);
    assert.equal(ignored('markdown', 'One.\r\n\r\n# Acme\r\n'), `One.\r\n\r\n${HTML_COMMENT}\r\n# Acme\r\n`);
    assert.equal(ignored('markdown', 'Acme\n====\n'), `${HTML_COMMENT}\nAcme\n====\n`);
    assert.equal(ignored('markdown', '> One.\n>\n> Acme.\n'), `> One.\n>\n> ${HTML_COMMENT}\n> Acme.\n`);
    assert.equal(ignored('markdown', '[^1]: Acme.\n'), `${HTML_COMMENT}\n[^1]: Acme.\n`);
    assert.equal(ignored('markdown', '\uFEFFAcme.\n'), `\uFEFF${HTML_COMMENT}\nAcme.\n`);
    assert.equal(ignored('mdx', 'Acme.\n'), '{/* open-claims-ignore overclaim */}\n\nAcme.\n');
    assert.equal(ignored('html', '<div>\n  <p>Acme</p>\n</div>'), `<div>\n  ${HTML_COMMENT}\n  <p>Acme</p>\n</div>`);
    assert.equal(ignored('latex', 'One.\n\nText,\nAcme.\n'), 'One.\n\n% open-claims-ignore overclaim\nText,\nAcme.\n');
    assert.equal(ignored('plaintext', 'One.\n\n- Acme.\n'), 'One.\n\n[open-claims-ignore overclaim]\n- Acme.\n');
  });

  it('puts it behind the text where a line of its own would break the structure', () => {
    assert.equal(
      ignored('markdown', '- one\n- Acme\n  more\n- two\n'),
      `- one\n- Acme ${HTML_COMMENT}\n  more\n- two\n`,
    );
    assert.equal(ignored('markdown', '1. Acme  \n   more\n'), `1. Acme ${HTML_COMMENT}  \n   more\n`);
    assert.equal(ignored('markdown', '- Acme\\\n  more\n'), `- Acme ${HTML_COMMENT}\\\n  more\n`);
    assert.equal(
      ignored('markdown', '| a | b |\n|---|---|\n| Acme | c |\n'),
      `| a | b |\n|---|---|\n| Acme | c ${HTML_COMMENT} |\n`,
    );
    assert.equal(ignored('markdown', '|Acme|b|\n|---|---|\n'), `|Acme|b ${HTML_COMMENT} |\n|---|---|\n`);
    assert.equal(ignored('markdown', 'a | b\n---|---\nAcme | c\n'), `a | b\n---|---\nAcme | c ${HTML_COMMENT}\n`);
    assert.equal(
      ignored('latex', '\\begin{tabular}{l}\nAcme & b \\\\\n\\end{tabular}\n'),
      '\\begin{tabular}{l}\nAcme & b \\\\ % open-claims-ignore overclaim\n\\end{tabular}\n',
    );
    assert.equal(ignored('latex', '\\section{One} Acme.\n'), '\\section{One} Acme. % open-claims-ignore overclaim\n');
    assert.equal(ignored('html', '<ul>\n<li>Acme\n<li>two</ul>'), `<ul>\n<li>Acme ${HTML_COMMENT}\n<li>two</ul>`);
  });

  it('writes a comment of the front matter there', () => {
    assert.equal(
      ignored('markdown', '---\ntitle: Acme\n---\nText.\n'),
      '---\n# open-claims-ignore overclaim\ntitle: Acme\n---\nText.\n',
    );
    assert.equal(
      ignored('markdown', '---\ntitle: Other\ndescription: >\n  Long\n  Acme\n---\n'),
      '---\ntitle: Other\n# open-claims-ignore overclaim\ndescription: >\n  Long\n  Acme\n---\n',
    );
  });

  it('refuses places where no comment is safe', () => {
    const found = passage('html', '<title>\nAcme\n</title>', 'Acme');
    assert.equal(ignoreEdit(found, { start: found.start, rule: 'overclaim' }), undefined);
  });
});

/** Blocks of documents; each `Acme` is a finding. */
const BLOCKS = {
  markdown: [
    'Acme is open source.',
    'Text,\n*Acme* here,\nand Acme.',
    '# Acme',
    'Acme\n---',
    '- Acme\n- two Acme\n  more Acme\n\n  Acme\n  - deep Acme',
    '1. Acme\n2. two',
    '> Acme\n> more Acme',
    '> - Acme\n> - b',
    '| Acme | b |\n|---|---|\n| c | Acme |\n| Acme | |',
    '```\nAcme\n```',
    '[^1]: Acme\n\n    Acme',
    '![Acme](i.png)',
    '<div>\n<p>Acme</p>\n<p>Acme</p>\n</div>',
    '[Acme\nlink](x) Acme',
    '`code\ncode` Acme',
    '- `a\n  b` Acme\n  c',
    'Acme <!-- note -->',
    '<!-- note -->',
    '***',
    '- [ ] Acme',
  ],
  latex: [
    'Acme is open source.',
    'Text,\n\\emph{Acme} here,\nand Acme.',
    '\\section{Acme}',
    '\\section{One} Acme',
    'One\\footnote{Acme} Acme',
    '% note\nAcme',
    'Acme % note',
    '\\begin{itemize}\n\\item Acme\n\\item b Acme\nmore Acme\n\\end{itemize}',
    '\\begin{tabular}{ll}\nAcme & b \\\\\nc & Acme \\\\\n\\end{tabular}',
    '\\begin{quote}\nAcme\n\\end{quote}',
    '\\begin{verbatim}\nAcme\n\\end{verbatim}',
    '\\caption{Acme}',
  ],
  html: [
    '<p>Acme is open source.</p>',
    '<p>\nText\n<b>Acme</b>\nAcme</p>',
    '<h1>Acme</h1><p>Acme</p>',
    '<ul>\n<li>Acme\n<li>b\nAcme</ul>',
    '<table>\n<tr><td>Acme</td>\n<td>Acme</td></tr>\n<tr>\n<td>Acme</td></tr>\n</table>',
    '<p\nclass="x">Acme</p>',
    '<blockquote>Acme</blockquote>',
    '<p>Acme</p><script>\n"Acme"</script>',
    '<!-- note -->',
    'Acme',
    '<pre>Acme</pre>',
  ],
  plaintext: [
    'Acme is open source.',
    'Text\nAcme\nAcme',
    'Acme',
    '- Acme\n- b Acme\nmore',
    '> Acme\n> Acme',
    '1. Acme',
    '---',
    '[1] Acme',
  ],
} as const;

describe('every comment that ignores a finding', function () {
  this.timeout(30_000);

  for (const id of Object.keys(BLOCKS) as (keyof typeof BLOCKS)[]) {
    it(`silences its line or block, and changes nothing else (${id})`, () => {
      const documents = fc
        .tuple(
          fc.array(fc.constantFrom(...BLOCKS[id]), { minLength: 1, maxLength: 6 }),
          fc.constantFrom('\n', '\r\n'),
          fc.nat(),
        )
        .map(([blocks, ending, pick]) => ({ text: blocks.join('\n\n').replaceAll('\n', ending), pick }));
      fc.assert(
        fc.property(documents, ({ text, pick }) => assertIgnored(id, text, pick)),
        { numRuns: 600 },
      );
    });
  }
});

function assertIgnored(id: string, text: string, pick: number): void {
  const format = formatOf(id);
  const document = format.parse(text);
  const found = findings(text, document);
  const start = found[pick % Math.max(found.length, 1)];
  if (start === undefined) return;
  const edits = ignoreEdit({ text, document, format }, { start, rule: 'overclaim' });
  if (!edits) return;
  const [edit] = edits;
  assert.ok(edit && edits.length === 1 && edit.span.start === edit.span.end, 'one insertion');
  const result = applied(text, edits);
  const parsed = format.parse(result);
  // Comments part words; what else the prose says stays as it was.
  const said = (segments: typeof parsed.segments): readonly string[] =>
    segments.map(({ kind, prose }) => `${kind}: ${prose.replaceAll(new RegExp(` ?${BREAK} ?`, 'g'), '').trim()}`);
  assert.deepEqual(said(parsed.segments), said(document.segments), result);
  const directives = createDirectives(result, parsed);
  const moved = (offset: number): number => offset + (offset >= edit.span.start ? edit.newText.length : 0);
  assert.ok(directives.silences('overclaim', moved(start)), `silenced in ${JSON.stringify(result)}`);
  const silenced = found.filter((offset) => directives.silences('overclaim', moved(offset)));
  const scope = blockAround(text, document, start);
  for (const offset of silenced)
    assert.ok(
      scope.start <= offset && offset < scope.end,
      `${offset} is outside the block in ${JSON.stringify(result)}`,
    );
  assert.ok(found.every((offset) => !directives.silences('underclaim', moved(offset))));
}

function findings(text: string, { segments }: ReturnType<ReturnType<typeof formatOf>['parse']>): readonly number[] {
  return [...text.matchAll(/Acme/g)]
    .map((match) => match.index)
    .filter((offset) =>
      segments.some(({ pieces }) =>
        pieces.some(({ source, atomic }) => !atomic && source.start <= offset && offset < source.end),
      ),
    );
}

/** The line of the finding, and the block around it. */
function blockAround(
  text: string,
  { segments }: ReturnType<ReturnType<typeof formatOf>['parse']>,
  offset: number,
): { start: number; end: number } {
  const lineStart = text.lastIndexOf('\n', offset) + 1;
  const lineEnd = text.indexOf('\n', offset);
  const around = segments.filter(({ span }) => span.start <= offset && offset < span.end);
  return {
    start: Math.min(lineStart, ...around.map(({ span }) => span.start)),
    end: Math.max(lineEnd < 0 ? text.length : lineEnd, ...around.map(({ span }) => span.end)),
  };
}
