/** Files in the syntax of gitignore: the lines that decide, as git itself has it. */
import { strict as assert } from 'node:assert';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { readIgnoreFile } from '../../../server/src/core/project/ignore-file.ts';
import { createProject } from '../../../server/src/core/project/project.ts';

const decide = (text: string, path: string, isFolder = false) => {
  const rule = readIgnoreFile(text).decide(path, isFolder);
  return rule && (rule.keeps ? -rule.line : rule.line);
};

describe('an ignore file', () => {
  it('lets the last line decide that matches', () => assert.equal(decide('*.md\n!a.md\n', 'a.md'), -2));
  it('passes over comments, empty lines and blanks at the end', () => {
    assert.equal(decide('# a\n\na.md  \n', 'a.md'), 3);
    assert.equal(decide('a.md\\ ', 'a.md '), 1);
    assert.equal(decide('\\#a', '#a'), 1);
    assert.equal(decide('\\!a', '!a'), 1);
  });
  it('has lines for folders only', () => {
    assert.equal(decide('old/', 'old', true), 1);
    assert.equal(decide('old/', 'old'), undefined);
  });
  it('has patterns that start from its folder', () => {
    assert.equal(decide('/old', 'x/old'), undefined);
    assert.equal(decide('a/b', 'x/a/b'), undefined);
    assert.equal(decide('b', 'x/a/b'), 1);
  });
  it('reads line ends of every kind, and a byte order mark', () => assert.equal(decide('\uFEFFa\r\nb\r\n', 'b'), 2));
  it('takes braces as they stand', () => assert.equal(decide('*.{a,b}', 'x.a'), undefined));
  it('gives up no time to a pattern that is made to take some', () => {
    const start = performance.now();
    assert.equal(decide(`${'**/a/'.repeat(50)}b`, `${'a/'.repeat(300)}c`), undefined);
    assert.equal(decide(`${'*a'.repeat(200)}b`, 'a'.repeat(2000)), undefined);
    assert.ok(performance.now() - start < 5000);
  });

  it('decides as git does', function () {
    if (spawnSync('git', ['--version']).status !== 0) this.skip();
    this.timeout(60_000);
    const folder = mkdtempSync(join(tmpdir(), 'open-claims-ignore-'));
    execFileSync('git', ['init', '-q', folder]);
    const names = ['a', 'b', 'ab', 'a.md', 'b.md'];
    const paths = [
      ...names,
      ...names.flatMap((name) => ['a', 'b', 'ab'].flatMap((top) => [`${top}/${name}`, `${top}/a/${name}`])),
    ];
    const piece = fc.constantFrom('a', 'b', '*', '?', '**', '/', '/**/', '[ab]', '[!a]', '.md', '\\a');
    const line = fc
      .tuple(
        fc.constantFrom('', '', '', '!', '/'),
        fc.array(piece, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('', '', '/', ' '),
      )
      .map(([start, pieces, end]) => `${start}${pieces.join('')}${end}`);
    try {
      fc.assert(
        fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
          // Git's manual has stars inside a name as plain ones; git itself does otherwise before another `**`.
          fc.pre(!lines.some((one) => /\/\/|[^/!]\*\*|\*\*[^/ ]/.test(one)));
          const text = `${lines.join('\n')}\n`;
          writeFileSync(join(folder, '.gitignore'), text);
          const { stdout } = spawnSync('git', ['-c', 'core.excludesFile=', 'check-ignore', '--no-index', '--stdin'], {
            cwd: folder,
            input: paths.join('\n'),
            encoding: 'utf8',
          });
          const project = createProject(
            { read: (path) => (path === '.gitignore' ? text : undefined), nameOf: (path) => path },
            { ignoreFiles: ['.gitignore'], selects: false },
          );
          const ours = paths.filter((path) => project.leftOut(path));
          assert.deepEqual(ours, stdout.split('\n').filter(Boolean), text);
        }),
        { numRuns: 150 },
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
