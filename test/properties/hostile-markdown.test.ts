/** Whatever names a registry and a text bring: in all Markdown that is shown, they are words and never markup. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import {
  createChecker,
  createRegistry,
  createReport,
  defaultSettings,
  entryMarkdown,
  explainEntry,
  findingPage,
  renderReport,
  takeInventory,
  wrongFactText,
} from '../../server/src/core/index.ts';

const OWN_COMMENT = '<!-- open-claims-ignore-file: a report by Open Claims -->';
const SOURCE = 'https://quill.example/models';
/** Hosts that our own words link to. */
const KNOWN = /^https:\/\/(quill\.example|opensource\.org|github\.com\/open-claims)\//;

const part = fc.oneof(
  fc.constantFrom(
    ...[
      '<img src=x onerror=alert(1)>',
      '<!--',
      '-->',
      '<script>',
      '</td>',
      '&lt;b&gt;',
      '&#60;',
      '[x](command:run)',
      '![i](p)',
    ],
    ...[
      '[x]: https://evil.example',
      '[^1]: note',
      '[^1]',
      'https://evil.example',
      'www.evil.example',
      'a@evil.example',
    ],
    ...[
      '<https://evil.example>',
      'command:run',
      '`',
      '```',
      '~~~',
      '**',
      '__',
      '_',
      '*',
      '#',
      '# ',
      '> ',
      '- ',
      '1. ',
      '|',
      '\\',
    ],
    ...[
      '\n',
      '\n\n',
      '\r',
      '\u2028',
      '\u202e',
      '\0',
      '\t',
      '    ',
      '---',
      '===',
      '$$',
      '{}',
      '~~',
      ':',
      ']',
      '[',
      '(',
      ')',
      '!',
    ],
    ...[
      'vbscript:x',
      'javascript:alert(1)',
      'data:text/html,x',
      'mailto:a@evil.example',
      'xmpp:a@evil.example',
      'Heron',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const hostile = fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));

interface Extension {
  transforms?: unknown;
}
type Extensions = readonly (Extension | Extensions)[];

/** remark looks for addresses once more in the finished text, where escapes are gone; what VS Code shows is made without. */
function withoutSecondLook(this: { data(): unknown }): void {
  const { fromMarkdownExtensions } = this.data() as { fromMarkdownExtensions: Extensions };
  const strip = (extensions: Extensions): void => {
    for (const extension of extensions)
      if (Array.isArray(extension)) strip(extension);
      else delete (extension as Extension).transforms;
  };
  strip(fromMarkdownExtensions);
}

interface Node {
  readonly type: string;
  readonly url?: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

function nodesOf(node: Node): readonly Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

/** How many nodes there are of each type of markup. */
function countsOf(nodes: readonly Node[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { type, value } of nodes)
    if (type !== 'text' && value !== OWN_COMMENT) counts.set(type, (counts.get(type) ?? 0) + 1);
  return counts;
}

function parse(text: string): readonly Node[] {
  return nodesOf(unified().use(remarkParse).use(remarkGfm).use(withoutSecondLook).parse(text) as Node);
}

/** `most` is the markup that is there with plain words. */
function assertHarmless(markdown: string, most: ReadonlyMap<string, number>): void {
  // The one comment that our reports begin with.
  const found = parse(markdown).filter(({ value }) => value !== OWN_COMMENT);
  for (const { url } of found) if (url !== undefined) assert.match(url, KNOWN);
  for (const [type, count] of countsOf(found))
    assert.ok(count <= (most.get(type) ?? 0), `more ${type} in\n${markdown}`);
}

function markdownWith(names: readonly [string, string, string, string]): readonly string[] {
  const [developer, family, version, licence] = names;
  const source = { url: SOURCE, checked: '2026-03-01' };
  const registry = createRegistry({
    version: 'test',
    date: '2026-06-30',
    attribution: '',
    osiApproved: [],
    licences: [{ id: 'quill', name: licence, spdx: null, sources: [source] }],
    developers: [
      {
        developer: { id: 'quill', name: developer },
        families: [
          {
            id: 'heron',
            name: family,
            versions: [
              {
                id: 'heron-1',
                name: version,
                aliases: ['Heron 1'],
                weights: 'open',
                licence: 'quill',
                trainingCode: 'closed',
                sources: [{ ...source, facts: ['weights', 'licence', 'trainingCode'] }],
              },
            ],
          },
        ],
      },
    ],
  });
  const analysis = createChecker(registry, defaultSettings).check({
    text: 'Heron 1 is an open-source model.',
    format: 'plaintext',
  });
  const { definition } = defaultSettings;
  const options = { definition, language: 'en', today: '2026-11-22' } as const;
  const entry = registry.get('heron-1') ?? assert.fail();
  const explanation = explainEntry(registry, entry, definition, 'en', { today: options.today });
  const finding = analysis.findings[0] ?? assert.fail('nothing is found');
  const inventory = takeInventory(analysis, definition, { name: version, address: 'file:///a.txt' });
  return [
    entryMarkdown(explanation),
    findingPage(finding, analysis, options),
    wrongFactText('heron-1', explanation),
    renderReport(createReport([inventory]), 'markdown', 'en'),
  ];
}

describe('hostile names', function () {
  this.timeout(60_000);

  it('stay words in hovers, explanations and reports', () => {
    const plain = markdownWith(['Aa', 'Bb', 'Cc', 'Dd']).map((markdown) => countsOf(parse(markdown)));
    for (const type of ['html', 'image', 'definition', 'code']) assert.ok(plain.every((counts) => !counts.has(type)));
    fc.assert(
      fc.property(fc.tuple(hostile, hostile, hostile, hostile), (names) => {
        // A name of blanks alone is no name; the loader turns it down.
        fc.pre(names.every((name) => /[\p{L}\p{N}]/u.test(name)));
        for (const [i, markdown] of markdownWith(names).entries()) assertHarmless(markdown, plain[i] ?? new Map());
      }),
      { numRuns: 120 },
    );
  });
});
