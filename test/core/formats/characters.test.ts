/** Line endings, byte order marks, tabs, pictographs, combining marks, entities and no-break spaces move no span in any format. */
import assert from 'node:assert/strict';
import { formatOf } from '../../../server/src/core/formats/index.ts';
import { bundledRegistry, createChecker, defaultSettings } from '../../../server/src/core/index.ts';
import { DIALECTS, type Dialect } from './dialects.ts';
import { assertSound } from './soundness.ts';

/** A sentence with one claim, and the claimed words. */
type Sentence = readonly [sentence: string, words: string];

const SENTENCES: readonly Sentence[] = [
  ['Llama 3 is an open-source model.', 'open-source'],
  ['The herd 🦙🏽‍🚀👩‍🌾 runs Llama 3, an open-source model 🦙.', 'open-source'],
  ['The cafe\u0301 de\u0301ja\u0300 runs Llama 3, an open-source model.', 'open-source'],
  ['The café\u00A0: Llama\u00A03 is an open\u00A0source model\u202F!', 'open\u00A0source'],
  ['Llama\u202F3 is an open\u202Fsource model.', 'open\u202Fsource'],
  ['Tabs\there:\tLlama 3 is an open\tsource model.', 'open\tsource'],
  ['Two lines: Llama\n3 is an open\nsource model.', 'open\nsource'],
  ['Le mode\u0300le\u00A0: Llama 3 est un modèle open\u00A0source\u202F; la mairie paie.', 'open\u00A0source'],
  ['At the Œuvre, Llama 3 is an open‑source model…', 'open‑source'],
];

const PLACES: Readonly<Record<string, (dialect: Dialect, sentence: Sentence) => string>> = {
  paragraph: (_, [sentence]) => sentence,
  'item of a list': ({ item }, [sentence]) => item(sentence),
  emphasis: ({ emphasis }, [sentence, words]) => sentence.replace(words, emphasis(words)),
  link: ({ link }, [sentence, words]) => sentence.replace(words, link?.(words) ?? words),
  quotation: ({ quote }, [sentence]) => quote(sentence),
  footnote: ({ note }, [sentence]) => note('Words.', sentence),
};

const ENCODINGS: readonly (readonly [name: string, encode: (text: string) => string])[] = [
  ['LF', (text) => text],
  ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['CR', (text) => text.replaceAll('\n', '\r')],
  ['BOM', (text) => `\uFEFF${text}`],
  ['BOM and CRLF', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
];

const checker = createChecker(bundledRegistry(), { ...defaultSettings, checkQuotations: true });

function assertOneFinding(format: string, text: string, words: string): void {
  assertSound(text, formatOf(format).parse(text));
  const { findings, reading } = checker.check({ text, format });
  const found = findings.map(({ rule, span, target }) => [
    rule,
    target === undefined ? undefined : reading.mentions[target]?.entry.id,
    // What leads the next line stands between the words.
    text.slice(span.start, span.end).replaceAll(/([\r\n])[ >]+/g, '$1'),
  ]);
  assert.deepEqual(found, [['overclaim', 'llama-3', words]], JSON.stringify(text));
}

describe('in every format', () => {
  for (const [format, dialect] of Object.entries(DIALECTS)) {
    for (const [place, write] of Object.entries(PLACES)) {
      it(`signs and line endings move no span: ${format}, ${place}`, () => {
        for (const sentence of SENTENCES)
          for (const [name, encode] of ENCODINGS) {
            // Emphasis and links of one line keep their words on it.
            if ((place === 'emphasis' || place === 'link') && sentence[1].includes('\n')) continue;
            assert.ok(name);
            assertOneFinding(
              format,
              encode(`Before.\n\n${write(dialect, sentence)}\n`),
              encode(sentence[1]).replace('\uFEFF', ''),
            );
          }
      });
    }

    it(`characters written the format’s own way are read and mapped: ${format}`, () => {
      for (const [character, spellings] of Object.entries(dialect.characters))
        for (const spelling of spellings) {
          const [segment] = formatOf(format).parse(`a${spelling}b`).segments;
          assert.equal(segment?.prose, `a${character}b`, spelling);
          assertOneFinding(format, `Un${spelling}deux: Llama 3 is an open-source model${spelling}.\n`, 'open-source');
          // A space so written is a part of the words.
          if (/\s/.test(character))
            assertOneFinding(format, `Llama${spelling}3 is an open${spelling}source model.`, `open${spelling}source`);
        }
    });
  }
});
