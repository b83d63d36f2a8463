/** A short document in each format of punctuation markup. */

export const NAMES = ['restructuredtext', 'asciidoc', 'typst', 'org'] as const;
export type Name = (typeof NAMES)[number];

/** Each says "Llama 3 … open source" once in every place that prose can stand in, and in places that are none. */
export const DOCUMENTS: Readonly<Record<Name, string>> = {
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
