/** Cuts HTML into tags, text and comments with exact offsets, in linear time. */
import { Tokenizer } from 'htmlparser2';
import type { Span } from '../../text/span.ts';
import { ATTRIBUTES } from './elements.ts';

export interface Tag {
  /** In lower case. */
  readonly name: string;
  readonly span: Span;
  /** Spans of the values of the attributes that we read. */
  readonly attributes: ReadonlyMap<string, Span>;
}

export interface TokenHandlers {
  open(tag: Tag): void;
  close(tag: Tag): void;
  text(span: Span): void;
  comment(span: Span, text: string): void;
}

export function readTokens(text: string, span: Span, handlers: TokenHandlers): void {
  const base = span.start;
  const source = text.slice(span.start, span.end);
  let name = '';
  let start = 0;
  let attribute = '';
  let attributes = new Map<string, Span>();
  const tagUpTo = (end: number): Tag => ({ name, span: { start: base + start, end: base + end }, attributes });
  const ignore = (): void => {};
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname(from, to) {
        name = source.slice(from, to).toLowerCase();
        start = from - 1;
        attributes = new Map();
      },
      onattribname(from, to) {
        attribute = source.slice(from, to).toLowerCase();
      },
      onattribdata(from, to) {
        if (ATTRIBUTES.has(attribute)) attributes.set(attribute, { start: base + from, end: base + to });
      },
      onopentagend: (at) => handlers.open(tagUpTo(at + 1)),
      onselfclosingtag(at) {
        handlers.open(tagUpTo(at + 1));
        handlers.close(tagUpTo(at + 1));
      },
      onclosetag(from, to) {
        const close = source.indexOf('>', to);
        const tagSpan = { start: base + from - 2, end: base + (close < 0 ? source.length : close + 1) };
        handlers.close({ name: source.slice(from, to).toLowerCase(), span: tagSpan, attributes: new Map() });
      },
      ontext(from, to) {
        if (from >= 0 && to > from) handlers.text({ start: base + from, end: base + to });
      },
      oncomment(from, at, tail) {
        const commentStart = startOfComment(source, from);
        const end = Math.min(source.length, at + (at < source.length ? 1 : 0));
        handlers.comment(
          { start: base + commentStart, end: base + end },
          source.slice(from, Math.max(from, at - tail)),
        );
      },
      onattribentity: ignore,
      onattribend: ignore,
      oncdata: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      ontextentity: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
}

/** "<!-- words", and what browsers take for a comment: "<?words", "<!words", "</ words". */
function startOfComment(source: string, content: number): number {
  if (source.startsWith('<!--', content - 4)) return content - 4;
  return Math.max(source.lastIndexOf('<', content - 1), content - 3, 0);
}
