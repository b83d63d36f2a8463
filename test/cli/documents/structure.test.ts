/** Word and OpenDocument files: each paragraph is read as what it is in the document. */
import assert from 'node:assert/strict';
import { readDocument } from '../../../server/src/cli/documents/main.ts';
import { paragraphsOf } from '../../../server/src/cli/documents/paragraphs.ts';
import { openDocumentFile, wordParagraph as p, wordFile } from './make-document.ts';

async function kindsOf(bytes: Buffer, kind: 'docx' | 'odt') {
  const content = await readDocument(bytes, kind);
  assert.ok('html' in content, JSON.stringify(content));
  const { text, document } = paragraphsOf(content.html);
  for (const { prose, span } of document.segments) assert.equal(text.slice(span.start, span.end), prose);
  return document.segments.map(({ kind: what, quoted, prose, cell }) => {
    const place = cell ? ` ${cell.row},${cell.column}` : '';
    return `${quoted ? 'quoted ' : ''}${what}${place}: ${prose}`;
  });
}

describe('structure of documents', () => {
  it('reads headings, quotations, tables and notes of Word, and leaves its table of contents out', async () => {
    const note = `<w:footnote w:id="2">${p('Falcon is cheap.')}</w:footnote>`;
    const cells = ['Model', 'Openness', 'Falcon', 'open'].map((text) => `<w:tc>${p(text)}</w:tc>`);
    const body = [
      p('Costs 3', 'TM1'),
      p('Costs', 'Titre1'),
      '<w:p><w:r><w:t>Falcon</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t> runs &amp; runs.</w:t></w:r></w:p>',
      p('It is free.', 'Citation'),
      `<w:tbl><w:tr>${cells[0]}${cells[1]}</w:tr><w:tr>${cells[2]}${cells[3]}</w:tr></w:tbl>`,
      '<w:p><w:r><w:t>One</w:t><w:br/><w:t>line</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins><w:r><w:t>s</w:t></w:r></w:ins></w:p>',
    ];
    assert.deepEqual(await kindsOf(await wordFile(body.join(''), note), 'docx'), [
      'heading: Costs',
      'paragraph: Falcon runs & runs.',
      'quoted paragraph: It is free.',
      'table-cell 0,0: Model',
      'table-cell 0,1: Openness',
      'table-cell 1,0: Falcon',
      'table-cell 1,1: open',
      'paragraph: One lines',
      'footnote: Falcon is cheap.',
    ]);
  });

  it('reads the same of OpenDocument', async () => {
    const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
    const body = `
      <text:tracked-changes><text:p>deleted</text:p></text:tracked-changes>
      <text:table-of-content><text:index-body><text:p>Costs 3</text:p></text:index-body></text:table-of-content>
      <text:h text:outline-level="2">Costs</text:h>
      <text:p>Falcon<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Falcon is cheap.</text:p></text:note-body></text:note><text:s text:c="2"/>runs &amp; <text:span>runs</text:span>.<office:annotation><text:p>why?</text:p></office:annotation></text:p>
      <text:p text:style-name="P1">It is free.</text:p>
      <text:list><text:list-item><text:p>A point</text:p></text:list-item></text:list>
      <table:table><table:table-header-rows><table:table-row>${cell('Model')}${cell('Openness')}</table:table-row></table:table-header-rows><table:table-row>${cell('Falcon')}${cell('open')}</table:table-row></table:table>
      <text:p>Beside<draw:frame><draw:text-box><text:p>Boxed</text:p></draw:text-box></draw:frame> a box<text:line-break/>here</text:p>
      <text:p>Shown<draw:frame><draw:image/><svg:desc>A chart</svg:desc></draw:frame></text:p>`;
    const styles = '<style:style style:name="P1" style:parent-style-name="Quotations"/>';
    assert.deepEqual(await kindsOf(await openDocumentFile(body, styles), 'odt'), [
      'heading: Costs',
      'paragraph: Falcon runs & runs.',
      'quoted paragraph: It is free.',
      'list-item: A point',
      'table-cell 0,0: Model',
      'table-cell 0,1: Openness',
      'table-cell 1,0: Falcon',
      'table-cell 1,1: open',
      'paragraph: Beside a box here',
      'paragraph: Boxed',
      'paragraph: Shown',
      'caption: A chart',
      'footnote: Falcon is cheap.',
    ]);
  });

  it('takes a paragraph that looks like mark-up for words', async () => {
    const text = 'Use &lt;b&gt; and &amp;amp; here.';
    assert.deepEqual(await kindsOf(await wordFile(p(text)), 'docx'), ['paragraph: Use <b> and &amp; here.']);
    assert.deepEqual(await kindsOf(await openDocumentFile(`<text:p>${text}</text:p>`), 'odt'), [
      'paragraph: Use <b> and &amp; here.',
    ]);
  });
});
