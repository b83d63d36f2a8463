/** Tokens and phrases: the forms that names take in prose. */
import { strict as assert } from 'node:assert';
import { createPhrases } from '../../../server/src/core/text/phrases.ts';
import { tokenize } from '../../../server/src/core/text/tokens.ts';

const words = (text: string) => tokenize(text).map(({ norm }) => norm);

describe('tokens', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    Llama3: ['llama', '3'],
    'Llama-3.1-70B': ['llama', '-', '3.1', '-', '70b'],
    'GPT-4o.': ['gpt', '-', '4o', '.'],
    '8x7B': ['8x7b'],
    'Meta’s model': ['meta', "'s", 'model'],
    'isn’t': ["isn't"],
    'l’IA d’Ai2': ["l'", 'ia', "d'", 'ai', '2'],
    '悟道2.0': ['悟', '道', '2.0'],
    'e\u0301te\u0301': ['e\u0301te\u0301'],
    '3,5 milliards': ['3,5', 'milliards'],
    '«\u00a0open\u202fsource\u00a0»': ['«', 'open', 'source', '»'],
    '': [],
  };
  for (const [text, expected] of Object.entries(cases)) {
    it(JSON.stringify(text), () => assert.deepEqual(words(text), expected));
  }
  it('keep their offsets behind a surrogate pair', () => {
    const text = '𝔘 Llama';
    const token = tokenize(text).at(-1);
    assert.equal(text.slice(token?.start, token?.end), 'Llama');
  });
});

describe('phrases', () => {
  const phrases = createPhrases<string>();
  for (const phrase of ['Llama', 'Llama 3', 'Command R', 'Command R+', 'open source', "d'abord"])
    phrases.add(phrase, phrase);
  const longest = (text: string) => phrases.match(tokenize(text), 0)?.values[0];

  it('match the longest', () => assert.equal(longest('Llama 3 models'), 'Llama 3'));
  it('match with and without joiners', () => {
    for (const text of ['llama3', 'LLAMA-3', 'Llama_3', 'Llama 3']) assert.equal(longest(text), 'Llama 3', text);
  });
  it('tell a plus sign', () => {
    assert.equal(longest('Command R+ is'), 'Command R+');
    assert.equal(longest('Command R is'), 'Command R');
  });
  it('do not match over other marks', () => assert.equal(longest('open, source'), undefined));
  it('match elided words', () => assert.equal(longest('d’abord'), "d'abord"));
});
