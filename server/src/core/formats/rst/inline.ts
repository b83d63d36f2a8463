/** reStructuredText's inline markup. */
import { between, enclosed, type InlineRule, type InlineSource, type Markup, rulesOf } from '../light/inline.ts';

/** Roles whose text is no prose. */
const CODE_ROLES = new Set([
  'code',
  'math',
  'file',
  'kbd',
  'command',
  'program',
  'samp',
  'envvar',
  'option',
  'py',
  'c',
  'cpp',
  'download',
  'cite',
  'raw',
  'eq',
  'numref',
  'pep',
  'rfc',
]);

/** `` `words <address>`_ ``, `` `words`_ ``, `` :role:`words` ``; the role may stand behind. */
function interpreted(source: InlineSource, at: number, tick: number, limit: number, role: string): Markup | undefined {
  const { text } = source;
  const close = source.find('`', tick + 1, limit);
  if (close === undefined || close === tick + 1) return undefined;
  const tail = /^(?:__?|:([\w:+.-]+):)/.exec(text.slice(close + 1, close + 40));
  const end = close + 1 + (tail ? tail[0].length : 0);
  const named = role || (tail?.[1] ?? '');
  const whole = { start: at, end };
  if (CODE_ROLES.has(named.split(':')[0] ?? '')) return { end, parts: [{ kind: 'object', span: whole }] };
  const target = text[close - 1] === '>' ? tick + text.slice(tick, close).lastIndexOf('<') : tick;
  const hasTarget = target > tick;
  const stop = hasTarget ? target : close;
  // "`<https://…>`_" alone, ":ref:`a-label`"
  const bare = stop === tick + 1 || (named !== '' && !hasTarget && /^[\w.-]+$/.test(text.slice(tick + 1, close)));
  if (bare && (hasTarget || ['ref', 'doc', 'term', 'class', 'func', 'mod'].includes(named)))
    return { end, parts: [{ kind: 'object', span: whole }] };
  let last = stop;
  while (last > tick + 1 && text.charAt(last - 1).trim() === '') last--;
  return { end, parts: [{ kind: 'words', span: { start: tick + 1, end: last } }] };
}

const tick: InlineRule = (source, at, limit) =>
  source.text.startsWith('``', at) ? undefined : interpreted(source, at, at, limit, '');

const role: InlineRule = (source, at, limit) => {
  const match = /^:([\w:+.-]{1,40}):`/.exec(source.text.slice(at, at + 48));
  return match ? interpreted(source, at, at + match[0].length - 1, limit, match[1] ?? '') : undefined;
};

/** `[1]_`, `[#]_`, `[#name]_`, `[CIT2002]_` */
const reference: InlineRule = ({ text }, at, limit) => {
  const match = /^\[(?:#?[\w-]*|\*)\]_/.exec(text.slice(at, Math.min(limit, at + 60)));
  const end = at + (match?.[0].length ?? 0);
  return match ? { end, parts: [{ kind: 'gap', span: { start: at, end } }] } : undefined;
};

/** A backslash makes the next sign plain; before a blank it leaves both out. */
const backslash: InlineRule = ({ text }, at, limit) => {
  if (at + 1 >= limit) return undefined;
  const next = text.charAt(at + 1);
  if (next.trim() === '') return { end: text.startsWith('\r\n', at + 1) ? at + 3 : at + 2, parts: [] };
  return { end: at + 2, parts: [{ kind: 'text', span: { start: at, end: at + 2 }, text: next }] };
};

/** `name_` refers to a target: the words are prose. */
const named: InlineRule = ({ text }, at, limit) => {
  const behind = text.charAt(at + 1);
  const before = text.charAt(at - 1);
  if (!/[\p{L}\p{N}]/u.test(before) || (at + 1 < limit && !/[\s.,;:!?)\]_]/.test(behind))) return undefined;
  return { end: behind === '_' ? at + 2 : at + 1, parts: [] };
};

/** The bar that begins a line of a line block. */
const lineBar: InlineRule = ({ text }, at) => {
  let start = at;
  while (start > 0 && ' \t'.includes(text.charAt(start - 1))) start--;
  const isFirst = start === 0 || '\r\n\uFEFF'.includes(text.charAt(start - 1));
  return isFirst && text.charAt(at + 1) === ' ' ? { end: at + 2, parts: [] } : undefined;
};

export const rules = rulesOf([
  ['`', enclosed('``', '``')],
  ['`', tick],
  [':', role],
  ['*', between('**', 'words')],
  ['*', between('*', 'words')],
  ['|', lineBar],
  ['|', between('|', 'object')],
  ['[', reference],
  ['_', named],
  ['\\', backslash],
]);
