/** Finds footnotes in HTML: list items and paragraphs whose id says so, such as `<li id="fn2">`. */
import type { DocumentSource } from '../document-source.ts';
import type { Tag } from './tokens.ts';

export interface Notes {
  open(tag: Tag): void;
  close(tag: Tag): void;
  finish(end: number): void;
}

/** "fn2", "fn:2", "footnote-2", "note_2"; "fnref2" is the mark, not the note. */
const NOTE_ID = /^(?:fn|footnote|note)(?!ref)[-_:.]?[\w:.-]{0,60}$/i;

const CARRIERS = new Set(['li', 'p', 'div', 'aside', 'dd']);

export function createNotes(document: DocumentSource): Notes {
  const { text } = document;
  let note:
    | { readonly label: string; readonly name: string; readonly start: number; readonly first: number; depth: number }
    | undefined;

  const end = (at: number): void => {
    if (!note) return;
    const { first, label, start } = note;
    const segments = document.segments;
    for (let i = first; i < segments.length; i++) {
      const segment = segments[i];
      if (segment && segment.kind !== 'caption') segments[i] = { ...segment, kind: 'footnote' };
    }
    const prose = segments.slice(first).map((segment) => segment.prose);
    document.footnotes.push({ label, span: { start, end: at }, text: prose.join(' ') });
    note = undefined;
  };

  return {
    open({ name, span, attributes }) {
      const id = attributes.get('id');
      const label = id ? text.slice(id.start, id.end) : '';
      if (CARRIERS.has(name) && NOTE_ID.test(label)) {
        end(span.start);
        note = { label, name, start: span.start, first: document.segments.length, depth: 1 };
      } else if (note?.name === name) note.depth++;
    },
    close({ name, span }) {
      if (note?.name === name && --note.depth === 0) end(span.end);
      // The end tag of an item may be missing.
      else if (note?.name === 'li' && note.depth === 1 && (name === 'ol' || name === 'ul')) end(span.start);
    },
    finish: end,
  };
}
