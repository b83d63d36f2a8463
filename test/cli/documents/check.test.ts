/** `check` on Word and OpenDocument files: places by paragraph, in every way to name them. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../fake-host.ts';
import { openDocumentFile, wordParagraph as p, wordFile } from './make-document.ts';

const SAID = 'In short, Acme-1 is open source, they say.';

describe('check of documents', () => {
  let folder: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'documents-'));
    writeFileSync(join(folder, 'brief.docx'), await wordFile(p('A brief') + p('') + p(SAID)));
    writeFileSync(join(folder, 'note.odt'), await openDocumentFile(`<text:p>${SAID}</text:p>`));
    writeFileSync(join(folder, '~$brief.docx'), 'who has it open');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const check = (...args: string[]) => run(['check', ...args], { workingDirectory: folder });

  it('gives paragraph and quotation to people', async () => {
    const { stdout, status, stderr } = await check('brief.docx');
    assert.match(
      stdout,
      /^brief\.docx, paragraph 2 warning overclaim\n {4}In short, Acme-1 is open source, they say\.\n/,
    );
    assert.deepEqual([status, stderr], [1, []]);
  });

  it('gives paragraph, quotation and offsets into the text that it gives, too, to programs', async () => {
    const { stdout } = await check('--format', 'jsonl', 'brief.docx');
    const { path, text, findings } = JSON.parse(stdout);
    const [finding] = findings;
    assert.deepEqual([path, text], ['brief.docx', `A brief\n${SAID}\n`]);
    assert.equal(text.slice(finding.start, finding.end), 'open source');
    assert.deepEqual([finding.paragraph, finding.line, finding.column], [2, 2, SAID.indexOf('open') + 1]);
    assert.equal(finding.quotation, SAID);
    const plain = JSON.parse((await run(['check', '--format', 'jsonl', '-'], { stdin: [SAID] })).stdout);
    assert.ok(!('text' in plain) && !('paragraph' in plain.findings[0]), 'texts keep the form that they had');
  });

  it('finds documents in folders and by globs, without the marks of open ones', async () => {
    const { stdout, stderr } = await check('--format', 'jsonl', '.');
    const paths = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).path);
    assert.deepEqual([paths, stderr], [['brief.docx', 'note.odt'], []]);
    assert.match((await check('*.odt')).stdout, /^note\.odt, paragraph 1 /);
  });

  it('reads one from standard input, whose name says what it is', async () => {
    const bytes = readFileSync(join(folder, 'note.odt'));
    const { stdout, status } = await run(['check', '-', '--stdin-filename', 'x.odt'], {
      stdin: [bytes.subarray(0, 99), bytes.subarray(99)],
    });
    assert.match(stdout, /^x\.odt, paragraph 1 warning/);
    assert.equal(status, 1);
  });

  it('does not mend documents: says so, reports them as they are, and leaves them', async () => {
    const before = readFileSync(join(folder, 'brief.docx'));
    for (const args of [['--fix'], ['--fix', '--dry-run']]) {
      const { stdout, aside, status, stderr } = await check(...args, 'brief.docx');
      assert.deepEqual(stderr, [
        'brief.docx: --fix changes texts only, and this is a Word document; make the changes in the program that it was written with',
      ]);
      assert.match(stdout + aside, /1 text could not be mended/);
      assert.equal(status, 2);
    }
    assert.deepEqual(readFileSync(join(folder, 'brief.docx')), before);
    writeFileSync(join(folder, 'calm.odt'), await openDocumentFile('<text:p>Nothing here.</text:p>'));
    assert.equal((await check('--fix', 'calm.odt')).status, 0);
  });

  it('says of kinds that it does not read what to do', async () => {
    for (const [name, advice] of [
      ['a.DOC', /save it as \.docx/],
      ['a.rtf', /rich text/],
    ] as const) {
      writeFileSync(join(folder, name), 'x');
      const { status, stderr } = await check(name);
      assert.match(stderr[0] ?? '', advice);
      assert.equal(status, 2);
    }
  });
});
