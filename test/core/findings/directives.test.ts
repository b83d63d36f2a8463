import assert from 'node:assert/strict';
import { readDirective } from '../../../server/src/core/findings/directive.ts';
import { createDirectives } from '../../../server/src/core/findings/directives.ts';
import { formatOf } from '../../../server/src/core/formats/index.ts';

/** The numbers of the `Acme1`, `Acme2`, … that are silenced. */
function silenced(format: string, text: string, rule = 'overclaim'): string {
  const directives = createDirectives(text, formatOf(format).parse(text));
  const names = [...text.matchAll(/Acme(\d)/g)];
  return names
    .filter((name) => directives.silences(rule, name.index))
    .map((name) => name[1])
    .join('');
}

describe('directives', () => {
  it('silence the block behind them', () => {
    assert.equal(silenced('markdown', '<!-- open-claims-ignore -->\nAcme1\nAcme2\n\nAcme3\n'), '12');
    assert.equal(silenced('markdown', '<!-- open-claims-ignore -->\n\n# Acme1\n\nAcme2\n'), '1');
    assert.equal(silenced('markdown', '- Acme1\n- <!-- open-claims-ignore -->\n  Acme2\n- Acme3\n'), '2');
    assert.equal(silenced('markdown', '> <!-- open-claims-ignore -->\n> Acme1\n>\n> Acme2\n'), '1');
    assert.equal(silenced('html', '<div>\n<!-- open-claims-ignore -->\n<p>Acme1\nAcme2</p><p>Acme3</p></div>'), '12');
    assert.equal(silenced('latex', '% open-claims-ignore\nAcme1\nAcme2\n\nAcme3'), '12');
    assert.equal(silenced('plaintext', 'Acme1\n\n[open-claims-ignore]\nAcme2\nAcme3\n\nAcme4'), '23');
  });

  it('silence the line they stand on', () => {
    assert.equal(silenced('markdown', 'Acme1\nAcme2 <!-- open-claims-ignore -->\nAcme3\n'), '2');
    assert.equal(silenced('markdown', '**Acme1 <!-- open-claims-ignore -->**\n\nAcme2\n'), '1');
    assert.equal(silenced('markdown', '# Acme1 <!-- open-claims-ignore -->\n\nAcme2\n'), '1');
    assert.equal(silenced('markdown', '- Acme1 <!-- open-claims-ignore -->\n- Acme2\n'), '1');
    assert.equal(silenced('markdown', '| a |\n|---|\n| Acme1 |\n| Acme2 <!-- open-claims-ignore --> |\n'), '2');
    assert.equal(silenced('mdx', 'Acme1 {/* open-claims-ignore */}\nAcme2\n'), '1');
    assert.equal(silenced('latex', 'Acme1 % open-claims-ignore\nAcme2\n'), '1');
  });

  it('silence the next line inside a LaTeX paragraph', () => {
    assert.equal(silenced('latex', 'Acme1\n% open-claims-ignore\nAcme2\nAcme3'), '2');
    assert.equal(
      silenced('latex', 'Acme1\n% open-claims-ignore overclaim\n% open-claims-ignore licence-statement\nAcme2\nAcme3'),
      '2',
    );
  });

  it('silence a whole table, or the row behind them', () => {
    assert.equal(silenced('markdown', '<!-- open-claims-ignore -->\n| Acme1 |\n|---|\n| Acme2 |\n\nAcme3\n'), '12');
    assert.equal(
      silenced(
        'html',
        '<table>\n<tr><td>Acme1\n<!-- open-claims-ignore -->\n<tr><td>Acme2<td>Acme3\n<tr><td>Acme4</table>',
      ),
      '23',
    );
  });

  it('name rules', () => {
    const text = '<!-- open-claims-ignore underclaim, licence-statement: as quoted -->\nAcme1\n';
    assert.equal(silenced('markdown', text), '');
    assert.equal(silenced('markdown', text, 'underclaim'), '1');
    assert.equal(silenced('markdown', text, 'licence-statement'), '1');
  });

  it('follow each other', () => {
    assert.equal(
      silenced(
        'markdown',
        '<!-- open-claims-ignore overclaim -->\n<!-- open-claims-ignore underclaim -->\nAcme1\n\nAcme2\n',
      ),
      '1',
    );
  });

  it('open and close stretches', () => {
    const text =
      'Acme1\n\n<!-- open-claims-off overclaim -->\n\nAcme2\n\n- Acme3 <!-- open-claims-on --> Acme4\n\nAcme5\n';
    assert.equal(silenced('markdown', text), '23');
    assert.equal(silenced('markdown', text, 'underclaim'), '');
    assert.equal(silenced('plaintext', 'Acme1\n[open-claims-off]\nAcme2\n\nAcme3'), '23');
    assert.equal(silenced('latex', '% open-claims-off\nAcme1\n% open-claims-on underclaim\nAcme2'), '12');
  });

  it('silence a whole document', () => {
    assert.equal(
      silenced('markdown', 'Acme1\n\n<!-- open-claims-ignore-file overclaim: archived -->\n\nAcme2\n'),
      '12',
    );
    assert.equal(silenced('markdown', '---\n# open-claims-ignore-file\ntitle: Acme1\n---\nAcme2'), '12');
  });

  it('need their exact names', () => {
    assert.equal(
      silenced('markdown', '<!-- open-claims-ignored -->\nAcme1\n\n<!-- see open-claims-ignore -->\nAcme2\n'),
      '',
    );
    assert.equal(silenced('markdown', '```\n<!-- open-claims-ignore -->\n```\n\nAcme1\n'), '');
  });

  it('tell their reason', () => {
    const directive = readDirective({
      span: { start: 0, end: 9 },
      text: ' open-claims-ignore overclaim: said: in 2024 ',
    });
    assert.deepEqual(directive, {
      kind: 'ignore',
      name: 'open-claims-ignore',
      rules: ['overclaim'],
      reason: 'said: in 2024',
      span: { start: 0, end: 9 },
    });
  });
});
