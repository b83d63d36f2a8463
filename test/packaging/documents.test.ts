/** The bundles on a Word document: its reader is found beside the command line, and loaded only when it is needed. */
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { wordFile, wordParagraph } from '../cli/documents/make-document.ts';
import { column, pdfFile } from '../cli/documents/make-pdf.ts';

const root = resolve(import.meta.dirname, '../../..');

describe('bundled reader of documents', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'documents-'));
    cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
    copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));
  const check = (name: string) =>
    spawnSync(process.execPath, ['dist/cli.cjs', 'check', '--format', 'jsonl', name], {
      cwd: folder,
      encoding: 'utf8',
    });

  it('reads a Word document outside of the repository', async () => {
    writeFileSync(join(folder, 'brief.docx'), await wordFile(wordParagraph('Llama 2 is an open-source model.')));
    const { status, stdout, stderr } = check('brief.docx');
    assert.equal(stderr, '');
    assert.equal(status, 1);
    const { findings } = JSON.parse(stdout);
    assert.deepEqual(
      findings.map(({ rule, paragraph, target }: Finding) => [rule, paragraph, target.id]),
      [['overclaim', 1, 'llama-2']],
    );
  });

  it('reads a PDF outside of the repository', () => {
    writeFileSync(join(folder, 'brief.pdf'), pdfFile([[], column(['Llama 2 is an open-source model.'])]));
    const { status, stdout, stderr } = check('brief.pdf');
    assert.equal(stderr, '');
    assert.equal(status, 1);
    const { findings } = JSON.parse(stdout);
    assert.deepEqual(
      findings.map(({ rule, page, paragraph, target }: Finding) => [rule, page, paragraph, target.id]),
      [['overclaim', 2, 1, 'llama-2']],
    );
  });

  it('is not looked for where there is none to read', () => {
    rmSync(join(folder, 'dist/documents.cjs'));
    writeFileSync(join(folder, 'brief.md'), 'Llama 2 is an open-source model.');
    assert.equal(check('brief.md').status, 1);
    assert.equal(check('brief.docx').status, 2);
  });
});

interface Finding {
  readonly rule: string;
  readonly page?: number;
  readonly paragraph: number;
  readonly target: { readonly id: string };
}
