/** One policy document in every format: the same facts in each construct that the format has give the same findings. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatOfFile } from '../../../server/src/core/formats/index.ts';
import { type Analysis, bundledRegistry, createChecker, defaultSettings } from '../../../server/src/core/index.ts';
import { assertSound } from './soundness.ts';

const samples = join(import.meta.dirname, '../../../../test/core/formats/samples');
const ENDINGS = ['md', 'txt', 'tex', 'html', 'rst', 'adoc', 'typ', 'org'] as const;
type Ending = (typeof ENDINGS)[number];

/** A model, where the document speaks of it, and the claimed words as the source has them: “open-source” where not told. */
interface Fact {
  readonly model: string;
  readonly place: string;
  readonly words?: string;
  readonly own?: Readonly<Partial<Record<Ending, string>>>;
}

const COMMENT = 'Llama 3 is open source';
const FACTS: readonly Fact[] = [
  { model: 'llama-2', place: 'description of the document' },
  { model: 'gemma-2', place: 'heading' },
  {
    model: 'llama-3',
    place: 'emphasis',
    own: {
      md: 'open*-**source',
      tex: 'open}-\\textbf{source',
      html: 'open</em>-<strong>source',
      rst: 'open*\\ -\\ **source',
      adoc: 'open_-*source',
      typ: 'open_\\-*source',
      org: 'open/-*source',
    },
  },
  { model: 'mistral-7b', place: 'link' },
  { model: 'falcon-180b', place: 'soft line break', words: 'open\nsource' },
  {
    model: 'dbrx',
    place: 'comment',
    words: 'open source',
    own: {
      md: `open <!-- ${COMMENT} --> source`,
      tex: `open % ${COMMENT}\nsource`,
      html: `open <!-- ${COMMENT} --> source`,
      adoc: `open\n// ${COMMENT}\nsource`,
      typ: `open /* ${COMMENT} */ source`,
      org: `open @@comment: ${COMMENT}@@ source`,
    },
  },
  { model: 'qwen2.5-72b', place: 'item of a list in a list' },
  { model: 'grok-1', place: 'numbered item' },
  { model: 'yi-34b', place: 'table', words: 'Open source', own: { txt: 'open source' } },
  { model: 'phi-3', place: 'caption' },
  { model: 'baichuan2', place: 'definition list' },
  { model: 'internlm2', place: 'admonition' },
  {
    model: 'stablelm-2',
    place: 'entity or escape',
    own: {
      md: 'open&#32;source',
      txt: 'open\nsource',
      tex: 'open~source',
      html: 'open&#x20;source',
      rst: 'open\\-source',
      adoc: 'open&#32;source',
      typ: 'open\\u{20}source',
      org: 'open\\nbsp{}source',
    },
  },
  { model: 'grok-2', place: 'sentence behind combining marks and pictographs' },
  {
    model: 'llama-3.1',
    place: 'French sentence with no-break spaces',
    words: 'open\u00A0source',
    own: { html: 'open&nbsp;source', adoc: 'open&#160;source', typ: 'open~source' },
  },
  { model: 'mixtral-8x7b', place: 'French sentence with a narrow no-break space', words: 'open source' },
  { model: 'nemotron-4-340b', place: 'named footnote' },
  { model: 'solar-10.7b', place: 'footnote' },
];

/** The vendor's letter. */
const QUOTED: Fact = { model: 'orion-14b', place: 'block quotation', own: { txt: 'open-source' } };

const checkers = [false, true].map((checkQuotations) =>
  createChecker(bundledRegistry(), { ...defaultSettings, checkQuotations }),
);

function described({ findings, reading, source }: Analysis): readonly string[] {
  return findings.map(({ rule, span, target }) => {
    const model = target === undefined ? undefined : reading.mentions[target]?.entry.id;
    return `${rule} ${model}: ${source.text.slice(span.start, span.end)}`;
  });
}

function expected(facts: readonly Fact[], ending: Ending): readonly string[] {
  return facts.map(({ model, words = 'open-source', own }) => `overclaim ${model}: ${own?.[ending] ?? words}`);
}

describe('a policy document', () => {
  for (const ending of ENDINGS) {
    const name = `policy.${ending}`;
    const text = readFileSync(join(samples, name), 'utf8').replaceAll('\r\n', '\n');
    const format = formatOfFile(name);

    it(`is long enough to be real: ${name}`, () => assert.ok(text.split('\n').length > 100));

    it(`gives the same findings, and no others: ${name}`, () => {
      assert.ok(format);
      assertSound(text, format.parse(text));
      const [usual, quoting] = checkers;
      assert.ok(usual && quoting);
      assert.deepEqual(described(usual.check({ text, format: format.id })), expected(FACTS, ending));
      const behindNote = FACTS.findIndex(({ place }) => place === 'admonition') + 1;
      const withLetter = [...FACTS.slice(0, behindNote), QUOTED, ...FACTS.slice(behindNote)];
      assert.deepEqual(described(quoting.check({ text, format: format.id })), expected(withLetter, ending));
    });

    it(`gives them with each line ending, and behind a byte order mark: ${name}`, () => {
      const [usual] = checkers;
      assert.ok(format && usual);
      for (const [ends, mark] of [
        ['\r\n', ''],
        ['\r\n', '\uFEFF'],
        ['\n', '\uFEFF'],
      ] as const) {
        const changed = mark + text.replaceAll('\n', ends);
        const found = described(usual.check({ text: changed, format: format.id }));
        assert.deepEqual(
          found.map((line) => line.replaceAll('\r\n', '\n')),
          expected(FACTS, ending),
        );
      }
    });
  }
});
