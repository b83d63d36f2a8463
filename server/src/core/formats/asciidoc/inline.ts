/** AsciiDoc's inline markup. */
import { between, enclosed, escaped, type InlineRule, rulesOf } from '../light/inline.ts';

/** Macros whose bracketed text is prose. */
const PROSE_MACROS = new Set(['link', 'xref', 'mailto', 'https', 'http', 'irc', 'ftp']);

/** `footnote:[text]`, `footnote:id[text]`, `link:address[words]`, `image:file[]`, `https://…[words]`. */
const macro: InlineRule = (source, at, limit) => {
  const { text } = source;
  if (/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return undefined;
  const match = /^([a-z]{2,12}):(?!:)([^\s[\]]{0,300})\[/.exec(text.slice(at, Math.min(limit, at + 320)));
  if (!match) return undefined;
  const open = at + match[0].length - 1;
  // The first bracket that no backslash hides.
  let close = source.find(']', open, limit);
  for (let tries = 0; close !== undefined && text[close - 1] === '\\'; tries++)
    close = tries < HIDDEN ? source.find(']', close + 1, limit) : undefined;
  if (close === undefined) return undefined;
  const whole = { start: at, end: close + 1 };
  const name = match[1] ?? '';
  const span = { start: open + 1, end: close };
  if (name === 'footnote' || name === 'footnoteref') {
    return span.start === span.end
      ? { end: whole.end, parts: [{ kind: 'gap', span: whole }] }
      : { end: whole.end, parts: [{ kind: 'note', span, whole, label: match[2] ?? '' }] };
  }
  if (!PROSE_MACROS.has(name) || span.start === span.end)
    return { end: whole.end, parts: [{ kind: 'object', span: whole }] };
  // "[words,window=_blank]", "[words^]"
  const inner = text.slice(span.start, span.end);
  const cut = /,\s*\w+=|\^$/.exec(inner);
  return {
    end: whole.end,
    parts: [{ kind: 'words', span: { start: span.start, end: span.start + (cut ? cut.index : inner.length) } }],
  };
};

/** How many hidden brackets a macro's text may hold. */
const HIDDEN = 20;

/** A comment inside a paragraph. */
const comment: InlineRule = ({ text }, at, limit) => {
  if (!text.startsWith('//', at) || !/[\r\n]/.test(text.charAt(at - 1))) return undefined;
  let end = at;
  while (end < limit && !/[\r\n]/.test(text.charAt(end))) end++;
  return { end, parts: [{ kind: 'gap', span: { start: at, end } }] };
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

/** "`curved`" quotation marks. */
const curved: InlineRule = ({ text }, at) => {
  const pair = text.slice(at, at + 2);
  const sign = { '"`': '“', '`"': '”', "'`": '‘', "`'": '’' }[pair];
  return sign ? { end: at + 2, parts: [{ kind: 'text', span: { start: at, end: at + 2 }, text: sign }] } : undefined;
};

/** `{attribute}` */
const attribute: InlineRule = ({ text }, at, limit) => {
  const match = /^\{[\w-]{1,60}\}/.exec(text.slice(at, Math.min(limit, at + 64)));
  const end = at + (match?.[0].length ?? 0);
  return match ? { end, parts: [{ kind: 'object', span: { start: at, end } }] } : undefined;
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
  ['[', anchor],
  ['{', attribute],
  ['\\', escaped],
]);
