/** reStructuredText, AsciiDoc, Typst and Org: the same facts in each, code left out, footnotes written in the format's own way. */
import assert from 'node:assert/strict';
import { formatOf } from '../../../server/src/core/formats/index.ts';
import {
  applyEdits,
  bundledRegistry,
  createChecker,
  defaultSettings,
  targetOf,
} from '../../../server/src/core/index.ts';
import { DOCUMENTS, NAMES } from './light-documents.ts';
import { proseOf } from './prose-of.ts';

const checker = createChecker(bundledRegistry(), defaultSettings);

describe('formats of punctuation markup', () => {
  for (const name of NAMES) {
    it(`give the same findings: ${name}`, () => {
      for (const text of [DOCUMENTS[name], `\uFEFF${DOCUMENTS[name].replaceAll('\n', '\r\n')}`]) {
        const { findings, source, reading } = checker.check({ text, format: name });
        const flagged = findings.filter(({ rule }) => rule === 'overclaim');
        assert.equal(
          flagged.length,
          7,
          flagged.map(({ span }) => source.text.slice(span.start - 30, span.end)).join('\n'),
        );
        for (const finding of flagged) {
          const { span } = finding;
          assert.match(text.slice(span.start, span.end), /^open[- ]source$/);
          assert.equal(targetOf(finding, reading)?.entry.id, 'llama-3');
        }
        // The vendor's words count once quotations are checked.
        const quoting = createChecker(bundledRegistry(), { ...defaultSettings, checkQuotations: true });
        assert.equal(
          quoting.check({ text, format: name }).findings.filter(({ rule }) => rule === 'overclaim').length,
          8,
        );
      }
    });

    it(`write a footnote, and refer to one that is there: ${name}`, () => {
      const format = formatOf(name);
      const text = 'The word open-weight, here.\n';
      const after = text.indexOf('open-weight') + 'open-weight'.length;
      const request = {
        text,
        document: format.parse(text),
        after,
        name: 'open-weight',
        definition: 'Trained [parameters] can be had.',
        language: 'en',
      };
      const edits = format.footnote?.(request);
      assert.ok(edits);
      const noted = applyEdits(text, edits);
      const { footnotes, segments } = format.parse(noted);
      assert.deepEqual(
        footnotes.map((footnote) => footnote.text.replaceAll('\\', '')),
        ['Trained [parameters] can be had.'],
      );
      assert.equal(segments.filter(({ kind }) => kind === 'footnote').length, 1);
      assert.equal(
        segments[0]?.prose
          .replace(/[\uFFFC\u200B ]+/g, ' ')
          .trim()
          .replace(/ (?=[.,])/g, ''),
        'The word open-weight, here.',
      );
      const label = footnotes[0]?.label ?? '';
      const again = `${noted}\nAgain open-weight.\n`;
      const place = again.lastIndexOf('open-weight') + 'open-weight'.length;
      const more = format.footnote?.({
        ...request,
        text: again,
        document: format.parse(again),
        after: place,
        reuse: label,
      });
      assert.ok(more);
      assert.equal(format.parse(applyEdits(again, more)).footnotes.length, 1);
    });

    it(`write comments that silence: ${name}`, () => {
      const comment = formatOf(name).comment('open-claims-ignore overclaim: quoted') ?? '';
      const text = `${comment}\n\nLlama 3 is open source.\n`;
      assert.deepEqual(checker.check({ text, format: name }).findings, []);
      assert.equal(checker.check({ text: 'Llama 3 is open source.\n', format: name }).findings.length, 1);
    });
  }

  it('read words through emphasis, links, soft breaks and comments', () => {
    assert.deepEqual(proseOf('restructuredtext', 'A **b** `c <d>`_ *e*\nf :ref:`g <h>` \\*i\\*.'), [
      'paragraph: A b c e\nf g *i*.',
    ]);
    assert.deepEqual(proseOf('asciidoc', 'A *b* https://d.example[c] _e_\n// no\nf <<g,h>> "`i`".'), [
      'paragraph: A b c e\nf h “i”.',
    ]);
    assert.deepEqual(proseOf('typst', 'A *b* #link("d")[c] _e_ // no\nf~g @h.'), ['paragraph: A b c e ¦\nf\u00A0g ¦.']);
    assert.deepEqual(proseOf('org', 'A *b* [[d][c]] /e/\nf =g= [[h]].'), ['paragraph: A b c e\nf □ □.']);
  });

  it('know titles, depths and tables', () => {
    assert.deepEqual(proseOf('restructuredtext', 'T\n=\n\nSub\n---\n\n- a\n\n  - b\n'), [
      'heading: T',
      'heading: Sub',
      'list-item 1: a',
      'list-item 2: b',
    ]);
    assert.deepEqual(proseOf('asciidoc', '== T\n\n* a\n** b\n\n[cols="1,1"]\n|===\n|a\n|b\n|c |d\n|==='), [
      'heading: T',
      'list-item 1: a',
      'list-item 2: b',
      'table-cell 0/0/0: a',
      'table-cell 0/0/1: b',
      'table-cell 0/1/0: c',
      'table-cell 0/1/1: d',
    ]);
    assert.deepEqual(proseOf('org', '* TODO T :x:\n| a | b |\n|---+---|\n| c | d |'), [
      'heading: T',
      'table-cell 0/0/0: a',
      'table-cell 0/0/1: b',
      'table-cell 0/1/0: c',
      'table-cell 0/1/1: d',
    ]);
    assert.deepEqual(proseOf('typst', '= T\n#table(columns: (1fr, auto), [a], [b], [c], [d])'), [
      'heading: T',
      'table-cell 0/0/0: a',
      'table-cell 0/0/1: b',
      'table-cell 0/1/0: c',
      'table-cell 0/1/1: d',
    ]);
  });
});
