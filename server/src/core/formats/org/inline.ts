/** Org's inline markup. */
import { between, enclosed, type InlineRule, type Part, rulesOf } from '../light/inline.ts';
import { readEntity } from './entities.ts';

/** `[[address][words]]`, `[[address]]`, `[fn:1]`, `[fn:: text]`, `[fn:name: text]`, `[cite:@key]`. */
const bracket: InlineRule = (source, at, limit) => {
  const { text } = source;
  if (text.startsWith('[[', at)) {
    const end = source.find(']]', at, limit);
    if (end === undefined) return undefined;
    const words = source.find('][', at, end);
    const whole = { start: at, end: end + 2 };
    return words === undefined
      ? { end: whole.end, parts: [{ kind: 'object', span: whole }] }
      : { end: whole.end, parts: [{ kind: 'words', span: { start: words + 2, end } }] };
  }
  const note = /^\[(?:fn:([\w-]*)(:?)|cite[:/])/.exec(text.slice(at, at + 60));
  if (!note) return undefined;
  const close = source.closing(at, limit);
  if (close === undefined) return undefined;
  const whole = { start: at, end: close + 1 };
  if (!note[2]) return { end: whole.end, parts: [{ kind: 'gap', span: whole }] };
  const span = { start: at + note[0].length, end: close };
  return { end: whole.end, parts: [{ kind: 'note', span, whole, label: note[1] ?? '' }] };
};

/** `@@comment: words@@`, `@@html:<b>@@`: nothing of it is printed as prose. */
const snippet: InlineRule = ({ text, find }, at, limit) => {
  const match = /^@@([\w-]{1,30}):/.exec(text.slice(at, Math.min(limit, at + 34)));
  const close = match ? find('@@', at + match[0].length, limit) : undefined;
  if (!match || close === undefined) return undefined;
  const span = { start: at, end: close + 2 };
  const part: Part =
    match[1] === 'comment'
      ? { kind: 'comment', span, text: text.slice(at + match[0].length, close) }
      : { kind: 'gap', span };
  return { end: span.end, parts: [part] };
};

/** `\nbsp{}`, `\eacute`, and two backslashes that break a line. */
const entity: InlineRule = ({ text }, at, limit) => {
  if (text.startsWith('\\\\', at) && (at + 2 >= limit || /\s/.test(text.charAt(at + 2))))
    return { end: at + 2, parts: [] };
  const found = readEntity(text, at, limit);
  return found && { end: found.end, parts: [{ kind: 'text', span: { start: at, end: found.end }, text: found.text }] };
};

/** `src_python{code}`, `src_python[options]{code}`, `call_name(…)` */
const code: InlineRule = (source, at, limit) => {
  const { text } = source;
  const match = /^(?:src_[\w-]{1,30}(?=[[{])|call_[\w-]{1,60}(?=[[(]))/.exec(text.slice(at, Math.min(limit, at + 66)));
  if (!match || /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return undefined;
  let end = at + match[0].length;
  for (let close = source.closing(end, limit); close !== undefined; close = source.closing(end, limit)) end = close + 1;
  return { end, parts: [{ kind: 'object', span: { start: at, end } }] };
};

/** `<<target>>` is not printed, `<<<words>>>` are. */
const target: InlineRule = ({ text, find }, at, limit) => {
  if (!text.startsWith('<<', at)) return undefined;
  const isPrinted = text.startsWith('<<<', at);
  const end = find(isPrinted ? '>>>' : '>>', at + 2, limit);
  if (end === undefined) return undefined;
  return isPrinted
    ? { end: end + 3, parts: [{ kind: 'words', span: { start: at + 3, end } }] }
    : { end: end + 2, parts: [] };
};

export const rules = rulesOf([
  ['*', between('*', 'words')],
  ['/', between('/', 'words')],
  ['_', between('_', 'words')],
  // What is struck out is no longer said.
  ['+', between('+', 'object')],
  ['=', between('=', 'object')],
  ['~', between('~', 'object')],
  ['$', enclosed('$$', '$$')],
  ['$', between('$', 'object')],
  ['\\', enclosed('\\(', '\\)')],
  ['\\', enclosed('\\[', '\\]')],
  ['\\', entity],
  ['{', enclosed('{{{', '}}}')],
  ['<', target],
  ['sc', code],
  ['@', snippet],
  ['[', bracket],
]);
