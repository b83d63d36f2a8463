/** Globs of project files: what they match, what is wrong with them, and that none takes long. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { readGlob } from '../../../server/src/core/project/glob.ts';

const covers = (glob: string, path: string): boolean => {
  const matcher = readGlob(glob);
  if ('problem' in matcher) assert.fail(matcher.problem.en);
  return matcher.covers(path);
};

describe('a glob', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['*.md', ['a.md', 'drafts/2024/a.md', '.md', 'été.md'], ['a.mdx', 'a.md.txt', 'amd']],
    ['drafts', ['drafts/a.md', 'x/drafts/y/a.md', 'drafts'], ['drafts2/a.md', 'drafts.md']],
    ['drafts/', ['drafts/a.md', 'x/drafts/a.md'], ['drafts']],
    ['/drafts', ['drafts/a.md'], ['x/drafts/a.md']],
    ['./notes/*.md', ['notes/a.md'], ['x/notes/a.md', 'notes/b/a.md']],
    ['drafts/**', ['drafts/a.md', 'drafts/b/c.md'], ['drafts', 'x/drafts/a.md']],
    ['drafts/**/*.md', ['drafts/a.md', 'drafts/b/c/d.md'], ['drafts/a.txt', 'draft/a.md']],
    ['**/old/*', ['old/a', 'x/y/old/a'], ['older/a']],
    ['**', ['a', 'a/b/c'], []],
    ['a**b', ['ab', 'axxb'], ['a/b']],
    ['?.md', ['a.md', 'é.md', '😀.md'], ['.md', 'ab.md']],
    ['[a-c]*.txt', ['apple.txt', 'c.txt'], ['d.txt', '/x.txt']],
    ['[!a-c].txt', ['d.txt'], ['a.txt', '.txt']],
    ['[]x].md', ['].md', 'x.md'], ['a.md']],
    ['*.{md,tex}', ['a.md', 'b/a.tex'], ['a.{md,tex}', 'a.txt']],
    ['{drafts,notes/{old,new}}/*.md', ['drafts/a.md', 'notes/new/a.md'], ['notes/a.md', 'x/drafts/a.md']],
    ['{**/a,b}.md', ['x/y/a.md', 'a.md', 'b.md'], ['x/b.md']],
  ];
  for (const [glob, matched, others] of cases) {
    it(`${glob} matches what it should`, () => {
      for (const path of matched) assert.ok(covers(glob, path), path);
      for (const path of others) assert.ok(!covers(glob, path), path);
    });
  }

  it('matches names with accents however they are composed', () =>
    assert.ok(covers('re\u0301sume\u0301.md', 'r\u00e9sum\u00e9.md')));

  for (const glob of ['', '  ', '!a', '../a', 'a/../b', 'a\\b', '[a', '{a,b', '{a,b}'.repeat(7), 'x'.repeat(501)])
    it(`${JSON.stringify(glob.slice(0, 10))} is refused with a reason`, () => assert.ok('problem' in readGlob(glob)));

  it('matches as a simple matcher does that tries everything', () => {
    const piece = fc.constantFrom('a', 'b', '?', '*', '/', '/**/', '[ab]', '.');
    const name = fc.constantFrom('a', 'b', 'ab', 'a.b', 'ba');
    const glob = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => `a${pieces.join('')}/c`);
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => `${names.join('/')}/c`);
    fc.assert(
      fc.property(glob, path, (glob, path) => {
        fc.pre(!/\/\/|\.\.|\*\*(?!\/)|(?<!\/)\*\*/.test(glob));
        const matcher = readGlob(glob);
        if ('problem' in matcher) assert.fail(matcher.problem.en);
        assert.equal(matcher.matches(path), triesAll(glob, path), `${glob} on ${path}`);
      }),
      { numRuns: 3000 },
    );
  });

  it('takes time in proportion to its length, whatever it holds', () => {
    const path = `${'a/'.repeat(500)}${'a'.repeat(250)}`;
    const hostile = [
      '*a'.repeat(100),
      '**/a/'.repeat(60),
      `${'{a,'.repeat(60)}b${'}'.repeat(60)}`,
      '?*'.repeat(100),
      `${'{a,'.repeat(50)}b${'}'.repeat(50)}`,
    ];
    const start = performance.now();
    for (const glob of hostile) assert.ok(!covers(`${glob}z`, path), glob);
    // A matcher that backtracks would need hours for any one of them.
    assert.ok(performance.now() - start < 5000);
  });
});

/** Knows `*`, `?`, `[ab]` and `**` between slashes. */
function triesAll(glob: string, path: string): boolean {
  if (glob === '') return path === '';
  if (glob.startsWith('**/')) {
    const rest = glob.slice(3);
    const starts = [0, ...[...path.matchAll(/\//g)].map(({ index }) => index + 1)];
    return starts.some((start) => triesAll(rest, path.slice(start)));
  }
  if (glob.startsWith('*')) {
    const end = path.search(/\/|$/);
    return Array.from({ length: end + 1 }, (_, length) => length).some((length) =>
      triesAll(glob.slice(1), path.slice(length)),
    );
  }
  const [, one = '', rest = ''] = /^(\[ab\]|.)(.*)$/s.exec(glob) ?? [];
  const first = path.charAt(0);
  const takes = one === '[ab]' ? /[ab]/.test(first) : one === '?' ? /[^/]/.test(first) : one === first;
  return takes && triesAll(rest, path.slice(1));
}
