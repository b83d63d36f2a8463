/** Reads HTML, a whole document or a block inside Markdown, and writes its segments. */
import type { Span } from '../../text/span.ts';
import type { DocumentSource } from '../document-source.ts';
import { decodeEntity, endOfEntity } from '../entities.ts';
import { createProseWriter, type ProseWriter, type SegmentPlace } from '../prose-writer.ts';
import { BLOCKS, HIDDEN, OBJECTS, PROSE_META } from './elements.ts';
import { createNotes } from './notes.ts';
import { createStructure, type Surroundings } from './structure.ts';
import { readTokens, type Tag } from './tokens.ts';

export function readHtml(document: DocumentSource, span: Span, surroundings: Surroundings): void {
  const { text } = document;
  const structure = createStructure(document, surroundings);
  const notes = createNotes(document);
  const lead = surroundings.quoted ? 'quote' : 'space';
  const writer = createProseWriter(document, lead);
  const attributeWriter = createProseWriter(document, lead);
  // An element whose content is left out, and how often its name is open.
  let hidden: { readonly name: string; readonly start: number; depth: number } | undefined;
  let isRaised = false;

  const flush = (): void => {
    if (!writer.isEmpty) writer.finish(structure.place());
  };

  const separate = (value: Span | undefined, place: SegmentPlace): void => {
    if (!value) return;
    writeDecoded(document, attributeWriter, value);
    attributeWriter.finish(place);
  };

  const hide = (tag: Tag): void => {
    hidden = { name: tag.name, start: tag.span.start, depth: 1 };
  };

  const open = (tag: Tag): void => {
    const { name, attributes } = tag;
    if (BLOCKS.has(name)) flush();
    structure.open(name);
    notes.open(tag);
    if (HIDDEN.has(name) || OBJECTS.has(name)) hide(tag);
    else if (name === 'br') writer.replace('\n', tag.span);
    else if (name === 'q') writer.replace('“', tag.span);
    else if (name === 'sup') isRaised = true;
    // A raised link inside the document is the mark of a footnote.
    else if (name === 'a' && isRaised && startsWith(text, attributes.get('href'), '#')) hide(tag);
    else if (name === 'img') {
      writer.object(tag.span);
      separate(attributes.get('alt'), { ...structure.place(), kind: 'caption' });
    } else if (name === 'meta') {
      const key = attributes.get('name') ?? attributes.get('property');
      const isProse = key && PROSE_META.has(text.slice(key.start, key.end).toLowerCase());
      if (isProse) separate(attributes.get('content'), { kind: 'metadata', quoted: false, depth: 0 });
    }
  };

  const close = (tag: Tag): void => {
    const { name } = tag;
    if (BLOCKS.has(name)) flush();
    structure.close(name);
    notes.close(tag);
    if (name === 'q') writer.replace('”', tag.span);
    else if (name === 'sup') isRaised = false;
  };

  readTokens(text, span, {
    open(tag) {
      // A block ends an unclosed element within prose.
      if (hidden && !HIDDEN.has(hidden.name) && BLOCKS.has(tag.name)) hidden = undefined;
      if (!hidden) return open(tag);
      if (tag.name === hidden.name) hidden.depth++;
    },
    close(tag) {
      if (hidden && !HIDDEN.has(hidden.name) && BLOCKS.has(tag.name)) hidden = undefined;
      if (!hidden) return close(tag);
      if (tag.name !== hidden.name || --hidden.depth > 0) return;
      const span = { start: hidden.start, end: tag.span.end };
      if (OBJECTS.has(tag.name)) writer.object(span);
      // A drawing or a formula within a sentence parts the words around it; the mark of a footnote doesn't.
      else if (!BLOCKS.has(tag.name) && tag.name !== 'a') writer.gap(span);
      hidden = undefined;
      if (BLOCKS.has(tag.name)) close(tag);
    },
    text(part) {
      if (!hidden) writeDecoded(document, writer, part);
    },
    comment(part, content) {
      if (hidden && HIDDEN.has(hidden.name)) return;
      document.comments.push({ span: part, text: content });
      if (!hidden) writer.gap(part);
    },
  });
  flush();
  notes.finish(span.end);
}

function writeDecoded(document: DocumentSource, writer: ProseWriter, span: Span): void {
  const { text } = document;
  let from = span.start;
  for (let at = document.nextAmpersand(from); at < span.end; at = document.nextAmpersand(at + 1)) {
    const end = endOfEntity(text, at, span.end);
    const decoded = end && decodeEntity(text.slice(at, end));
    if (!end || !decoded) continue;
    writer.text(from, at);
    writer.replace(decoded, { start: at, end });
    from = end;
  }
  writer.text(from, span.end);
}

function startsWith(text: string, span: Span | undefined, prefix: string): boolean {
  return span !== undefined && text.startsWith(prefix, span.start);
}
