/** reStructuredText footnotes as docutils reads them. Needs Python with docutils (on Debian: python3-docutils). */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { type Case, describeCases, type Mark, marksOf, noted } from './footnotes.ts';

/** Prints, for each text on standard input, its blocks: words, and marks with the text of their footnotes; and complaints. */
const PROGRAM = `
import json, sys
from docutils.core import publish_doctree
from docutils import nodes
def parts(node, notes):
    if isinstance(node, nodes.footnote_reference):
        return [{"note": notes.get(node.get("refid"))}]
    if isinstance(node, nodes.Text):
        return [node.astext().replace("\\x00", "")]
    return [part for child in node.children for part in parts(child, notes)]
def read(text):
    tree = publish_doctree(text, settings_overrides={"report_level": 5, "halt_level": 6, "doctitle_xform": False})
    notes = {}
    for note in tree.findall(nodes.footnote):
        words = "\\n".join(c.astext() for c in note.children if not isinstance(c, nodes.label))
        for name in note["ids"]:
            notes[name] = words
    blocks = [b for b in tree.findall(nodes.TextElement) if isinstance(b, (nodes.paragraph, nodes.title, nodes.term)) and not isinstance(b.parent, nodes.system_message)]
    problems = [m.astext() for m in tree.findall(nodes.system_message) if m["level"] > 1]
    return {"blocks": [parts(b, notes) for b in blocks], "problems": problems}
print(json.dumps([read(text) for text in json.load(sys.stdin)]))
`;

interface Answer {
  readonly blocks: readonly Parameters<typeof marksOf>[0][];
  readonly problems: readonly string[];
}

const python = ['python3', '/usr/bin/python3'].find(
  (command) => spawnSync(command, ['-c', 'import docutils']).status === 0,
);

/** Python starts slowly: all texts of the cases are asked about at once. */
const answers = new Map<string, Answer>();

function ask(texts: readonly string[]): void {
  const { stdout, stderr } = spawnSync(python ?? 'python3', ['-c', PROGRAM], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
  });
  assert.ok(stdout, stderr);
  for (const [i, answer] of (JSON.parse(stdout) as readonly Answer[]).entries()) answers.set(texts[i] ?? '', answer);
}

function textsOf(example: Case): readonly string[] {
  return ['\n', '\r\n'].flatMap((ending) => {
    const text = example.text.replaceAll('\n', ending);
    return [text, noted('restructuredtext', { ...example, text }) ?? ''];
  });
}

function read(text: string): readonly Mark[] {
  if (!answers.has(text)) ask([text]);
  const { blocks, problems } = answers.get(text) ?? { blocks: [], problems: ['not read'] };
  assert.deepEqual(problems, [], text);
  return blocks.flatMap(marksOf);
}

const CASES: readonly Case[] = [
  { name: 'between words', text: 'Acme is open-weight here.\n', before: 'Acme is open-weight', after: ' here.' },
  {
    name: 'behind a full stop',
    text: 'Acme is open-weight. So be it.\n',
    before: 'Acme is open-weight.',
    after: ' So be it.',
  },
  {
    name: 'in French, before the punctuation and its narrow space',
    text: 'Acme est à poids ouverts\u202F; la mairie paie.\n',
    words: 'poids ouverts',
    language: 'fr',
    before: 'Acme est à poids ouverts',
    after: '\u202F; la mairie paie.',
  },
  {
    name: 'in French, before the punctuation and its no-break space',
    text: 'Acme est à poids ouverts\u00A0: la mairie paie.\n',
    words: 'poids ouverts',
    language: 'fr',
    before: 'Acme est à poids ouverts',
    after: '\u00A0: la mairie paie.',
  },
  {
    name: 'behind quotation marks',
    text: 'Acme is “open-weight” and «open».\n',
    before: 'Acme is “open-weight”',
    after: ' and «open».',
  },
  { name: 'before a dash', text: 'Acme is open-weight—so far.\n', before: 'Acme is open-weight', after: '—so far.' },
  { name: 'before a bracket', text: 'Acme is open-weight(ish).\n', before: 'Acme is open-weight', after: '(ish).' },
  {
    name: 'behind emphasis',
    text: 'Acme is **open-weight**, here.\n',
    before: 'Acme is open-weight,',
    after: ' here.',
  },
  {
    name: 'behind emphasis that goes on',
    text: 'Acme *is open-weight here*.\n',
    before: 'Acme is open-weight here.',
  },
  {
    name: 'behind a link',
    text: 'An `open-weight <https://a.example>`_ model.\n',
    before: 'An open-weight',
    after: ' model.',
  },
  {
    name: 'behind a longer link',
    text: 'An `open-weight model <https://a.example>`__ here.\n',
    before: 'An open-weight model',
    after: ' here.',
  },
  { name: 'in a list', text: '- One\n\n  - Acme is open-weight.\n\nEnd.\n', before: 'Acme is open-weight.' },
  { name: 'in a block quotation', text: 'Words.\n\n   Acme is open-weight.\n', before: 'Acme is open-weight.' },
  {
    name: 'in an admonition',
    text: '.. note:: Acme is\n   open-weight here.\n',
    before: 'Acme is\nopen-weight',
    after: ' here.',
  },
  {
    name: 'as numbers go on',
    text: 'One [1]_. Acme is open-weight.\n\n.. [1] First.\n',
    before: 'One . Acme is open-weight.',
  },
  {
    name: 'behind a note of several lines',
    text: 'One [#a]_. Acme is open-weight.\n\n.. [#a] First\n   of two.\n\n   And more.\n\nEnd.\n',
    before: 'One . Acme is open-weight.',
  },
  {
    name: 'as names go on',
    text: 'One [#open-weight-term]_. Acme is open weight.\n\n.. [#open-weight-term] First.\n',
    words: 'open weight',
    before: 'One . Acme is open weight.',
  },
  {
    name: 'with the only note in a list',
    text: '- One [#]_.\n\n  .. [#] First.\n\nAcme is open-weight.\n',
    before: 'Acme is open-weight.',
  },
  {
    name: 'as a second mark',
    text: 'One [#a]_. Acme is open-weight.\n\n.. [#a] First.\n',
    reuse: '#a',
    before: 'One . Acme is open-weight.',
  },
];

describe('reStructuredText footnotes, read by docutils', function () {
  this.timeout(30_000);

  before(function () {
    if (!python) {
      console.error('      docutils is missing (on Debian: apt-get install python3-docutils)');
      this.skip();
    }
    ask(CASES.flatMap(textsOf));
  });

  describeCases('restructuredtext', read, CASES);

  it('stay out of headings and drawn tables', () => {
    for (const text of [
      'Acme, open-weight\n=================\n',
      '====  ===========\nA     B\n====  ===========\nAcme  open-weight\n====  ===========\n',
    ])
      assert.equal(noted('restructuredtext', { name: '', text, before: '' }), undefined);
  });
});
