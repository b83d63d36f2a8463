/** How explanations are written down: layout, and that nothing from outside becomes markup. */
import assert from 'node:assert/strict';
import { escapeMarkdown, linkMarkdown } from '../../../server/src/core/explain/escape-markdown.ts';
import { explainEntry, explainTerm } from '../../../server/src/core/explain/explanation.ts';
import { entryMarkdown, termMarkdown } from '../../../server/src/core/explain/markdown.ts';
import { entryPlainText, termPlainText } from '../../../server/src/core/explain/plain.ts';
import { acmeRegistry, entryOf, HOSTILE_CODES } from './acme-registry.ts';

const explain = (id: string, language: 'en' | 'fr' = 'en') =>
  explainEntry(acmeRegistry, entryOf(id), 'osaid-1.0', language);

describe('entryMarkdown', () => {
  it('begins with the verdict, then has the table, what is missing, and the sources', () => {
    const markdown = entryMarkdown(explain('acme-1'));
    const order = ['**Acme-1**', 'Open-weight, not', '| Component | State | Source |', '**Missing**', '**Sources**'];
    const places = order.map((words) => markdown.indexOf(words));
    assert.ok(
      places.every((place, index) => place > (places[index - 1] ?? -1)),
      markdown,
    );
    assert.ok(
      markdown.includes(
        '| Training code | not published | [index.example](https://index.example/acme-1), 1 March 2026 |',
      ),
    );
  });

  it('gives every row of the table as many cells as its header', () => {
    for (const id of ['acme-1', 'acme', 'acme-labs', 'evil-1']) {
      const rows = entryMarkdown(explain(id)).match(/^\|.*\|$/gm) ?? [];
      const cells = rows.map((row) => row.replace(/\\./g, '').split('|').length);
      assert.ok(cells.length > 2 && cells.every((count) => count === cells[0]), id);
    }
  });

  it('lets hostile registry data add no markup, image, HTML or link', () => {
    const markdown = entryMarkdown(explain('evil-1')).replace(/\\./g, '');
    assert.doesNotMatch(markdown, /[<>`!]/);
    for (const code of HOSTILE_CODES) assert.ok(!markdown.includes(code));
    assert.doesNotMatch(markdown, /www\./);
    const targets = [...markdown.matchAll(/\]\(([^)]*)\)/g)].map(([, target = '']) => target);
    assert.ok(targets.length > 0 && targets.every((target) => target.startsWith('https://')), targets.join(' '));
    assert.ok(targets.includes('https://evil.example/a%7Cb%29%3Cx%3E'));
  });
});

describe('entryPlainText', () => {
  it('cites sources by number and lists them in full', () => {
    const text = entryPlainText(explain('acme-1'));
    assert.match(text, /Training code +not published +\[2\], 1 March 2026/);
    assert.match(text, /- \[2\] https:\/\/index\.example\/acme-1, read on 1 March 2026/);
  });

  it('sends no control codes to a terminal', () => {
    const text = entryPlainText(explain('evil-1'));
    for (const code of HOSTILE_CODES) assert.ok(!text.includes(code));
  });
});

describe('termMarkdown', () => {
  it('links whose definition it is, and names the one in force', () => {
    const markdown = termMarkdown(explainTerm('open-source', 'reproducible', 'en'));
    assert.match(markdown, /\]\(https:\/\/opensource\.org\/ai\/open-source-ai-definition\), 28 October 2024/);
    assert.match(markdown, /Judged here by: \[reproducible open source\]/);
    assert.doesNotMatch(termPlainText(explainTerm('open-weight', 'osaid-1.0', 'en')), /Judged here by/);
  });
});

describe('escapeMarkdown', () => {
  it('keeps everyday names readable', () => {
    assert.equal(escapeMarkdown('Acme-1.5 (70B)'), 'Acme-1.5 \\(70B\\)');
  });

  it('begins no list and no rule', () => {
    for (const [text, escaped] of [
      ['1. Heron', '1\\. Heron'],
      ['- Heron', '\\- Heron'],
      ['---', '\\---'],
      ['Heron-1.5 - 2. edition', 'Heron-1.5 - 2. edition'],
    ] as const)
      assert.equal(escapeMarkdown(text), escaped);
  });

  it('puts everything on one line', () => {
    assert.equal(escapeMarkdown('a\n\n# b\r\u2028c'), 'a \\# b c');
  });
});

describe('linkMarkdown', () => {
  it('follows https addresses alone', () => {
    assert.equal(linkMarkdown('https://a.example/x(y)'), '[a.example](https://a.example/x%28y%29)');
    for (const url of ['http://a.example', 'command:x', 'javascript:x', 'https://a b', 'https://u@evil.example/'])
      assert.doesNotMatch(linkMarkdown(url), /\]\(/, url);
  });
});
