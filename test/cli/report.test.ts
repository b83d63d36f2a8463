/** The report command: the inventory of claims, in every form, in one document for all texts. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'parse5';
import { run } from './fake-host.ts';

describe('open-claims report', () => {
  let folder = '';
  const report = (...args: string[]) => run(['report', ...args], { workingDirectory: folder });

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'open-claims-'));
    mkdirSync(join(folder, 'docs'));
    writeFileSync(join(folder, 'docs/a.md'), 'Acme-1 is open source.');
    writeFileSync(join(folder, 'docs/b.md'), 'First.\n\nAcme-1 is open source, and open source.');
  });
  after(() => rmSync(folder, { recursive: true }));

  it('is Markdown by default, of the working directory, and ends with 0 whatever is claimed', async () => {
    const { stdout, stderr, status } = await report();
    assert.equal(status, 0);
    assert.deepEqual(stderr, []);
    assert.match(stdout, /\n2 texts\\?: 3 claims, 3 flagged; 1 model named\./);
    assert.equal(stdout.match(/^\| Acme-1 \| open source/gm)?.length, 3);
    assert.match(stdout, /docs\/b\.md, line 3 \|/);
  });

  it('is CSV, JSON and HTML, each whole', async () => {
    const csv = (await report('--format', 'csv', 'docs')).stdout.split('\r\n');
    assert.equal(csv.length, 5);
    assert.match(csv[1] ?? '', /^docs\/a\.md,1,11,Acme-1,open source,/);
    const { reportVersion, claims, documents } = JSON.parse((await report('--format', 'json', 'docs')).stdout);
    assert.deepEqual([reportVersion, claims.length, documents.length], [1, 3, 2]);
    assert.equal(claims[0].document, 'docs/a.md');
    const page = (await report('--format', 'html', 'docs')).stdout;
    assert.ok(parse(page).childNodes.some(({ nodeName }) => nodeName === 'html'));
    assert.equal(page.match(/<tr class="flagged"/g)?.length, 3);
  });

  it('is written to a file in one step, and is no text of the next report', async () => {
    const { stdout, status } = await report('--output', 'docs/report.md', '--messages', 'fr', 'docs');
    assert.deepEqual([stdout, status], ['', 0]);
    assert.match(readFileSync(join(folder, 'docs/report.md'), 'utf8'), /# Affirmations sur l’ouverture/);
    assert.equal(JSON.parse((await report('--format', 'json', 'docs')).stdout).claims.length, 3);
    rmSync(join(folder, 'docs/report.md'));
  });

  it('ends with 2 where something can’t be read or written, and reports the rest', async () => {
    const { status, stdout, stderr } = await report('--format', 'json', 'docs', 'missing.md');
    assert.equal(status, 2);
    assert.deepEqual(stderr, ['missing.md: no such file or directory']);
    assert.deepEqual(JSON.parse(stdout).scan, { found: 3, skipped: 1, stopped: false });
    assert.equal((await report('--output', 'no/folder/report.md', 'docs')).status, 2);
    assert.equal((await report('--format', 'text', 'docs')).status, 2);
    assert.equal((await report('--fix', 'docs')).status, 2);
  });

  it('reads standard input', async () => {
    const { stdout } = await run(['report', '--stdin-filename', 'c.md', '-'], { stdin: ['Acme-1 is open source.'] });
    assert.match(stdout, /# Openness claims in c\.md/);
  });
});
