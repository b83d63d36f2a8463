/** `check --fix`: what is written, what is reported, how it ends. */
import assert from 'node:assert/strict';
import { mkdirSync, statSync } from 'node:fs';
import fc from 'fast-check';
import { CLAIM, CLEAN, DRAFT, MENDED, openWorkshop, type Workshop } from './workshop.ts';

describe('open-claims check --fix', () => {
  let shop: Workshop;
  beforeEach(() => {
    shop = openWorkshop();
  });
  afterEach(() => shop.close());

  it('makes the safe fixes in the file and reports what is left', async () => {
    shop.write('a.txt', DRAFT);
    const { status, stdout, stderr } = await shop.fix('a.txt');
    assert.equal(shop.text('a.txt'), MENDED);
    assert.equal(status, 1);
    assert.deepEqual(stderr, []);
    assert.equal(stdout.match(/^a\.txt:\d+:\d+ /gm)?.length, 1);
    assert.match(stdout, /^a\.txt:2:20 warning overclaim\n/);
    assert.match(stdout, /\n1 text checked: 1 warning left; 1 mended in 1 text\nregistry /);
  });

  it('ends with 0 where nothing is left, by --fail-on', async () => {
    shop.write('a.txt', CLAIM);
    shop.write('b.txt', `${CLAIM}${CLAIM}`);
    shop.write('c.txt', 'Nothing.');
    const { status, stdout } = await shop.fix('.');
    assert.equal(status, 0);
    assert.match(stdout, /^3 texts checked: no findings left; 3 mended in 2 texts\n/);
    shop.write('d.txt', DRAFT);
    assert.equal((await shop.fix('--fail-on', 'never', 'd.txt')).status, 0);
  });

  it('changes nothing the second time, not even the file’s date', async () => {
    shop.write('a.txt', DRAFT);
    await shop.fix('a.txt');
    const { mtimeNs, ino } = stat('a.txt');
    const { stdout } = await shop.fix('a.txt');
    assert.match(stdout, /1 warning left; none mended\n/);
    assert.deepEqual(stat('a.txt'), { mtimeNs, ino });
  });

  it('leaves no other file behind', async () => {
    shop.write('a.txt', DRAFT);
    await shop.fix('a.txt');
    assert.deepEqual(shop.names(), ['a.txt']);
  });

  it('mends only by the rules that were chosen', async () => {
    shop.write('a.txt', DRAFT);
    const { settings } = await shop.fix('--rule', 'underclaim', 'a.txt');
    assert.equal(settings[0]?.severity.overclaim, 'off');
  });

  it('reports what is left in every format', async () => {
    for (const format of ['json', 'jsonl', 'sarif', 'github']) {
      shop.write('a.txt', DRAFT);
      const { status, stdout, aside } = await shop.fix('--format', format, 'a.txt');
      assert.equal(shop.text('a.txt'), MENDED, format);
      assert.equal(stdout.match(/open-weight, not open source/g)?.length, 1, format);
      assert.equal(aside, '');
      assert.equal(status, 1);
    }
  });

  it('gives places in the new text', async () => {
    shop.write('a.txt', 'Acme-1 is open source and open  source.');
    const { stdout } = await shop.fix('--format', 'json', 'a.txt');
    const [{ start, end }] = JSON.parse(stdout).results[0].findings;
    assert.equal(shop.text('a.txt').slice(start, end), 'open  source');
  });

  const texts: readonly (readonly [string, string | Uint8Array, string | Uint8Array])[] = [
    ['a byte order mark', `\uFEFF${CLAIM}`, `\uFEFF${CLEAN}`],
    ['line ends of Windows', 'One.\r\nAcme-1 is open source.\r\n\r\n', 'One.\r\nAcme-1 is open-weight.\r\n\r\n'],
    ['mixed line ends', 'One.\rTwo.\nAcme-1 is open source.\r\nEnd', 'One.\rTwo.\nAcme-1 is open-weight.\r\nEnd'],
    ['no line end at the end', 'Acme-1 is open source.', 'Acme-1 is open-weight.'],
    [
      'letters of all kinds',
      'é e\u0301 模型 😀\u2028 Acme-1 is open source.',
      'é e\u0301 模型 😀\u2028 Acme-1 is open-weight.',
    ],
    ['a stray zero', 'Acme-1\0 is open source, as we have seen.', 'Acme-1\0 is open-weight, as we have seen.'],
    ['blanks at line ends', 'Acme-1 is open source.  \t\n \n', 'Acme-1 is open-weight.  \t\n \n'],
  ];
  for (const [name, before, after] of texts)
    it(`keeps ${name}`, async () => {
      shop.write('a.txt', before);
      await shop.fix('a.txt');
      assert.deepEqual(shop.bytes('a.txt'), Buffer.from(after));
    });

  it('leaves texts in other encodings as they are, says so, and mends the rest', async () => {
    const odd = {
      'latin1.txt': Buffer.from(`Caf\u00e9. ${CLAIM}`, 'latin1'),
      'utf16.txt': Buffer.from(`\uFEFF${CLAIM}`, 'utf16le'),
      'wide.txt': Buffer.from(CLAIM, 'utf16le'),
    };
    for (const [name, bytes] of Object.entries(odd)) shop.write(name, bytes);
    shop.write('z.txt', CLAIM);
    const { status, stderr, stdout } = await shop.fix('.');
    assert.equal(status, 2);
    assert.deepEqual(stderr, [
      'latin1.txt: is not UTF-8 text; save it as UTF-8 to have it checked',
      'utf16.txt: is UTF-16; save it as UTF-8 to have it checked',
      'wide.txt: seems to be UTF-16; save it as UTF-8 to have it checked',
    ]);
    for (const [name, bytes] of Object.entries(odd)) assert.deepEqual(shop.bytes(name), bytes);
    assert.equal(shop.text('z.txt'), CLEAN);
    assert.match(stdout, /no findings left; 1 mended in 1 text; 3 inputs could not be read\n/);
  });

  it('touches nothing outside the edits, whatever the text holds', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('open source', 'open  source', '\r\n', '\n', '\r', '\uFEFF', ' ', '\0'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const text = `${'Acme-1 was seen here. '.repeat(20)}${pieces.join('')}`;
        shop.write('a.txt', text);
        await shop.fix('a.txt');
        assert.deepEqual(shop.bytes('a.txt'), Buffer.from(text.replaceAll('open source', 'open-weight')));
      }),
      { numRuns: 60 },
    );
  });

  it('mends a file once, whatever names it is given by', async () => {
    mkdirSync(shop.path('docs'));
    shop.write('docs/a.txt', CLAIM);
    const { stdout } = await shop.fix('docs', 'docs/a.txt', 'docs/../docs/a.txt', '**/*.txt');
    assert.match(stdout, /^1 text checked: no findings left; 1 mended in 1 text\n/);
  });

  it('mends standard input to standard output, and reports to standard error', async () => {
    const { status, stdout, aside } = await shop.check(['--fix', '-'], { stdin: [DRAFT] });
    assert.equal(stdout, MENDED);
    assert.match(
      aside,
      /^<stdin>:2:20 warning overclaim\n(?:.*\n)*1 text checked: 1 warning left; 1 mended in 1 text\n/,
    );
    assert.equal(status, 1);
    const clean = await shop.check(['--fix', '--format', 'json', '-'], { stdin: ['\uFEFFNothing.\r\n'], colour: true });
    assert.equal(clean.stdout, '\uFEFFNothing.\r\n');
    assert.deepEqual(JSON.parse(clean.aside).results[0].findings, []);
  });

  it('mixes no report into standard output where a file comes with standard input', async () => {
    shop.write('a.txt', DRAFT);
    const { stdout, aside } = await shop.check(['--fix', 'a.txt', '-'], { stdin: [CLAIM] });
    assert.equal(stdout, CLEAN);
    assert.equal(shop.text('a.txt'), MENDED);
    assert.match(aside, /2 texts checked: 1 warning left; 2 mended in 2 texts\n/);
  });

  it('writes nothing to standard output for standard input that is no text', async () => {
    const { status, stdout, stderr } = await shop.check(['--fix', '-'], { stdin: [new Uint8Array([0xe9, 0x20])] });
    assert.deepEqual([status, stdout], [2, '']);
    assert.deepEqual(stderr, ['standard input: is not UTF-8 text; save it as UTF-8 to have it checked']);
  });

  it('says which options don’t go together, and changes nothing', async () => {
    shop.write('a.txt', DRAFT);
    for (const [args, message] of [
      [['--dry-run', 'a.txt'], /^--dry-run shows what --fix would do; give both$/],
      [['--fix', '--input', 'jsonl'], /^--fix can't mend the lines of --input jsonl/],
      [['--fix', '--dry-run', '--input', 'jsonl', '-'], /^--fix can't mend/],
      [['--fix', '--rule', 'mine', 'a.txt'], /^--rule can't be "mine"/],
      [['--fix'], /^nothing to check/],
    ] as const) {
      const { status, stdout, stderr } = await shop.check(args);
      assert.deepEqual([status, stdout, stderr.length], [2, '', 1], args.join(' '));
      assert.match(stderr[0] ?? '', message);
    }
    assert.equal(shop.text('a.txt'), DRAFT);
  });

  function stat(name: string) {
    const { mtimeNs, ino } = statSync(shop.path(name), { bigint: true });
    return { mtimeNs, ino };
  }
});
