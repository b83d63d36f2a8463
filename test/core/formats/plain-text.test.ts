import assert from 'node:assert/strict';
import { formatOf } from '../../../server/src/core/formats/index.ts';
import { proseOf } from './prose-of.ts';

const read = (text: string): readonly string[] => proseOf('plaintext', text);

describe('plain text', () => {
  it('has paragraphs, headings and rules', () => {
    assert.deepEqual(read('A title\n\nOne line,\ntwo lines\r\n\r\nA sentence.\n\n---\n\nThe list:\n\nLast line'), [
      'heading: A title',
      'paragraph: One line,\ntwo lines',
      'paragraph: A sentence.',
      'paragraph: The list:',
      'paragraph: Last line',
    ]);
    assert.deepEqual(read('a\n\u00A0\nb\n'), ['heading: a', 'paragraph: b']);
  });

  it('has lists and quotations', () => {
    assert.deepEqual(read('- a\n  b\n  • c\n1. d\n2) e\n-f'), [
      'list-item 1: a\nb',
      'list-item 2: c',
      'list-item 1: d',
      'list-item 1: e\n-f',
    ]);
    assert.deepEqual(read('> a\n> b\nc'), ['paragraph quoted: a\nb', 'paragraph: c']);
    assert.deepEqual(read('2024 was\n1999. Yes'), ['paragraph: 2024 was\n1999. Yes']);
  });

  it('masks addresses', () => {
    assert.deepEqual(read('See https://a.example/b_(c) (www.d.example), «https://e.example».'), [
      'paragraph: See □ (□), «□».',
    ]);
  });

  it('has footnotes at the end', () => {
    const text = 'A [1], b [2].\n\nC\n\n[1] One.\n\n[2]: Two\nlines.\n\n2025\n';
    assert.deepEqual(read(text), [
      'paragraph: A¦, b¦.',
      'heading: C',
      'footnote: One.',
      'footnote: Two\nlines.',
      'paragraph: 2025',
    ]);
    assert.deepEqual(
      formatOf('plaintext')
        .parse(text)
        .footnotes.map(({ label, span }) => [label, text.slice(span.start, span.end)]),
      [
        ['1', '[1] One.'],
        ['2', '[2]: Two\nlines.'],
      ],
    );
  });

  it('takes a bracket that nothing refers to for text', () => {
    assert.deepEqual(read('[1] is not a note.\n\nWords.'), ['paragraph: [1] is not a note.', 'paragraph: Words.']);
  });

  it('has directives instead of comments', () => {
    const text = 'a\n[open-claims-ignore overclaim]\nb [open-claims-ignore]\n';
    assert.deepEqual(read(text), ['paragraph: a', 'paragraph: b [open-claims-ignore]']);
    assert.deepEqual(
      formatOf('plaintext')
        .parse(text)
        .comments.map((comment) => comment.text),
      ['open-claims-ignore overclaim'],
    );
  });
});
