/** JSON Lines in and out: one line for each line, in order, whatever the lines hold. */
import assert from 'node:assert/strict';
import { run } from './fake-host.ts';

const line = (id: string, text: string, more: object = {}) => JSON.stringify({ id, text, ...more });
const check = (stdin: (string | Uint8Array)[], ...args: string[]) =>
  run(['check', '--input', 'jsonl', '--format', 'jsonl', ...args], { stdin });
const parse = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((text) => JSON.parse(text));

describe('JSON Lines', () => {
  it('answers each line in order, with \\r\\n and without a last line ending', async () => {
    const { stdout, status } = await check([`${line('a', 'Nothing.')}\r\n${line('b', 'Acme-1 is open source.')}`]);
    const results = parse(stdout);
    assert.deepEqual(
      results.map(({ id }) => id),
      ['a', 'b'],
    );
    assert.deepEqual(
      results.map(({ findings }) => findings.length),
      [0, 1],
    );
    assert.equal(status, 1);
  });

  it('goes on after lines that are no document, and ends with 2', async () => {
    const bad = [
      '{',
      '[]',
      'null',
      '',
      '{"id":1,"text":""}',
      '{"id":"x"}',
      line('x', '', { format: 'no' }),
      line('x', '', { language: 'de' }),
    ];
    const { stdout, stderr, status } = await check([[...bad, line('ok', 'Nothing.'), ''].join('\n')]);
    const results = parse(stdout);
    assert.equal(results.length, bad.length + 1);
    for (const [index, result] of results.slice(0, -1).entries()) {
      assert.equal(result.id, null);
      assert.equal(result.line, index + 1);
      assert.equal(typeof result.error, 'string');
    }
    assert.equal(results.at(-1)?.id, 'ok');
    assert.equal(stderr.length, bad.length);
    assert.equal(status, 2);
  });

  it('puts lines together from pieces that cut characters apart', async () => {
    const bytes = Buffer.from(`${line('é€😀', 'Acme-1 😀 is open source.')}\n${line('b', '')}\n`);
    const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte));
    const { stdout, sources } = await check(pieces);
    assert.deepEqual(
      parse(stdout).map(({ id }) => id),
      ['é€😀', 'b'],
    );
    assert.equal(sources[0]?.text, 'Acme-1 😀 is open source.');
  });

  it('ends lines at line feeds alone', async () => {
    const { stdout } = await check([`{"id":"a","text":"one\u2028two\u0085three"}\n`]);
    assert.equal(parse(stdout).length, 1);
  });

  it('names a line that is not UTF-8, and says nothing of what it holds', async () => {
    const { stdout, stderr } = await check([Uint8Array.of(0x22, 0xff, 0x22, 0x0a), 'secret words\n']);
    assert.deepEqual(
      parse(stdout).map(({ error }) => error),
      ['the line is not UTF-8 text', 'the line is not valid JSON'],
    );
    assert.ok(!`${stdout}${stderr}`.includes('secret'));
  });

  it('takes format and language from the line, else from the options', async () => {
    const { sources } = await check(
      [`${line('a', '', { format: 'plaintext', language: 'fr' })}\n${line('b', '', { format: null })}\n`],
      '--document-format',
      'plaintext',
    );
    assert.deepEqual(
      sources.map(({ format, language }) => [format, language]),
      [
        ['plaintext', 'fr'],
        ['plaintext', undefined],
      ],
    );
  });

  it('prints nothing for no lines', async () => {
    const { stdout, status } = await check([]);
    assert.equal(stdout, '');
    assert.equal(status, 0);
  });

  it('makes one sound JSON object of all lines where that is asked for', async () => {
    const { stdout } = await check([`${line('a', '')}\n{\n${line('b', '')}\n`], '--format', 'json');
    const report = JSON.parse(stdout);
    assert.equal(report.version, 1);
    assert.deepEqual(report.tool, { name: 'open-claims', version: '9.9.9' });
    assert.deepEqual(report.registry, { version: '2026.03', date: '2026-06-30', entries: 12 });
    assert.deepEqual(
      report.results.map(({ id }: { id: string | null }) => id),
      ['a', null, 'b'],
    );
  });
});
