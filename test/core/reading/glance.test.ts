/** What a glance at a source passes over, and where it leaves the answer to reading. */
import { strict as assert } from 'node:assert';
import { bundledRegistry, createChecker, defaultSettings, withOwnFiles } from '../../../server/src/core/index.ts';
import type { DeveloperFile } from '../../../server/src/core/registry/schema.ts';
import { quillFile } from '../../support/quill-file.ts';

const checker = createChecker(bundledRegistry(), defaultSettings);
const mayFind = (text: string, format = 'markdown') => checker.mayFind({ text, format });

describe('glance', () => {
  const passed = [
    ['a text without a model', 'The library is open source, and its models are open.'],
    ['a text without a claim', 'Llama 3 runs on Mistral hardware.'],
    ['small words that are also names', 'Run the command in step 3. The library is open source.'],
    ['a name that is also a word, with nothing about AI', 'Falcon is an open bird. Its licence is closed.'],
    ['a version that only a developer would make a name', 'Version V3 is open source.'],
    ['a longer word', 'llamas and gptx are open source.'],
    ['words of a name apart', 'Stable and open: diffusion of gases.'],
    ['emphasis around a word', 'This **open** library is _open source_ and `llam` is a word.'],
    ['a name in snake case', 'The option `lla_ma` is open source.'],
    ['references to punctuation', 'It&apos;s &quot;open source&quot;&nbsp;&amp; free.'],
  ] as const;
  for (const [what, text] of passed)
    it(`passes over ${what}`, () => {
      assert.equal(mayFind(text), false);
      assert.deepEqual(checker.check({ text, format: 'markdown' }).findings, []);
    });

  const read = [
    ['a claim about a model', 'Llama 3 is open source.'],
    ['small letters', 'llama3 is opensource.'],
    ['an account before the name', 'meta-llama/Llama-3.1 is open source.'],
    ['a name glued to its number', 'GPT4 is open source.'],
    ['emphasis inside a word', 'Lla**ma** 3 is open source.'],
    ['a tag inside a word', 'Llama 3 is <b>op</b>en source.'],
    ['a tag with an angle in its value', 'Llama 3 is op<b title="a>b">en</b> source.'],
    ['a link inside a word', 'Lla[ma 3](https://example.org/a_(b)) is open source.'],
    ['a raised note inside a word', 'Llama 3 is op<sup><a href="#fn1">1</a></sup>en source.'],
    ['code inside a word', 'Ll`ama3` is open source.'],
    ['attributes inside a word', 'Lla{.small}ma is open source.'],
    ['a reference for a letter', '&#76;lama is open source.'],
    ['a reference for two letters', 'The &fjlig;ord and llama are open source.'],
    ['the Kelvin sign', 'Gro\u212A is an open-source model.'],
    ['a backslash in front matter', '---\ntitle: "L\\lama is open source"\n---\n'],
    ['a name of other letters', '文心 is open source.'],
    ['digits before the name', '01.AI is open source.'],
    ['a claim far from the name', `Llama 3\n\n${'A plain line.\n\n'.repeat(2000)}It is open source.`],
    ['a short name behind a doubtful one', 'Command is here. The model R7B is open source.'],
    ['a code beside its developer', 'DeepSeek has V3. V3 is open source.'],
    ['numbers that share a name', 'In step 2 and 3, open-source models are named.'],
    ['a doubtful name where AI is spoken of', 'LLMs: Falcon is open source.'],
    ['two doubtful names', 'Falcon and Gemini are open source.'],
    ['French claims', 'Llama 3 est un modèle à poids ouverts.'],
    ['what a licence says', 'Llama 3 was released under the MIT licence.'],
    ['weights', 'Meta released the weights of GPT-4.'],
    ['a cell', '| Model | Open source |\n|---|---|\n| Llama 3 | yes |'],
    ['an ignore comment', '<!-- open-claims-ignore -->\n\nWords.'],
    ['a misspelt comment', '<!-- Open-Claims-Of -->'],
    ['a date that is none', '---\nopen-claims-as-of: soon\n---\n'],
  ] as const;
  for (const [what, text] of read) it(`leaves to reading: ${what}`, () => assert.equal(mayFind(text), true));

  it('leaves formats to reading that write letters in ways of their own', () => {
    for (const format of ['latex', 'restructuredtext', 'asciidoc', 'typst', 'org'])
      assert.equal(mayFind('Words.', format), true);
    for (const format of ['markdown', 'mdx', 'plaintext', 'html']) assert.equal(mayFind('Words.', format), false);
  });

  for (const unit of [
    'opus ',
    'step 1 ',
    'command <',
    'a[',
    'op**',
    'llam]',
    'π0 fast ',
    '&#',
    'open <a "',
    '<a ',
    'V3 (',
    'o.',
  ])
    it(`takes no longer for each of many: ${unit}`, () => {
      for (const format of ['markdown', 'html', 'plaintext']) mayFind(unit.repeat(50_000), format);
    });

  it('leaves documents to reading', () => {
    const { document } = checker.check({ text: 'Words.', format: 'plaintext' });
    assert.equal(checker.mayFind({ text: 'Words.', format: 'paragraphs', document }), true);
  });

  describe('with the user’s own files', () => {
    const aliases = ['Ωδ', 'ĞŞ 3', 'İKL-9'];
    const developers = [JSON.parse(quillFile({ aliases })) as DeveloperFile];
    const own = createChecker(withOwnFiles(bundledRegistry(), { developers, licences: [] }), defaultSettings);
    const names = ['Heron LM', 'heron-lm 1', 'Ωδ', '\u2126δ', '&ohm;δ', 'ωΔ', 'ğş 3', '&Gbreve;ş 3', 'İKL-9'];
    for (const name of names)
      it(`reads what names ${name}`, () => {
        const source = { text: `${name} is an open-source model.`, format: 'markdown' };
        assert.equal(own.mayFind(source), true);
        assert.ok(own.check(source).reading.mentions.length > 0);
      });
    it('passes over what names nothing', () =>
      assert.equal(own.mayFind({ text: 'A heron is an open-source model.', format: 'markdown' }), false));
  });
});
