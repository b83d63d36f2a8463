/** Several threads report the same as one, byte for byte, in the same order; and they are not started for little. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Outcome } from '../../../server/src/cli/outcome.ts';
import { shareOut } from '../../../server/src/cli/threads/share-out.ts';
import { createTurns } from '../../../server/src/cli/threads/turns.ts';
import { createWorth } from '../../../server/src/cli/threads/worth.ts';
import { wordFile, wordParagraph } from '../documents/make-document.ts';
import { run } from '../fake-host.ts';

const CLI = resolve('dist/cli.cjs');

describe('threads', function () {
  this.timeout(60_000);
  let folder = '';

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'open-claims-'));
    const write = (name: string, text: string | Uint8Array) => writeFileSync(join(folder, name), text);
    mkdirSync(join(folder, 'texts/deep'), { recursive: true });
    for (let i = 0; i < 60; i++)
      write(
        `texts/${i % 3 === 0 ? 'deep/' : ''}${i}.md`,
        `# Note ${i}\n\n${i % 2 === 0 ? `Llama ${1 + (i % 3)} is an open-source model.` : 'Nothing is claimed.'}\n\n`.repeat(
          1 + (i % 7),
        ),
      );
    write('texts/latin1.md', Uint8Array.of(0x63, 0xe9));
    write('texts/dated.md', '---\nopen-claims-as-of: soon\n---\n\nLlama 2 is open source.\n');
    write('texts/draft.docx', await wordFile(wordParagraph('Llama 2 is an open-source model.')));
    // A problem of the project comes up at the first text under that glob.
    write(
      '.open-claims.json',
      JSON.stringify({ overrides: [{ files: ['texts/2*.md'], ignoredModels: ['Lama Seven'] }] }),
    );
  });
  after(() => rmSync(folder, { recursive: true }));

  const check = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { cwd: folder, encoding: 'utf8' });
    return { status, stdout, stderr };
  };

  for (const format of ['text', 'json', 'sarif', 'junit', 'html'])
    it(`give the same ${format} and the same problems, in the same order`, () => {
      const args = ['check', '--format', format, 'missing.md', 'texts'];
      const one = check(...args, '--threads', '1');
      assert.equal(one.status, 2);
      assert.match(one.stderr, /missing\.md: no such[\s\S]*Lama Seven[\s\S]*latin1\.md: is not UTF-8/);
      assert.deepEqual(check(...args, '--threads', '3'), one);
    });

  it('give the same report and the same baseline', () => {
    assert.deepEqual(check('report', 'texts', '--threads', '3'), check('report', 'texts', '--threads', '1'));
    assert.deepEqual(
      check('check', '--quiet', '--ignore-model', 'Llama 2', 'texts', '--threads', '2'),
      check('check', '--quiet', '--ignore-model', 'Llama 2', 'texts', '--threads', '1'),
    );
  });

  it('leave no thread behind where nobody reads on', () => {
    const { status } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${CLI}" check --threads 2 --format json texts | head -c 10`],
      {
        cwd: folder,
        timeout: 30_000,
      },
    );
    assert.equal(status, 0);
  });

  it('refuse a number that is none', async () => {
    for (const value of ['0', '-1', 'many', '100'])
      assert.equal((await run(['check', `--threads=${value}`, '-'], { stdin: [''] })).status, 2);
    assert.equal((await run(['check', '--threads=2', '-'], { stdin: [''] })).status, 0);
  });
});

describe('sharing out', () => {
  it('gives each job to one taker, in order, until all are gone', () => {
    const turns = createTurns(100);
    const other = createTurns(100, turns.memory);
    const taken: number[] = [];
    for (;;) {
      const share = other.takeShare(2);
      if (!share) break;
      for (let job = share.from; job < share.to; job++) taken.push(job);
      const own = turns.takeOne();
      if (own !== undefined) taken.push(own);
    }
    assert.deepEqual(
      taken,
      Array.from({ length: 100 }, (_, job) => job),
    );
    assert.equal(turns.takeOne(), undefined);
  });

  it('stops at a lead, goes on as turns advance, and ends when it is told to', () => {
    const turns = createTurns(10_000);
    let taken = 0;
    while (turns.takeOne() !== undefined) taken++;
    assert.equal(taken, 512);
    turns.advance(3);
    while (turns.takeOne() !== undefined) taken++;
    assert.equal(taken, 515);
    turns.stop();
    assert.deepEqual([turns.takeOne(), turns.takeShare(2)], [undefined, undefined]);
  });

  it('tells what another thread throws', async () => {
    const work = { job: async (): Promise<Outcome> => ({ problem: 'x' }), input: async () => assert.fail() };
    let dismissed = false;
    const outcomes = shareOut([{ problem: 'a' }, { problem: 'b' }], work, {
      isWorthIt: () => true,
      start: () => ({
        collect() {
          throw new Error('broken');
        },
        news: assert.fail,
        dismiss() {
          dismissed = true;
        },
      }),
    });
    await assert.rejects(async () => {
      for await (const _ of outcomes);
    }, /broken/);
    assert.ok(dismissed);
  });

  it('is worth it only where much is left, by what was measured', () => {
    const sizes = Array.from({ length: 1000 }, () => 10_000);
    const worth = (processors: number) => createWorth(sizes.length, (job) => sizes[job] ?? 0, processors);
    assert.equal(worth(4)(10, 299), false, 'too early');
    assert.equal(worth(4)(10, 300), true, 'thirty seconds are left');
    assert.equal(worth(4)(900, 300), false, 'a thirtieth of a second is left');
    assert.equal(worth(2)(10, 300), false, 'too early with two processors');
    assert.equal(worth(2)(300, 2000), false, 'less than five seconds are left');
    assert.equal(worth(2)(200, 2000), true, 'eight seconds are left');
    const again = worth(4);
    assert.equal(again(990, 300), false);
    assert.equal(again(100, 599), false, 'not looked at again so soon');
    assert.equal(again(100, 600), true);
  });
});
