/** PDF files: paragraphs are put together from places on pages, and what can't be read is told. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocument } from '../../../server/src/cli/documents/pdf/main.ts';
import { run } from '../fake-host.ts';
import { column, pdfFile, type Words } from './make-pdf.ts';

async function htmlOf(...pages: readonly (readonly Words[])[]): Promise<string> {
  const content = await readDocument(pdfFile(pages));
  assert.ok('html' in content, JSON.stringify(content));
  return content.html.trim();
}

const LONG = [
  'The committee met in the old hall on Monday, and what',
  'it had to say on costs was heard by all who came there',
  'that day.',
];

describe('the words of a PDF', () => {
  it('makes one paragraph of the lines of a column, and ends it where a line is broken on purpose', async () => {
    assert.equal(
      await htmlOf(column([...LONG, 'The next paragraph has a first line that is as wide.', 'It ends here.'])),
      `<p>${LONG.join(' ')}</p>\n<p>The next paragraph has a first line that is as wide. It ends here.</p>`,
    );
  });

  it('ends a paragraph at a gap, at letters of another size and at a new column', async () => {
    const title = { text: 'Costs of the hall', x: 50, y: 740, size: 20 };
    const left = column(['The hall is large, and the', 'heating of it costs much'], { y: 700 });
    const gap = column(['A new thing.'], { y: 640 });
    const right = column(['Another column begins.'], { x: 320, y: 700 });
    assert.equal(
      await htmlOf([title, ...left, ...gap, ...right]),
      '<h2>Costs of the hall</h2>\n<p>The hall is large, and the heating of it costs much</p>\n<p>A new thing.</p>\n<p>Another column begins.</p>',
    );
  });

  it('makes divided words whole, and leaves compounds their hyphen', async () => {
    const lines = [
      'We looked at trans-',
      'formers that are open-',
      'source, and at Acme-',
      '4, a free-',
      'standing one: free and standing.',
    ];
    assert.equal(
      await htmlOf(column(lines)),
      '<p>We looked at transformers that are open-source, and at Acme-4, a free-standing one: free and standing.</p>',
    );
  });

  it('goes on with a sentence over the end of a page, past the notes at its foot', async () => {
    const first = [...column(LONG.slice(0, 2)), { text: '1 A note in small letters.', x: 50, y: 60, size: 8 }];
    assert.equal(
      await htmlOf(first, column(['that evening, too.', 'Then all went home.'])),
      `<p>${LONG.slice(0, 2).join(' ')} that evening, too. Then all went home.</p>\n<p>1 A note in small letters.</p>`,
    );
  });

  const NUMBERS = ['one', 'two', 'three'];
  it('leaves out page numbers, running heads, decoration and letters that are turned', async () => {
    const page = (number: number): Words[] => [
      { text: `Report of ${number} May`, x: number % 2 ? 50 : 300, y: 780, size: 9 },
      { text: 'DRAFT', x: 300, y: 400, turned: 90 },
      ...column([`Words of page ${NUMBERS[number - 1]}.`, `They end ${NUMBERS[number - 1]}.`]),
      { text: 'A coat of arms', x: 50, y: 300, artifact: true },
      { text: `Page ${number} of 3`, x: 280, y: 30, size: 9 },
    ];
    assert.equal(
      await htmlOf(page(1), page(2), page(3)),
      NUMBERS.map((word) => `<p>Words of page ${word}. They end ${word}.</p>`).join('\n'),
    );
  });

  it('leaves out a table of contents', async () => {
    const contents = ['Acme-1 is open source . . . . . . 3', 'What it costs...........12'];
    assert.equal(await htmlOf(column([...contents, 'Now it starts.'])), '<p>Now it starts.</p>');
  });

  it('tells the mark of a note from a version', async () => {
    const mark = { text: '1', x: 88, y: 704, size: 7 };
    const line = [{ text: 'Acme-3', x: 50, y: 700 }, mark, { text: 'is cheap.', x: 96, y: 700 }];
    assert.equal(await htmlOf(line), '<p>Acme-3 is cheap.</p>');
  });

  it('reads bullets as items and rows with equal columns as a table', async () => {
    const items = column(['• One thing that is', 'cheap', '• Another <thing>'], { y: 700 });
    const rows = [
      ['Model', 'Open source?'],
      ['Acme-1', 'yes'],
      ['Acme-2', 'no'],
    ].flatMap(([name = '', value = ''], row) => [
      { text: name, x: 50, y: 500 - row * 20 },
      { text: value, x: 200, y: 500 - row * 20 },
    ]);
    assert.equal(
      await htmlOf([...items, ...rows]),
      '<ul><li>One thing that is cheap</li><li>Another &lt;thing&gt;</li></ul>\n' +
        '<table><tr><td>Model</td><td>Open source?</td></tr><tr><td>Acme-1</td><td>yes</td></tr><tr><td>Acme-2</td><td>no</td></tr></table>',
    );
  });

  it('joins no words over a wide gap in a single line', async () => {
    const line = [
      { text: 'Acme-1', x: 50, y: 700 },
      { text: 'open source', x: 300, y: 700 },
    ];
    assert.equal(await htmlOf(line), '<p>Acme-1</p>\n<p>open source</p>');
  });
});

describe('check of PDF files', () => {
  let folder: string;
  const SAID = 'In short, Acme-1 is open source, they say.';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pdf-'));
    writeFileSync(join(folder, 'brief.pdf'), pdfFile([column(['A first page.']), [], column([SAID])]));
    writeFileSync(join(folder, 'brief.md'), 'Nothing.');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const check = (...args: string[]) => run(['check', ...args], { workingDirectory: folder });

  it('gives page, paragraph and quotation', async () => {
    const { stdout, status, stderr } = await check('brief.pdf');
    assert.match(stdout, /^brief\.pdf, page 3, paragraph 2 warning overclaim\n {4}In short, Acme-1 is open source/);
    assert.deepEqual([status, stderr], [1, []]);
    const { text, findings } = JSON.parse((await check('--format', 'jsonl', 'brief.pdf')).stdout);
    const [{ page, paragraph, quotation, start, end }] = findings;
    assert.deepEqual([page, paragraph, quotation, text.slice(start, end)], [3, 2, SAID, 'open source']);
  });

  it('reads them where they are named or a glob finds them, and not in folders', async () => {
    assert.match((await check('*.pdf')).stdout, /^brief\.pdf, page 3/);
    const { stdout } = await check('--format', 'jsonl', '.');
    assert.deepEqual(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).path),
      ['brief.md'],
    );
  });

  it('leaves them as they are when told to fix', async () => {
    const { status, stderr } = await check('--fix', 'brief.pdf');
    assert.equal(status, 2);
    assert.match(stderr.join('\n'), /this is a PDF/);
  });
});

describe('PDF files that can’t be read', () => {
  const reasonOf = async (bytes: Buffer): Promise<string> => {
    const content = await readDocument(bytes);
    return 'reason' in content ? content.reason : `read: ${content.html}`;
  };

  it('tells why', async () => {
    assert.equal(await reasonOf(Buffer.alloc(0)), 'is empty');
    assert.equal(await reasonOf(Buffer.from('Just words.')), 'is damaged, or no PDF');
    assert.match(await reasonOf(pdfFile([[]])), /^holds no words/);
    const locked = pdfFile(
      [column(['Secret.'])],
      `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'00'.repeat(32)}> /U <${'00'.repeat(32)}> >> `,
    );
    assert.match(await reasonOf(locked), /^is protected by a password/);
  });

  it('ends with a text or a reason wherever a file is cut off or changed', async () => {
    const bytes = pdfFile([column(LONG)]);
    assert.match(await reasonOf(bytes), /^read: <p>The committee/);
    for (let end = 1; end < bytes.length; end += 41)
      assert.match(await reasonOf(bytes.subarray(0, end)), /^(?:is|holds|read)/);
    for (let at = 0; at < bytes.length; at += 29) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 0x15;
      assert.match(await reasonOf(changed), /^(?:is|holds|read)/, `byte ${at}`);
    }
  });
});
