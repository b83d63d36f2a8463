/** Definitions in footnotes, of a term, of a model, and of all terms at once. */
import assert from 'node:assert/strict';
import { applyEdits, defaultSettings, defineTerms, offersAt } from '../../../server/src/core/index.ts';
import { analyse } from '../../support/check.ts';

/** The results of what is offered at the first of the words, by title. */
function offered(text: string, words: string, format = 'markdown'): Readonly<Record<string, string>> {
  const at = text.indexOf(words);
  assert.ok(at >= 0, words);
  const { fixes } = offersAt(analyse(text, { format }), defaultSettings, { start: at, end: at });
  return Object.fromEntries(fixes.map(({ title, edits }) => [title, applyEdits(text, edits)]));
}

function allDefined(text: string, format = 'markdown'): string | undefined {
  const fix = defineTerms(analyse(text, { format }), defaultSettings);
  return fix && applyEdits(text, fix.edits);
}

const firstLine = (text: string | undefined) => text?.split('\n')[0];

describe('a footnote on a term', () => {
  it('needs no finding', () => {
    const text = 'Some open-weight models are small.\n';
    assert.deepEqual(analyse(text).findings, []);
    const result = offered(text, 'weight')['Define “open-weight” in a footnote'];
    assert.match(
      result ?? '',
      /^Some open-weight\[\^open-weight\] models .*\n\n\[\^open-weight\]: Open weight, for an AI model, means /,
    );
  });

  it('defines the word that stands there', () => {
    assert.deepEqual(Object.keys(offered('OLMo 2 is free software.\n', 'free')), ['Define “free” in a footnote']);
    assert.deepEqual(Object.keys(offered('GPT-4 is proprietary.\n', 'prop')), ['Define “proprietary” in a footnote']);
    assert.deepEqual(Object.keys(offered('Un modèle ouvert.\n', 'ouvert')), [
      'Définir «\u00a0ouvert\u00a0» dans une note de bas de page',
    ]);
  });

  it('is not for words about a library, nor for a licence', () => {
    assert.deepEqual(offered('The open-source library runs Llama 3.\n', 'open'), {});
    assert.deepEqual(offered('Mistral 7B is under the MIT licence.\n', 'MIT'), {});
  });

  it('is written once: the next use refers to it, and a defined word needs none', () => {
    const once = offered('Open-source AI is good. We like open-source AI.\n', 'Open-source')[
      'Define “open source” in a footnote'
    ];
    assert.ok(once);
    assert.deepEqual(offered(once, 'Open-source'), {});
    const twice = offered(once, 'open-source AI.')['Refer to footnote [open-source]'];
    assert.match(twice ?? '', /like open-source\[\^open-source\] AI\.\n/);
  });
});

describe('a footnote on a model', () => {
  it('tells what is released, with source and date', () => {
    const result = offered('GPT-4 is large.\n', 'GPT-4')['Describe GPT-4 in a footnote'];
    assert.match(
      result ?? '',
      /^GPT-4\[\^gpt-4\] is large\.\n\n\[\^gpt-4\]: GPT-4: weights not released; training data .*\. Open Claims registry \d{4}\.\d\d, https:\/\/\S+ \(read on \d+ \w+ \d{4}\).*\.\n$/,
    );
    assert.match(
      offered('Llama 3 is large.\n', 'Llama')['Describe Llama 3 in a footnote'] ?? '',
      /under the Meta Llama 3 Community License/,
    );
  });

  it('tells the day whose facts it tells', () => {
    const text = 'Grok 2 is large.\n';
    const settings = { ...defaultSettings, asOf: '2025-07-01' };
    const { fixes } = offersAt(analyse(text, { format: 'markdown', settings }), settings, { start: 2, end: 2 });
    assert.match(applyEdits(text, fixes[0]?.edits ?? []), /weights not released.*, facts as of 1 July 2025/);
  });

  it('is no other note on the model', () => {
    const text = 'GPT-4 is large.[^1] GPT-4 is old.\n\n[^1]: GPT-4: see chapter 2.\n';
    assert.deepEqual(Object.keys(offered(text, 'GPT-4')), ['Describe GPT-4 in a footnote']);
  });

  it('counts the versions of a family that differ', () => {
    assert.match(
      offered('Gemma is large.\n', 'Gemma')['Describe Gemma in a footnote'] ?? '',
      /: Gemma: weights .*\(\d+\) and /,
    );
  });

  it('is French in French prose', () => {
    const text = 'Le modèle GPT-4 est grand et fermé.\n';
    assert.match(
      offered(text, 'GPT-4')['Décrire GPT-4 dans une note de bas de page'] ?? '',
      /\[\^gpt-4\]: GPT-4\u00a0: poids non publiés\u00a0; /,
    );
  });

  it('is written once', () => {
    const once = offered('GPT-4 is large. GPT-4 is old.\n', 'GPT-4')['Describe GPT-4 in a footnote'];
    assert.ok(once);
    assert.deepEqual(offered(once, 'GPT-4'), {});
    assert.deepEqual(Object.keys(offered(once, 'GPT-4 is old')), ['Refer to footnote [gpt-4]']);
  });

  it('is not for companies, nor for versions that nobody knows', () => {
    assert.deepEqual(offered('OpenAI is a company.\n', 'OpenAI'), {});
    assert.deepEqual(offered('The model Llama 9 is large.\n', 'Llama'), {});
  });
});

