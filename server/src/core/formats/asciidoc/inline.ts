/** AsciiDoc's inline markup. */
import { decodeEntity, endOfEntity } from '../entities.ts';
import { between, enclosed, escaped, type InlineRule, lineComment, rulesOf } from '../light/inline.ts';
import { ATTRIBUTES } from './attributes.ts';

/** Macros whose bracketed text is prose. */
const PROSE_MACROS = new Set(['link', 'xref', 'mailto', 'https', 'http', 'irc', 'ftp']);

/** `footnote:[text]`, `footnote:id[text]`, `link:address[words]`, `image:file[]`, `https://…[words]`. */
const macro: InlineRule = (source, at, limit) => {
  const { text } = source;
  // Only a footnote clings to the word before it.
  if (/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !text.startsWith('footnote', at)) return undefined;
  const match = /^([a-z]{2,12}):(?!:)([^\s[\]]{0,300})\[/.exec(text.slice(at, Math.min(limit, at + 320)));
  if (!match) return undefined;
  const name = match[1] ?? '';
  // "openfootnote:[…]": the word ends where the macro starts.
  if (/.footnote(?:ref)?$/.test(name)) return undefined;
  const open = at + match[0].length - 1;
  // The first bracket that no backslash hides.
  let close = source.find(']', open, limit);
  for (let tries = 0; close !== undefined && text[close - 1] === '\\'; tries++)
    close = tries < HIDDEN ? source.find(']', close + 1, limit) : undefined;
  if (close === undefined) return undefined;
  const whole = { start: at, end: close + 1 };
  const span = { start: open + 1, end: close };
  if (name === 'footnote' || name === 'footnoteref') {
    return span.start === span.end
      ? { end: whole.end, parts: [{ kind: 'gap', span: whole }] }
      : { end: whole.end, parts: [{ kind: 'note', span, whole, label: match[2] ?? '' }] };
  }
  if (name === 'indexterm') return { end: whole.end, parts: [] };
  if (!PROSE_MACROS.has(name) || span.start === span.end)
    return { end: whole.end, parts: [{ kind: 'object', span: whole }] };
  // "[words,window=_blank]", "[words^]", "["words, more",window=_blank]"
  const inner = text.slice(span.start, span.end);
  const quoted = /^"([^"]*)"/.exec(inner)?.[1];
  const cut = /,\s*\w+=|\^$/.exec(inner);
  const start = quoted === undefined ? span.start : span.start + 1;
  const end = quoted === undefined ? span.start + (cut ? cut.index : inner.length) : start + quoted.length;
  return { end: whole.end, parts: [{ kind: 'words', span: { start, end } }] };
};

/** How many hidden brackets a macro's text may hold. */
const HIDDEN = 20;

/** A comment inside a paragraph. The reader of lines has recorded it. */
const comment: InlineRule = (source, at, limit) => {
  if (!source.text.startsWith('//', at) || !/[\r\n]/.test(source.text.charAt(at - 1))) return undefined;
  return { end: lineComment(source, at, at + 2, limit).end, parts: [] };
};

/** `&#160;`, `&eacute;` */
const entity: InlineRule = ({ text }, at, limit) => {
  const end = endOfEntity(text, at, limit);
  const decoded = end === undefined ? undefined : decodeEntity(text.slice(at, end));
  return end === undefined || decoded === undefined
    ? undefined
    : { end, parts: [{ kind: 'text', span: { start: at, end }, text: decoded }] };
};

/** `((words))` and `(((hidden,words)))` for the index. */
const indexTerm: InlineRule = ({ text, find }, at, limit) => {
  if (!text.startsWith('((', at)) return undefined;
  const isHidden = text.startsWith('(((', at);
  const close = isHidden ? ')))' : '))';
  const end = find(close, at + close.length, limit);
  if (end === undefined) return undefined;
  return {
    end: end + close.length,
    parts: isHidden ? [] : [{ kind: 'words', span: { start: at + close.length, end } }],
  };
};

/** `<<anchor,words>>` */
const reference: InlineRule = ({ text, find }, at, limit) => {
  if (!text.startsWith('<<', at)) return undefined;
  const end = find('>>', at + 2, limit);
  if (end === undefined) return undefined;
  const comma = find(',', at, end);
  const whole = { start: at, end: end + 2 };
  return comma !== undefined
    ? { end: whole.end, parts: [{ kind: 'words', span: { start: comma + 1, end } }] }
    : { end: whole.end, parts: [{ kind: 'object', span: whole }] };
};

/** `[[anchor]]`, `[.role]#words#` */
const anchor: InlineRule = ({ text }, at, limit) => {
  const match = /^\[(?:\[[^\]\n]{1,80}\]\]|[.#%][\w .#%-]{1,60}\](?=[#*_]))/.exec(
    text.slice(at, Math.min(limit, at + 90)),
  );
  const end = at + (match?.[0].length ?? 0);
  return match ? { end, parts: [] } : undefined;
};

/** `[.line-through]#words#`: what is struck out is no longer said. */
const struck: InlineRule = ({ text, find }, at, limit) => {
  const opening = /^\[\.line-through\](##?)/.exec(text.slice(at, Math.min(limit, at + 20)));
  if (!opening) return undefined;
  const close = find(opening[1] ?? '#', at + opening[0].length, limit);
  if (close === undefined) return undefined;
  const end = close + (opening[1]?.length ?? 1);
  return { end, parts: [{ kind: 'object', span: { start: at, end } }] };
};

/** "`curved`" quotation marks. */
const curved: InlineRule = ({ text }, at) => {
  const pair = text.slice(at, at + 2);
  const sign = { '"`': '“', '`"': '”', "'`": '‘', "`'": '’' }[pair];
  return sign ? { end: at + 2, parts: [{ kind: 'text', span: { start: at, end: at + 2 }, text: sign }] } : undefined;
};

/** `{attribute}`: a character that AsciiDoc names, or something that the document names. */
const attribute: InlineRule = ({ text }, at, limit) => {
  const match = /^\{([\w-]{1,60})\}/.exec(text.slice(at, Math.min(limit, at + 64)));
  if (!match) return undefined;
  const span = { start: at, end: at + match[0].length };
  const character = ATTRIBUTES.get(match[1] ?? '');
  if (character === undefined) return { end: span.end, parts: [{ kind: 'object', span }] };
  return { end: span.end, parts: character === '' ? [] : [{ kind: 'text', span, text: character }] };
};

/** A plus sign at a line's end breaks the line. */
const lineBreak: InlineRule = ({ text }, at, limit) =>
  text.charAt(at - 1) === ' ' && (at + 1 >= limit || /[\r\n]/.test(text.charAt(at + 1)))
    ? { end: at + 1, parts: [] }
    : undefined;

export const rules = rulesOf([
  ['"\'`', curved],
  ['`', between('``', 'object')],
  ['`', between('`', 'object')],
  ['+', lineBreak],
  ['+', between('+++', 'object')],
  ['+', between('++', 'object')],
  ['+', between('+', 'object')],
  ['*', between('**', 'words')],
  ['*', between('*', 'words')],
  ['_', between('__', 'words')],
  ['_', between('_', 'words')],
  ['#', between('##', 'words')],
  ['#', between('#', 'words')],
  ['^', between('^', 'words')],
  ['~', between('~', 'words')],
  ['$', enclosed('$$', '$$')],
  ['abcdefghijklmnopqrstuvwxyz', macro],
  ['<', reference],
  ['/', comment],
  ['[', struck],
  ['[', anchor],
  ['{', attribute],
  ['&', entity],
  ['(', indexTerm],
  ['\\', escaped],
]);
