/** `check --fix --dry-run`: one diff that git and patch apply, and nothing else. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, linkSync, mkdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { CLAIM, DRAFT, openWorkshop, type Workshop } from './workshop.ts';

describe('open-claims check --fix --dry-run', () => {
  let shop: Workshop;
  beforeEach(() => {
    shop = openWorkshop();
  });
  afterEach(() => shop.close());

  /** Runs a program in the folder. */
  function tool(folder: string, name: string, args: readonly string[], input = ''): string {
    const { status, stdout, stderr, error } = spawnSync(name, args, { cwd: folder, input, encoding: 'utf8' });
    assert.equal(error, undefined);
    assert.equal(status, 0, `${name} ${args.join(' ')}\n${stdout}${stderr}`);
    return stdout;
  }

  it('prints a diff, writes nothing, and sums up on standard error', async () => {
    shop.write('a.txt', DRAFT);
    const before = statSync(shop.path('a.txt'), { bigint: true }).mtimeNs;
    const { status, stdout, stderr, aside } = await shop.dryRun('a.txt');
    assert.equal(
      stdout,
      [
        'diff --git a/a.txt b/a.txt',
        '--- a/a.txt',
        '+++ b/a.txt',
        '@@ -1,2 +1,2 @@',
        '-Acme-1 is open source.',
        '+Acme-1 is open-weight.',
        ' Its maker calls it open  source.',
        '',
      ].join('\n'),
    );
    assert.equal(
      aside,
      '1 text checked: 1 warning would be left; 1 would be mended in 1 text\nregistry 2026.03 of 2026-06-30\n',
    );
    assert.deepEqual([status, stderr], [1, []]);
    assert.equal(shop.text('a.txt'), DRAFT);
    assert.equal(statSync(shop.path('a.txt'), { bigint: true }).mtimeNs, before);
    assert.deepEqual(shop.names(), ['a.txt']);
  });

  it('ends as --fix would', async () => {
    shop.write('whole.txt', CLAIM);
    shop.write('part.txt', DRAFT);
    shop.write('latin1.txt', Buffer.from(`\u00e9 ${CLAIM}`, 'latin1'));
    for (const names of [
      ['whole.txt'],
      ['part.txt'],
      ['whole.txt', 'latin1.txt'],
      ['--fail-on', 'error', 'part.txt'],
    ]) {
      const dry = await shop.dryRun(...names);
      const wet = await shop.fix(...names);
      assert.deepEqual([dry.status, dry.stderr], [wet.status, wet.stderr]);
      shop.write('whole.txt', CLAIM);
      shop.write('part.txt', DRAFT);
    }
  });

  it('prints nothing where there is nothing to mend', async () => {
    shop.write('a.txt', 'Nothing.');
    const { status, stdout, aside } = await shop.dryRun('a.txt');
    assert.deepEqual([status, stdout], [0, '']);
    assert.match(aside, /^1 text checked: no findings would be left; none would be mended\n/);
  });

  it('mixes no report into the diff, in any format', async () => {
    shop.write('a.txt', DRAFT);
    const { stdout } = await shop.dryRun('a.txt');
    for (const format of ['json', 'jsonl', 'sarif', 'github']) {
      const other = await shop.dryRun('--format', format, 'a.txt');
      assert.equal(other.stdout, stdout, format);
      assert.match(other.aside, /open-weight, not open source/);
    }
  });

  it('names what --fix could not change instead of showing a change', async () => {
    shop.write('locked.txt', CLAIM);
    chmodSync(shop.path('locked.txt'), 0o444);
    shop.write('twice.txt', CLAIM);
    linkSync(shop.path('twice.txt'), shop.path('other.dat'));
    const { status, stdout, stderr } = await shop.dryRun('locked.txt', 'twice.txt');
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr.join('\n'), /^locked\.txt: is read-only.*\ntwice\.txt: has other names/);
  });

  it('shows the changes of standard input under its name', async () => {
    const { stdout } = await shop.check(['--fix', '--dry-run', '--stdin-filename', 'docs/a.txt', '-'], {
      stdin: [CLAIM],
    });
    assert.match(stdout, /^--- a\/docs\/a\.txt\n\+\+\+ b\/docs\/a\.txt\n/m);
    const unnamed = await shop.check(['--fix', '--dry-run', '-'], { stdin: [CLAIM] });
    assert.match(unnamed.stdout, /^--- a\/-\n/m);
  });

  it('names files from the working directory, and what a link leads to by its own name', async () => {
    mkdirSync(shop.path('docs/deep'), { recursive: true });
    shop.write('docs/a.txt', CLAIM);
    symlinkSync('../a.txt', shop.path('docs/deep/link.txt'));
    const workingDirectory = shop.path('docs/deep');
    const names = async (name: string, folder: string) =>
      (await shop.check(['--fix', '--dry-run', name], { workingDirectory: folder })).stdout.match(
        /(?<=^\+\+\+ ).*/m,
      )?.[0];
    assert.equal(await names('deep/link.txt', shop.path('docs')), 'b/a.txt');
    assert.equal(await names(shop.path('docs/a.txt'), shop.folder), 'b/docs/a.txt');
    assert.equal(await names('link.txt', workingDirectory), 'b/../a.txt');
  });

  const many = Array.from({ length: 40 }, (_, line) => (line % 9 === 0 ? CLAIM : `Line ${line}.\n`)).join('');
  const drafts: Readonly<Record<string, string>> = {
    'plain.txt': DRAFT,
    'whole.txt': CLAIM,
    'no-end.txt': 'Acme-1 is open source.',
    'end-after-claim.txt': 'Acme-1 is open source.\nThe end',
    'end-before.txt': `${'Line.\n'.repeat(5)}Acme-1 is open source.`,
    'windows.txt': 'One.\r\nAcme-1 is open source.\r\nTwo.\r\n',
    'windows-no-end.txt': 'One.\r\nAcme-1 is open source.',
    'mixed.txt': 'One.\rTwo.\nAcme-1 is open source.\r\n\r\nEnd\r',
    'mark.txt': `\uFEFF${CLAIM}`,
    'blank-lines.txt': `\n\n\n${CLAIM}\n\n\n`,
    'like-a-diff.txt': `--- a/x\n+++ b/x\n@@ -1 +1 @@\n-${CLAIM}+Acme-1 is open source.\n\\ No newline at end of file\n`,
    'separators.txt': `a\u2028b\u0085c\fd\v ${CLAIM}`,
    'many.txt': many,
    'all-lines.txt': CLAIM.repeat(1500),
    'all-lines-no-end.txt': `${CLAIM.repeat(1500)}Acme-1 is open source.`,
    'with space.txt': CLAIM,
    'docs/deep folder/l’été à la plage.txt': CLAIM,
    'docs/[a] {b} $HOME.txt': CLAIM,
  };
  if (process.platform !== 'win32')
    Object.assign(drafts, {
      'tab\tand space.txt': CLAIM,
      'line\nend.txt': CLAIM,
      'say "so".txt': CLAIM,
      'back\\slash.txt': CLAIM,
      ' leading.txt': CLAIM,
      'escape\u001b\u202e\u007f.txt': CLAIM,
    });

  /** The drafts, and beside them the same again under version control. */
  function twoTrees(): string {
    mkdirSync(shop.path('docs/deep folder'), { recursive: true });
    for (const [name, text] of Object.entries(drafts)) shop.write(name, text);
    const other = `${shop.folder}-other`;
    cpSync(shop.folder, other, { recursive: true });
    tool(other, 'git', ['init', '--quiet']);
    tool(other, 'git', ['config', 'core.autocrlf', 'false']);
    return other;
  }

  const appliers = [
    ['git', ['apply', '--whitespace=nowarn', '-']],
    ['patch', ['-p1', '--binary', '--silent']],
  ] as const;
  // Not every system has patch.
  const present = appliers.filter(([name]) => name === 'git' || !spawnSync(name, ['--version']).error);
  for (const [program, args] of present)
    it(`gives ${program} the same bytes that --fix writes, for all kinds of texts and names`, async function () {
      this.timeout(20_000);
      const other = twoTrees();
      try {
        const { stdout } = await shop.dryRun('.');
        tool(other, program, args, stdout);
        await shop.fix('.');
        for (const [draft, text] of Object.entries(drafts)) {
          assert.notEqual(shop.text(draft), text, draft);
          const applied = tool(other, 'git', ['hash-object', '--no-filters', '--', join(other, draft)]);
          const fixed = tool(other, 'git', ['hash-object', '--no-filters', '--', shop.path(draft)]);
          assert.equal(applied, fixed, draft);
        }
      } finally {
        rmSync(other, { recursive: true });
      }
    });

  it('heads the changes as git does', async () => {
    const other = twoTrees();
    try {
      tool(other, 'git', ['add', '.']);
      cpSync(shop.folder, other, { recursive: true });
      const { stdout } = await shop.dryRun('.');
      await shop.fix('.');
      cpSync(shop.folder, other, { recursive: true });
      const heads = (diff: string) => diff.match(/^(diff --git|---|\+\+\+) "?[ab]\/.*$/gm)?.sort();
      assert.deepEqual(
        heads(stdout),
        heads(tool(other, 'git', ['-c', 'core.quotePath=true', 'diff', '--no-ext-diff'])),
      );
    } finally {
      rmSync(other, { recursive: true });
    }
  });

  it('shows a lone change among many lines, and is quick where all lines change', async () => {
    shop.write('a.txt', many);
    assert.equal((await shop.dryRun('a.txt')).stdout.match(/^@@ /gm)?.length, 5);
    shop.write('b.txt', CLAIM.repeat(20_000));
    const { stdout } = await shop.dryRun('b.txt');
    assert.equal(stdout.match(/^-Acme/gm)?.length, 20_000);
  });
});