describe('footnotes on all terms', () => {
  it('stand at the first use of each in the running text', () => {
    const text =
      '# Open-source AI\n\nOpen-source and open-weight AI differ. Open-source AI is rare.\n\n> “open-weight” is new.\n';
    const result = allDefined(text) ?? '';
    assert.match(
      result,
      /^# Open-source AI\n\nOpen-source\[\^open-source\] and open-weight\[\^open-weight\] AI differ\. Open-source AI/,
    );
    assert.equal(result.match(/^\[\^[\w-]+\]: /gm)?.length, 2);
  });

  it('take a heading where there is nothing else', () => {
    assert.equal(firstLine(allDefined('# Open-source AI\n\nA text.\n')), '# Open-source[^open-source] AI');
  });

  it('take numbers in turn', () => {
    const text = 'A note [1]. Open-source AI and open-weight AI differ.\n\n[1] One.\n';
    const result = allDefined(text, 'plaintext') ?? '';
    assert.equal(firstLine(result), 'A note [1]. Open-source [2] AI and open-weight [3] AI differ.');
    assert.match(result, /\n\n\[1\] One\.\n\n\[2\] Open source, .*\n\n\[3\] Open weight, .*\n$/);
  });

  it('refer to those that are there', () => {
    const essay = [
      'Les modèles open-weight et l’open source sont deux choses [1].',
      '',
      'Un modèle fermé en est une autre.',
      '',
      '[1] L’open source se définit par la publication du code et des données, tandis que l’open-weight ne livre que les poids.',
      '',
    ].join('\n');
    const result = allDefined(essay, 'plaintext') ?? '';
    assert.equal(firstLine(result), 'Les modèles open-weight [1] et l’open source [1] sont deux choses [1].');
    assert.match(result, /modèle fermé \[2\] en est[\s\S]*\n\n\[2\] Fermé, /);
  });

  for (const [format, text] of [
    ['markdown', 'Open-source AI, open-weight AI and closed AI differ. Is free AI better?\n'],
    ['plaintext', 'Open-source AI, open-weight AI and closed AI differ. Is free AI better?\n'],
    ['latex', 'Open-source AI, open-weight AI and closed AI differ.\n'],
    ['html', '<p>Open-source AI, open-weight AI and closed AI differ.</p>\n'],
    ['restructuredtext', 'Open-source AI, open-weight AI and closed AI differ.\n'],
    ['asciidoc', 'Open-source AI, open-weight AI and closed AI differ.\n'],
    ['typst', 'Open-source AI, open-weight AI and closed AI differ.\n'],
    ['org', 'Open-source AI, open-weight AI and closed AI differ.\n'],
  ] as const)
    it(`leave nothing to define (${format})`, () => {
      const result = allDefined(text, format);
      assert.ok(result !== undefined);
      assert.equal(allDefined(result, format), undefined, result);
    });
});
