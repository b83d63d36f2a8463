/** What people read: the place, carets under the words, reasons, source, summary. */
import assert from 'node:assert/strict';
import { excerpt } from '../../server/src/cli/reporters/excerpt.ts';
import { HOSTILE_CODES } from '../core/explain/acme-registry.ts';
import { run } from './fake-host.ts';

const check = (text: string, world: { colour?: boolean; columns?: number } = {}, ...args: string[]) =>
  run(['check', ...args, '-'], { stdin: [text], ...world });

describe('the text reporter', () => {
  it('shows place, words, message, reason, source and a summary', async () => {
    const { stdout } = await check('First.\nAcme-1 is open source.\n');
    assert.equal(
      stdout,
      [
        '<stdin>:2:11 warning overclaim',
        '    Acme-1 is open source.',
        '              ^^^^^^^^^^^',
        '  Acme-1 is open-weight, not open source.',
        '  - the training code is not published',
        '  https://acme.example/models (2026-03-01)',
        '',
        '1 text checked: 1 warning',
        'registry 2026.03 of 2026-06-30',
        '',
      ].join('\n'),
    );
  });

  it('says so where nothing was found', async () => {
    assert.equal((await check('Nothing.')).stdout, '1 text checked: no findings\nregistry 2026.03 of 2026-06-30\n');
  });

  it('is coloured on a terminal only, and not with --no-color', async () => {
    const escapeCode = '\u001b[';
    assert.ok(!(await check('Acme-1 is open source.')).stdout.includes(escapeCode));
    assert.ok((await check('Acme-1 is open source.', { colour: true })).stdout.includes(escapeCode));
    assert.ok(!(await check('Acme-1 is open source.', { colour: true }, '--no-color')).stdout.includes(escapeCode));
  });

  it('sends no control code of the text to the terminal', async () => {
    const { stdout } = await check('Acme-1 \u001b[2J\u202e is open source.');
    for (const code of HOSTILE_CODES) assert.ok(!stdout.includes(code));
  });

  it('cuts a long line around the words, quickly', async () => {
    const { stdout } = await check(`Acme-1 ${'word '.repeat(200_000)}is open source ${'more '.repeat(200_000)}`, {
      columns: 80,
    });
    const [, shown = '', carets = ''] = stdout.split('\n');
    assert.ok(shown.length <= 80, String(shown.length));
    assert.match(shown, /^ {4}….*…$/);
    assert.equal(shown.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1), 'open source');
  });
});

describe('excerpt', () => {
  const show = (line: string, words: string, width = 100) => {
    const start = line.indexOf(words);
    return excerpt(line, { start, end: start + words.length }, width);
  };

  it('keeps tabs, so that carets stay under the words', () => {
    assert.equal(show('\ta\topen', 'open').underline, '\t \t^^^^');
  });

  it('counts East Asian letters and emoji twice, combining marks not at all', () => {
    assert.equal(show('模型 open', 'open').underline, '     ^^^^');
    assert.equal(show('😀 open', 'open').underline, '   ^^^^');
    assert.equal(show('e\u0301 open', 'open').underline, '  ^^^^');
    assert.equal(show('a 开源', '开源').underline, '  ^^^^');
  });

  it('never cuts a character in two', () => {
    const { shown } = show(`${'😀'.repeat(80)}open${'😀'.repeat(80)}`, 'open', 41);
    assert.doesNotMatch(shown, /\p{Surrogate}/u);
  });

  it('underlines to the end of the line words that go on in the next', () => {
    assert.equal(excerpt('is open', { start: 3, end: 20 }, 80).underline, '   ^^^^');
  });
});
