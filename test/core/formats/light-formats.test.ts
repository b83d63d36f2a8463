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
import { proseOf } from './prose-of.ts';

const NAMES = ['restructuredtext', 'asciidoc', 'typst', 'org'] as const;
type Name = (typeof NAMES)[number];
const checker = createChecker(bundledRegistry(), defaultSettings);

/** Each says "Llama 3 … open source" once in every place that prose can stand in, and in places that are none. */
const DOCUMENTS: Readonly<Record<Name, string>> = {
  restructuredtext: `=====
Brief
=====

Meta's *open-source* model **Llama 3** runs here [#n]_.

See \`Llama 3 is open source <https://example.org>\`_ and \`\`Llama 3 is open source\`\`.

.. note:: Llama 3 is open source.

.. code-block:: text

   Llama 3 is open source.

.. Llama 3 is open source.

So it goes::

   Llama 3 is open source.

And so said they:

    Llama 3 is open source.

- A first item
- Second item goes
  on, and Llama 3 is open source.

========  ===========
Model     Notes
========  ===========
Llama 3   open source
========  ===========

.. figure:: x.png
   :alt: Llama 3 is open source

   Llama 3, an open-source model.

.. [#n] Llama 3 is open source.
`,
  asciidoc: `= Brief

Meta's _open-source_ model *Llama 3* runs here.footnote:[Llama 3 is open source.]

See link:https://example.org[Llama 3 is open source] and \`Llama 3 is open source\`.

NOTE: Llama 3 is open source.

[source,text]
----
Llama 3 is open source.
----

// Llama 3 is open source.

 Llama 3 is open source, as it stands.

____
Llama 3 is open source.
____

* A first item
* Second item goes
on, and Llama 3 is open source.

|===
|Model |Notes

|Llama 3
|open source
|===

.Llama 3, an open-source model
image::x.png[Llama 3 is open source]
`,
  typst: `#set document(keywords: "Llama 3 is open source")
= Brief

Meta's _open-source_ model *Llama 3* runs here#footnote[Llama 3 is open source.].

See #link("https://example.org")[Llama 3 is open source] and \`Llama 3 is open source\`.

#note[Llama 3 is open source.]

\`\`\`
Llama 3 is open source.
\`\`\`

// Llama 3 is open source.
/* Llama 3 is
open source. */

#quote(block: true)[Llama 3 is open source.]

- A first item
- Second item goes
  on, and Llama 3 is open source.

#table(
  columns: 2,
  [Model], [Notes],
  [Llama 3], [open source],
)

#figure(image("x.png"), caption: [Llama 3, an open-source model.])
`,
  org: `#+TITLE: Brief

Meta's /open-source/ model *Llama 3* runs here[fn:1].

See [[https://example.org][Llama 3 is open source]] and ~Llama 3 is open source~.

#+BEGIN_NOTE
Llama 3 is open source.
#+END_NOTE

#+BEGIN_SRC text
Llama 3 is open source.
#+END_SRC

# Llama 3 is open source.

: Llama 3 is open source.

:PROPERTIES:
:ID: Llama 3 is open source
:END:

#+BEGIN_QUOTE
Llama 3 is open source.
#+END_QUOTE

- A first item
- Second item goes
  on, and Llama 3 is open source.

| Model   | Notes       |
|---------+-------------|
| Llama 3 | open source |

#+CAPTION: Llama 3, an open-source model.
[[file:x.png]]

[fn:1] Llama 3 is open source.
`,
};

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
