/** A claim is left to those who make it, in their words or in quotation marks, and is then no finding any more. */
import assert from 'node:assert/strict';
import { applyEdits, type Finding } from '../../../server/src/core/index.ts';
import { analyse } from '../../support/check.ts';

const HERE = { format: 'markdown' };

function fixOf(text: string, title: RegExp, options = HERE) {
  const fixes = analyse(text, options).findings.flatMap((finding: Finding) => finding.fixes);
  return fixes.find((fix) => fix.kind === 'attribution' && title.test(fix.title));
}

/** The result of a fix, which has to be silent. */
function fixed(text: string, title: RegExp, options = HERE): string | undefined {
  const fix = fixOf(text, title, options);
  if (!fix) return undefined;
  assert.equal(fix.applicability, 'review');
  const result = applyEdits(text, fix.edits);
  const left = analyse(result, options).findings;
  assert.deepEqual(
    left.map(({ message }) => message),
    [],
    result,
  );
  return result;
}

const attributed = (text: string) => fixed(text, /^(?:Attribute it|L’attribuer)/);
const quoted = (text: string, format = 'markdown') => fixed(text, /^(?:Put|Le mettre)/, { format });

describe('attributing a claim', () => {
  for (const [text, expected] of [
    ['Llama 3 is open source.', 'Llama 3 is described by Meta as open source.'],
    ['Llama 3 is an open-source model.', 'Llama 3 is described by Meta as an open-source model.'],
    ['Llama 3 is fully open source and free.', 'Llama 3 is described by Meta as fully open source and free.'],
    [
      'Llama 2 and Mistral Large are open-source models.',
      'Llama 2 and Mistral Large are described by their developers as open-source models.',
    ],
    ['Llama 3, an open-source model, is popular.', 'Llama 3, described by Meta as an open-source model, is popular.'],
    ['The open-source model Llama 3 is popular.', 'The model Llama 3 (described by Meta as open source) is popular.'],
    ['The open-source Gemma 2 model is small.', 'The Gemma 2 model (described by Google as open source) is small.'],
    ['Falcon 40B is open source.', 'Falcon 40B is described by the Technology Innovation Institute as open source.'],
    ['Open-source Llama 3 is popular.', 'Llama 3 (described by Meta as open source) is popular.'],
    [
      'Open-source models such as Llama 2 and Gemma are easy to run.',
      'Models described by their developers as open source such as Llama 2 and Gemma are easy to run.',
    ],
    [
      'Les modèles open source tels que Llama 2 et Llama 3 sont connus.',
      'Les modèles présentés par Meta comme open source tels que Llama 2 et Llama 3 sont connus.',
    ],
    ['Llama 3 est open source.', 'Llama 3 est présenté par Meta comme open source.'],
    ['Llama 3 est un modèle open source.', 'Llama 3 est présenté par Meta comme un modèle open source.'],
    [
      'Llama 2 et Mistral Large sont des modèles open source.',
      'Llama 2 et Mistral Large sont présentés par leurs développeurs comme des modèles open source.',
    ],
    ['La famille Llama 3 est open source.', 'La famille Llama 3 est présentée par Meta comme open source.'],
    [
      'Falcon 40B est open source.',
      'Falcon 40B est présenté par le Technology Innovation Institute comme open source.',
    ],
    ['La famille Llama est open source.', 'La famille Llama est présentée par Meta comme open source.'],
    [
      'Llama 3, un grand modèle de langage open source, est connu.',
      'Llama 3, présenté par Meta comme un grand modèle de langage open source, est connu.',
    ],
    ['Le modèle open source Llama 3 est connu.', 'Le modèle Llama 3 (présenté par Meta comme open source) est connu.'],
  ] as const)
    it(text, () => assert.equal(attributed(text), expected));

  it('is not offered where the sentence has no place for it', () => {
    for (const text of [
      'Meta open-sourced Llama 3.',
      'Today we open-source Grok-1.',
      'The open-source Llama 3 is popular.',
      'LLAMA 3 IS AN OPEN-SOURCE MODEL.',
      'Llama 3 was released as open source.',
      'Llama 3 is one of the best open-source models.',
      'Llama 3 became open source.',
      'Meta a open-sourcé Llama 3.',
      'OLMo 2 is a proprietary model.',
      'Llama 3 was released under the MIT licence.',
    ]) {
      assert.ok(analyse(text, HERE).findings.length > 0, text);
      assert.equal(attributed(text), undefined, text);
    }
  });
});

describe('putting a claim in quotation marks', () => {
  for (const [format, text, expected] of [
    ['markdown', 'Llama 3 is open source.', 'Llama 3 is “open source”.'],
    ['markdown', 'A "word" here. Llama 3 is open source.', 'A "word" here. Llama 3 is "open source".'],
    ['markdown', 'A “word” and a "word". Llama 3 is open source.', 'A “word” and a "word". Llama 3 is “open source”.'],
    ['markdown', 'Llama 3 est open source.', 'Llama 3 est «\u00a0open source\u00a0».'],
    [
      'markdown',
      'Un «\u202fmot\u202f». Llama 3 est open source.',
      'Un «\u202fmot\u202f». Llama 3 est «\u202fopen source\u202f».',
    ],
    ['html', '<p class="a">Llama 3 is open source.</p>', '<p class="a">Llama 3 is “open source”.</p>'],
    ['latex', 'Llama 3 is open source.', "Llama 3 is ``open source''."],
    ['latex', 'An \\enquote{idea}. Llama 3 is open source.', 'An \\enquote{idea}. Llama 3 is \\enquote{open source}.'],
    ['latex', 'Llama 3 est un modèle open source.', 'Llama 3 est un modèle «~open source~».'],
  ] as const)
    it(`${format}: ${text}`, () => assert.equal(quoted(text, format), expected));

  it('is not offered inside other marks', () => {
    assert.equal(quoted('{ "text": "Llama 3 is open source." }'), undefined);
  });

  it('is not offered where markup runs through the words', () => {
    assert.equal(quoted('Llama 3 is **open** source.'), undefined);
  });
});
