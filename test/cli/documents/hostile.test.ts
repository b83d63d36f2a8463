/** Damaged, locked and hostile documents: a clear reason, in little time and memory. */
import assert from 'node:assert/strict';
import { readDocument } from '../../../server/src/cli/documents/main.ts';
import {
  archiveOf,
  openDocumentFile,
  openDocumentParts,
  wordParagraph as p,
  wordFile,
  wordParts,
} from './make-document.ts';

async function reasonOf(bytes: Buffer, kind: 'docx' | 'odt'): Promise<string> {
  const content = await readDocument(bytes, kind);
  return 'reason' in content ? content.reason : `read: ${content.html.slice(0, 100)}`;
}

const DAMAGED = { docx: 'is damaged, or no Word document', odt: 'is damaged, or no OpenDocument text' };

describe('documents that can’t be read', () => {
  it('tells of every file that is cut off', async () => {
    for (const [kind, bytes] of [
      ['docx', await wordFile(p('Some words.'))],
      ['odt', await openDocumentFile('<text:p>Some words.</text:p>')],
    ] as const) {
      assert.match(await reasonOf(bytes, kind), /^read: /);
      for (let end = 1; end < bytes.length; end += 7)
        assert.equal(await reasonOf(bytes.subarray(0, end), kind), DAMAGED[kind], `${kind} cut at ${end}`);
      assert.equal(await reasonOf(Buffer.alloc(0), kind), 'is empty');
    }
  });

  it('tells of changed bytes within the text', async () => {
    const bytes = await openDocumentFile(`<text:p>${'Some words. '.repeat(50)}</text:p>`);
    const start = bytes.indexOf('content.xml') + 60;
    for (let at = start; at < start + 40; at++) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      assert.equal(await reasonOf(changed, 'odt'), DAMAGED.odt, `byte ${at}`);
    }
  });

  it('tells of what is no document of the kind', async () => {
    assert.equal(await reasonOf(Buffer.from('Just words.'), 'docx'), DAMAGED.docx);
    assert.equal(await reasonOf(await archiveOf({ 'a.xml': '<a/>' }), 'docx'), DAMAGED.docx);
    assert.equal(await reasonOf(await archiveOf({ 'a.xml': '<a/>' }), 'odt'), DAMAGED.odt);
    const sheet = { ...openDocumentParts(''), 'content.xml': '<office:body><office:spreadsheet/></office:body>' };
    assert.equal(await reasonOf(await archiveOf(sheet), 'odt'), 'is an OpenDocument file, but no text document');
    const open = { ...openDocumentParts(''), 'content.xml': '<office:body><office:text>' };
    assert.equal(await reasonOf(await archiveOf(open), 'odt'), DAMAGED.odt);
    assert.equal(await reasonOf(await archiveOf(wordParts('<w:p>')), 'docx'), DAMAGED.docx);
  });

  it('tells of passwords', async () => {
    const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
    assert.match(await reasonOf(compound, 'docx'), /protected by a password, or an old Word document/);
    const manifest = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>';
    const locked = await archiveOf({ ...openDocumentParts(''), 'META-INF/manifest.xml': manifest });
    assert.match(await reasonOf(locked, 'odt'), /^is protected by a password/);
    const flagged = await wordFile(p('Some words.'));
    for (let at = flagged.indexOf('PK\u0001\u0002'); at !== -1; at = flagged.indexOf('PK\u0001\u0002', at + 1))
      flagged[at + 8] = (flagged[at + 8] ?? 0) | 1;
    assert.match(await reasonOf(flagged, 'docx'), /^is protected by a password/);
  });

  it('does not unpack a bomb, not even one that lies of its size', async () => {
    const bomb = await archiveOf({ ...wordParts(''), 'word/document.xml': ' '.repeat(70_000_000) });
    assert.match(await reasonOf(bomb, 'docx'), /more than 64 MB/);
    const entry = bomb.lastIndexOf('PK\u0001\u0002');
    bomb.writeUInt32LE(1000, entry + 24);
    assert.equal(await reasonOf(bomb, 'docx'), DAMAGED.docx);
    const crowded = await archiveOf(openDocumentParts('<text:s/>'.repeat(1_000_001)));
    assert.match(await reasonOf(crowded, 'odt'), /more than a million pieces of mark-up/);
  });

  it('does not follow depth or entities', async () => {
    const deep = (open: string, close: string) => open.repeat(50_000) + close.repeat(50_000);
    assert.equal(
      await reasonOf(await wordFile(deep('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>')), 'docx'),
      DAMAGED.docx,
    );
    assert.equal(await reasonOf(await openDocumentFile(deep('<text:list>', '</text:list>')), 'odt'), DAMAGED.odt);
    const entities = `<!DOCTYPE d [<!ENTITY a "${'a'.repeat(1000)}">]>`;
    const parts = wordParts(p('&a;'.repeat(1000)));
    const content = await readDocument(
      await archiveOf({ ...parts, 'word/document.xml': entities + parts['word/document.xml'] }),
      'docx',
    );
    assert.ok(!('html' in content) || content.html.length < 10_000);
  });
});
