/** The check command on files: what is checked, how it ends, what bad input gets. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RULE_IDS } from '../../server/src/core/index.ts';
import { run } from './fake-host.ts';

const OVERCLAIM = 'Acme-1 is open source.';

describe('open-claims check', () => {
  let folder = '';
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  const check = (...args: string[]) => run(['check', ...args], { workingDirectory: folder });
  const pathsOf = (stdout: string) => (JSON.parse(stdout).results as { path: string }[]).map(({ path }) => path);

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'open-claims-'));
    for (const name of ['docs', 'docs/deep', 'docs/node_modules', 'docs/.git', 'odd']) mkdirSync(join(folder, name));
    write('claim.txt', OVERCLAIM);
    write('clean.txt', 'Nothing here.');
    write('docs/b.txt', OVERCLAIM);
    write('docs/deep/a.txt', 'Nothing.');
    write('docs/node_modules/skipped.txt', OVERCLAIM);
    write('docs/.git/skipped.txt', OVERCLAIM);
    write('docs/picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47]));
    write('odd/data.xyz', OVERCLAIM);
    write('bom.txt', `\uFEFF${OVERCLAIM}`);
    write('latin1.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9]));
    write('utf16.txt', new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0xe9, 0x00]));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('ends with 1 for a finding and 0 for none', async () => {
    assert.equal((await check('claim.txt')).status, 1);
    assert.equal((await check('clean.txt')).status, 0);
  });

  describe('texts that a glance passes over', () => {
    const passed = 'Passed over. Nothing here.';
    before(() => {
      mkdirSync(join(folder, 'many'));
      write('many/a.txt', OVERCLAIM);
      write('many/b.txt', passed);
      write('many/c.txt', OVERCLAIM);
      write('alone.txt', passed);
      write('long.txt', passed.repeat(2000));
    });
    const readIn = async (...args: string[]) => (await check(...args)).sources.map(({ text }) => text.slice(0, 6));

    it('are counted and not read', async () => {
      const { stdout, sources } = await check('many');
      assert.equal(sources.length, 2);
      assert.match(stdout, /\b3 (?:texts|files)\b/);
    });

    it('are not read to be mended either', async () => {
      assert.deepEqual(await readIn('--fix', '--dry-run', 'many/b.txt', 'many/b.txt', 'alone.txt'), ['Passed']);
    });

    it('are read where a report tells all that was found in them', async () => {
      for (const format of ['json', 'jsonl', 'html'])
        assert.equal((await readIn('--format', format, 'many')).length, 3, format);
    });

    it('are read where there is only one, unless it is long', async () => {
      assert.equal((await readIn('alone.txt')).length, 1);
      assert.equal((await readIn('long.txt')).length, 0);
    });
  });

  it('fails only from the severity on that was asked for', async () => {
    const statuses = [];
    for (const failOn of ['error', 'warning', 'information', 'never'])
      statuses.push((await check('--fail-on', failOn, 'claim.txt')).status);
    assert.deepEqual(statuses, [0, 1, 1, 0]);
  });

  it('checks the texts of a directory, without node_modules and .git', async () => {
    const { stdout, stderr } = await check('--format', 'json', 'docs');
    assert.deepEqual(pathsOf(stdout), [join('docs', 'b.txt'), join('docs', 'deep', 'a.txt')]);
    assert.deepEqual(stderr, []);
  });

  it('expands globs itself, and checks no file twice', async () => {
    const { stdout } = await check('--format', 'json', '*.txt', 'claim.txt', 'docs/**');
    const paths = pathsOf(stdout);
    assert.ok(paths.includes('claim.txt') && paths.includes('docs/deep/a.txt'));
    assert.equal(new Set(paths).size, paths.length);
  });

  it('checks a file of an unknown kind when it is named, as plain text', async () => {
    const { sources, status } = await check('odd/data.xyz');
    assert.equal(status, 1);
    assert.equal(sources[0]?.format, 'plaintext');
  });

  it('names what can’t be read in one line each, and checks the rest', async () => {
    const { status, stderr, stdout } = await check(
      'missing.txt',
      'no*.txt',
      'latin1.txt',
      'utf16.txt',
      'odd',
      'claim.txt',
    );
    assert.equal(status, 2);
    assert.deepEqual(stderr, [
      'missing.txt: no such file or directory',
      'no*.txt: no file found',
      'latin1.txt: is not UTF-8 text; save it as UTF-8 to have it checked',
      'utf16.txt: is UTF-16; save it as UTF-8 to have it checked',
      'odd: holds no file of a known format',
    ]);
    assert.match(stdout, /claim\.txt:1:11 warning/);
    assert.match(stdout, /1 text checked: 1 warning; 5 inputs could not be read\nregistry 2026\.03 of 2026-06-30\n$/);
  });

  it('keeps a byte order mark, so that offsets hold', async () => {
    const { sources, stdout } = await check('--format', 'json', 'bom.txt');
    assert.equal(sources[0]?.text, `\uFEFF${OVERCLAIM}`);
    assert.equal(JSON.parse(stdout).results[0].findings[0].start, 11);
  });

  it('reads one text from standard input, with the name that was given', async () => {
    const world = { stdin: [OVERCLAIM.slice(0, 9), OVERCLAIM.slice(9)] };
    const { stdout, sources } = await run(['check', '--stdin-filename', 'a.txt', '--format', 'json', '-'], world);
    assert.deepEqual(pathsOf(stdout), ['a.txt']);
    assert.equal(sources[0]?.text, OVERCLAIM);
  });

  it('hands the settings on', async () => {
    const { settings } = await check('--definition', 'mof-class-2', '--language', 'fr', 'clean.txt');
    assert.equal(settings[0]?.definition, 'mof-class-2');
    assert.equal(settings[0]?.language, 'fr');
  });

  it('turns off the rules that were not chosen', async () => {
    const { settings } = await check('--rule', 'overclaim', '--rule', 'underclaim', 'clean.txt');
    const chosen = RULE_IDS.filter((rule) => settings[0]?.severity[rule] !== 'off');
    assert.deepEqual(chosen, ['overclaim', 'underclaim']);
    assert.ok(chosen.every((rule) => settings[0]?.severity[rule] === 'default'));
  });

  it('says what is wrong with its arguments in one line, and ends with 2', async () => {
    const wrong: [string[], RegExp][] = [
      [[], /^nothing to check: name files/],
      [['--definition', 'mine', 'x'], /^--definition can't be "mine"; allowed: osaid-1\.0, /],
      [['--language', 'de', 'x'], /allowed: auto, en, fr$/],
      [['--document-format', 'doc', 'x'], /allowed: auto, /],
      [
        ['--format', 'xml', 'x'],
        /allowed: text, json, jsonl, sarif, github, gitlab, checkstyle, junit, markdown, html$/,
      ],
      [['--rule', 'overclaim', '--rule', 'mine', 'x'], /^--rule can't be "mine"; allowed: overclaim, /],
      [['--wrong', 'x'], /unknown option '--wrong'; see open-claims check --help$/],
      [['x', '--format'], /--format/],
      [['--input', 'jsonl', 'x'], /reads standard input/],
    ];
    for (const [args, message] of wrong) {
      const { status, stderr, stdout } = await check(...args);
      assert.equal(status, 2, args.join(' '));
      assert.equal(stderr.length, 1);
      assert.match(stderr[0] ?? '', message);
      assert.equal(stdout, '');
    }
  });
});
