/** Project files on the command line: which settings hold for which text, what is left out, and what bad files get. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from './fake-host.ts';

const OVERCLAIM = 'Acme-1 is open source.';

describe('project files on the command line', () => {
  let top = '';
  let folder = '';
  const write = (name: string, content: unknown = OVERCLAIM) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  };
  const inFolder = (args: readonly string[], below = '') => run(args, { workingDirectory: join(folder, below) });
  const check = (...args: string[]) => inFolder(['check', ...args]);
  const pathsOf = (stdout: string) => (JSON.parse(stdout).results as { path: string }[]).map(({ path }) => path);
  const checkedIn = async (...args: string[]) => pathsOf((await check('--format', 'json', ...args)).stdout);

  beforeEach(() => {
    top = realpathSync(mkdtempSync(join(tmpdir(), 'open-claims-project-')));
    folder = join(top, 'repository');
    mkdirSync(join(folder, '.git'), { recursive: true });
  });
  afterEach(() => rmSync(top, { recursive: true }));

  describe('settings', () => {
    it('hold for the texts below, whatever the working directory', async () => {
      write('.open-claims.json', { definition: 'osi-licence', overrides: [{ files: ['quotes/'], language: 'fr' }] });
      write('quotes/a.md');
      for (const below of ['', 'quotes']) {
        const { settings } = await inFolder(['check', join(folder, 'quotes/a.md')], below);
        const last = settings.at(-1);
        assert.deepEqual([last?.definition, last?.language], ['osi-licence', 'fr'], below);
      }
    });

    it('make one checker for all texts that agree', async () => {
      write('.open-claims.json', { overrides: [{ files: ['b.md'], language: 'fr' }] });
      for (const name of ['a.md', 'b.md', 'c.md']) write(name);
      const { settings } = await check('a.md', 'b.md', 'c.md');
      assert.deepEqual(
        settings.map(({ language }) => language),
        ['auto', 'fr'],
      );
    });

    it('hold for --fix too', async () => {
      write('.open-claims.json', { overrides: [{ files: ['b.md'], language: 'fr' }] });
      for (const name of ['a.md', 'b.md']) write(name);
      const { settings } = await check('--fix', '--dry-run', 'a.md', 'b.md');
      assert.deepEqual(
        settings.map(({ language }) => language),
        ['auto', 'fr'],
      );
    });

    it('give way to options; those that name models and rules are added', async () => {
      write('.open-claims.json', {
        definition: 'osi-licence',
        language: 'fr',
        asOf: '2024',
        ignoredModels: ['Acme'],
        ignoredTerms: ['open model'],
        severity: { overclaim: 'off', underclaim: 'error' },
        overrides: [{ files: ['*.md'], definition: 'mof-class-1' }],
      });
      write('a.md');
      const { settings } = await check(
        '--definition',
        'reproducible',
        '--ignore-model',
        'Acme-2',
        '--ignore-term',
        'libre',
        '--rule',
        'overclaim',
        'a.md',
      );
      const last = settings.at(-1) ?? assert.fail();
      assert.deepEqual(
        [
          last.definition,
          last.language,
          last.asOf,
          last.ignoredModels,
          last.ignoredTerms,
          last.severity.overclaim,
          last.severity.underclaim,
        ],
        ['reproducible', 'fr', '2024-12-31', ['Acme', 'Acme-2'], ['open model', 'libre'], 'default', 'off'],
      );
    });

    it('hold for standard input by its name, and by the working directory without one', async () => {
      write('.open-claims.json', { language: 'fr', overrides: [{ files: ['*.tex'], language: 'en' }] });
      const world = { workingDirectory: folder, stdin: [OVERCLAIM] };
      assert.equal((await run(['check', '-'], world)).settings.at(-1)?.language, 'fr');
      assert.equal((await run(['check', '-', '--stdin-filename', 'x/y.tex'], world)).settings.at(-1)?.language, 'en');
      const lines = { workingDirectory: folder, stdin: [JSON.stringify({ id: 'x', text: OVERCLAIM })] };
      assert.equal((await run(['check', '--input', 'jsonl'], lines)).settings.at(-1)?.language, 'fr');
    });

    it('are not looked for above the repository', async () => {
      writeFileSync(join(top, '.open-claims.json'), '{ "language": "fr" }');
      write('a.md');
      assert.equal((await check('a.md')).settings.at(-1)?.language, 'auto');
    });

    it('are not looked for above the working directory outside a repository', async () => {
      rmSync(join(folder, '.git'), { recursive: true });
      write('.open-claims.json', { language: 'fr' });
      write('a/b.md');
      assert.equal((await check('a/b.md')).settings.at(-1)?.language, 'fr');
      assert.equal((await inFolder(['check', 'b.md'], 'a')).settings.at(-1)?.language, 'auto');
    });

    it('come from the file that --config names, with globs from the working directory', async () => {
      write('.open-claims.json', { language: 'fr', messages: 'fr' });
      writeFileSync(
        join(top, 'ci.json'),
        '{ "overrides": [{ "files": ["/x/*.md"], "language": "en" }], "ignore": ["/y"] }',
      );
      write('x/a.md');
      write('y/a.md');
      const { settings, stderr, stdout } = await check('--config', '../ci.json', '--format', 'json', '.');
      assert.deepEqual(stderr, []);
      assert.deepEqual([settings.at(-1)?.language, settings.at(-1)?.messages], ['en', 'auto']);
      assert.deepEqual(pathsOf(stdout), [join('x', 'a.md')]);
      const missing = await check('--config', 'gone.json', '.');
      assert.deepEqual([missing.status, missing.stderr], [2, ['--config: gone.json: no such file']]);
    });

    it('stay out with --no-project', async () => {
      write('.open-claims.json', '{ "language": "fr", "wrong": 1 }');
      write('a.md');
      const { settings, status } = await check('--no-project', 'a.md');
      assert.deepEqual([settings.at(-1)?.language, status], ['auto', 1]);
    });
  });

  describe('problems', () => {
    it('are a line each with their place, and end the run with 2; the sound part counts', async () => {
      write('.open-claims.json', '{\n  "languag": "fr",\n  "definition": "osi-licence",\n  "extends": "gone.json"\n}');
      write('a/x.md', 'Nothing.');
      write('a/y.md', 'Nothing.');
      const { status, stderr, settings } = await inFolder(['check', 'x.md', 'y.md'], 'a');
      const name = join('..', '.open-claims.json');
      assert.equal(status, 2);
      assert.deepEqual(stderr, [
        `${name}:2:3: unknown key "languag"; did you mean "language"?`,
        `${name}:4:14: extends "gone.json": no such file`,
      ]);
      assert.equal(settings.at(-1)?.definition, 'osi-licence');
    });

    it('name registry files that are not there, and those outside the project', async () => {
      write('.open-claims.json', { registry: { files: ['gone.json', '../x.json'] } });
      write('a.md', 'Nothing.');
      const { status, stderr } = await check('a.md');
      assert.equal(status, 2);
      assert.deepEqual(stderr, [
        '.open-claims.json:1:35: "../x.json": leads out of the project, and is not read',
        'gone.json: no such file or directory',
      ]);
    });

    it('do not hang the run: too large, a pipe, a folder, a link that leads out', async function () {
      if (process.platform === 'win32') this.skip();
      write('a.md', 'Nothing.');
      const path = join(folder, '.open-claims.json');
      const told = async () => (await check('a.md')).stderr.join();
      writeFileSync(path, '');
      truncateSync(path, 100_001);
      assert.match(await told(), /^\.open-claims\.json:1:1: larger than 100 kB/);
      rmSync(path);
      execFileSync('sh', ['-c', 'mkfifo "$0"', path]);
      assert.match(await told(), /is not a regular file/);
      rmSync(path);
      mkdirSync(path);
      assert.match(await told(), /is a directory/);
      rmSync(path, { recursive: true });
      writeFileSync(join(top, 'secret.json'), '{ "private": 1 }');
      symlinkSync(join(top, 'secret.json'), path);
      assert.match(await told(), /a link leads out of the project, and is not followed/);
    });
  });

  describe('texts that are left out', () => {
    beforeEach(() => {
      for (const name of ['a.md', 'old/b.md', 'built/c.md', 'quotes/d.md', 'notes/e.txt']) write(name);
      write('.open-claims.json', { files: ['*.md'], ignore: ['old'] });
      write('.gitignore', 'built/\n');
      write('.open-claimsignore', 'quotes/\n');
    });

    it('are not checked in folders and by globs', async () => {
      assert.deepEqual(await checkedIn('.'), ['a.md']);
      assert.deepEqual(await checkedIn('**/*.{md,txt}'), ['a.md']);
    });

    it('are checked where somebody names them', async () => {
      const named = ['old/b.md', 'built/c.md', 'quotes/d.md', 'notes/e.txt'];
      assert.deepEqual(await checkedIn(...named), named);
    });

    it('are checked with --no-ignore', async () => {
      assert.equal((await checkedIn('--no-ignore', '.')).length, 5);
    });

    it('are told of where nothing else is there', async () => {
      const { status, stderr } = await check('old');
      assert.equal(status, 2);
      assert.match(stderr.join(), /^old: what it holds is left out by .*--no-ignore/);
    });

    it('are not even looked at', async function () {
      if (process.platform === 'win32') this.skip();
      symlinkSync('nowhere.md', join(folder, 'built/broken.md'));
      assert.deepEqual((await check('.')).stderr, []);
    });

    it('are left out in a folder elsewhere that is named', async () => {
      const elsewhere = join(top, 'elsewhere');
      mkdirSync(elsewhere);
      for (const name of ['x.md', 'y.md']) writeFileSync(join(elsewhere, name), OVERCLAIM);
      writeFileSync(join(elsewhere, '.open-claimsignore'), 'y.md');
      assert.deepEqual(await checkedIn(elsewhere), [join(elsewhere, 'x.md')]);
    });
  });

  describe('open-claims config', () => {
    it('prints each setting and where it comes from', async () => {
      write('.open-claims.json', {
        definition: 'osi-licence',
        ignore: ['old'],
        overrides: [{ files: ['*.md'], severity: { overclaim: 'off' } }],
      });
      const { stdout, status } = await inFolder(['config', '--format', 'json', 'old/a.md']);
      const record = JSON.parse(stdout);
      assert.equal(status, 0);
      assert.equal(record.projectFile, '.open-claims.json');
      assert.deepEqual(record.leftOut, { file: '.open-claims.json', by: 'ignore: "old"' });
      assert.deepEqual(record.settings.definition, { value: 'osi-licence', from: '.open-claims.json' });
      assert.deepEqual(record.settings['severity.overclaim'], {
        value: 'off',
        from: '.open-claims.json, overrides[0]',
      });
      assert.deepEqual(record.settings.language, { value: 'auto', from: 'default' });
    });

    it('is what check --print-config prints, with its options', async () => {
      write('.open-claims.json', { definition: 'osi-licence' });
      const { stdout, sources } = await check('--print-config', 'a.md', '--definition', 'reproducible');
      assert.match(stdout, /^project file: \.open-claims\.json$/m);
      assert.match(stdout, /^definition +"reproducible" +option --definition$/m);
      assert.equal(sources.length, 0);
    });

    it('ends with 2 where a project file has a problem', async () => {
      write('.open-claims.json', '{');
      assert.equal((await inFolder(['config'])).status, 2);
    });
  });

  it('lend explain their definition', async () => {
    write('.open-claims.json', { definition: 'osi-licence' });
    const first = await inFolder(['explain', 'Acme-1']);
    const second = await inFolder(['explain', 'Acme-1', '--no-project', '--definition', 'osi-licence']);
    assert.equal(first.stdout, second.stdout);
    assert.notEqual(first.stdout, (await inFolder(['explain', 'Acme-1', '--no-project'])).stdout);
  });
});
