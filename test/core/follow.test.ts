/** How much of a text is read again after an edit. */
import { strict as assert } from 'node:assert';
import { bundledRegistry, createChecker, defaultSettings } from '../../server/src/core/index.ts';

const checker = createChecker(bundledRegistry(), defaultSettings);

/** A document of two hundred sections, each with a claim. */
const sections = Array.from(
  { length: 200 },
  (_, i) => `## Section ${i}\n\nIn year ${i}, Llama 3 is an open-source model.\n\nThe clerk read page ${i} aloud.`,
);

function follow(text: string, format = 'markdown') {
  const follower = checker.follow();
  follower.check({ text, format });
  const checkAgain = (edited: string) => {
    const { findings } = follower.check({ text: edited, format });
    return { ...follower.work, findings: findings.length };
  };
  return { first: { ...follower.work }, checkAgain };
}

describe('following a text', () => {
  const text = sections.join('\n\n');

  it('reads every block once at first', () => {
    assert.deepEqual(follow(text).first, { prose: 600, claims: 200 });
  });

  it('reads nothing where nothing has changed', () => {
    assert.deepEqual(follow(text).checkAgain(text), { prose: 0, claims: 0, findings: 200 });
  });

  for (const format of ['markdown', 'plaintext', 'org']) {
    it(`reads the one block that an edit touches, in ${format}`, () => {
      const { checkAgain } = follow(text, format);
      const edited = text.replace('page 99 aloud', 'page 99 out');
      assert.deepEqual(checkAgain(edited), { prose: 1, claims: 0, findings: 200 });
      assert.deepEqual(checkAgain(edited.replace('In year 50,', 'By year 50,')), {
        prose: 1,
        claims: 1,
        findings: 200,
      });
    });
  }

  it('reads a new block, and no other', () => {
    const added = text.replace('## Section 100', 'Mistral 7B is open source.\n\n## Section 100');
    assert.equal(follow(text).checkAgain(added).prose, 1);
  });

  it('cuts nothing into words again where only what stands around it has changed', () => {
    const { checkAgain } = follow('# Notes\n\nFalcon is open source.\n\nThe clerk read it.');
    assert.deepEqual(checkAgain('# Notes\n\nFalcon is open source.\n\nThe clerk read Falcon 40B.'), {
      prose: 1,
      claims: 1,
      findings: 1,
    });
  });

  it('reads a text that was taken apart already as it is', () => {
    const { document } = checker.check({ text: 'Llama 3 is open source.', format: 'plaintext' });
    const quoted = { ...document, segments: document.segments.map((segment) => ({ ...segment, quoted: true })) };
    const source = { text: 'Llama 3 is open source.', format: 'plaintext', document: quoted };
    assert.equal(checker.follow().check(source).findings.length, checker.check(source).findings.length);
    assert.equal(checker.follow().check(source).document, quoted);
  });

  it('forgets what is gone', () => {
    const { checkAgain } = follow('One.');
    for (let i = 0; i < 5000; i++) checkAgain(`Number ${i}.`);
    assert.equal(checkAgain('Number 1.').prose, 1);
  });
});
