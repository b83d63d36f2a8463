/** Typst's inline markup and the code in it. */
import type { Span } from '../../text/span.ts';
import { between, enclosed, escaped, type InlineRule, lineComment, type Part, rulesOf } from '../light/inline.ts';

/** Functions whose content is somebody else's words, struck out or no prose. */
const NO_PROSE = new Set([
  'strike',
  'cite',
  'image',
  'bibliography',
  'raw',
  'ref',
  'label',
  'h',
  'v',
  'include',
  'import',
  'set',
  'show',
  'let',
  'pagebreak',
  'lorem',
  'counter',
  'context',
  'line',
  'box',
  'metadata',
]);

/** `#name(arguments)[content]`: the content is prose, a footnote's is a footnote. */
const call: InlineRule = (source, at, limit) => {
  const { text } = source;
  const match = /^#([\p{L}_][\p{L}\p{N}_.-]{0,60})/u.exec(text.slice(at, Math.min(limit, at + 64)));
  if (!match) return undefined;
  const name = match[1] ?? '';
  let end = at + match[0].length;
  const parts: Part[] = [];
  for (let open = text.charAt(end); (open === '(' || open === '[') && end < limit; open = text.charAt(end)) {
    const close = source.closing(end, limit);
    if (close === undefined) break;
    const span = { start: end + 1, end: close };
    end = close + 1;
    if (open === '(') continue;
    if (name === 'footnote')
      parts.push({ kind: 'note', span, whole: { start: at, end }, label: labelBehind(text, end) });
    else if (!NO_PROSE.has(name))
      parts.push(...(name === 'quote' ? quotation(span) : [{ kind: 'words', span } as const]));
  }
  // A semicolon ends the call, and isn't printed.
  if (text.charAt(end) === ';' && end < limit) end++;
  if (parts.length > 0) return { end, parts };
  return { end, parts: [{ kind: name === 'footnote' ? 'gap' : 'object', span: { start: at, end } }] };
};

/** Typst prints the marks around a quotation. */
function quotation(span: Span): readonly Part[] {
  return [
    { kind: 'text', span: { start: span.start - 1, end: span.start }, text: '“' },
    { kind: 'words', span },
    { kind: 'text', span: { start: span.end, end: span.end + 1 }, text: '”' },
  ];
}

/** `<label>` */
const label: InlineRule = ({ text }, at, limit) => {
  const match = /^<[\p{L}_][\p{L}\p{N}_:.-]{0,80}>/u.exec(text.slice(at, Math.min(limit, at + 90)));
  const end = at + (match?.[0].length ?? 0);
  return match ? { end, parts: [] } : undefined;
};

function labelBehind(text: string, at: number): string {
  return /^\s?<([\w:.-]{1,80})>/.exec(text.slice(at, at + 90))?.[1] ?? '';
}

/** `@key`, `@key[p. 7]` */
const reference: InlineRule = ({ text }, at, limit) => {
  const match = /^@[\p{L}_][\p{L}\p{N}_:-]{0,80}(?:\[[^\]\n]{0,80}\])?/u.exec(
    text.slice(at, Math.min(limit, at + 170)),
  );
  if (!match || /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return undefined;
  const end = at + match[0].length;
  return { end, parts: [{ kind: 'gap', span: { start: at, end } }] };
};

/** `// to the line's end` */
const comment: InlineRule = (source, at, limit) =>
  source.text.startsWith('//', at) && source.text.charAt(at - 1) !== ':'
    ? lineComment(source, at, at + 2, limit)
    : undefined;

/** `/* words *\/` */
const blockComment: InlineRule = ({ text, find }, at, limit) => {
  const close = text.startsWith('/*', at) ? find('*/', at + 2, limit) : undefined;
  if (close === undefined) return undefined;
  const span = { start: at, end: close + 2 };
  return { end: span.end, parts: [{ kind: 'comment', span, text: text.slice(at + 2, close) }] };
};

/** `\u{e9}`, and a backslash that breaks a line. */
export const unicode: InlineRule = ({ text }, at, limit) => {
  const match = /^\\u\{([0-9a-fA-F]{1,6})\}/.exec(text.slice(at, Math.min(limit, at + 11)));
  const code = Number.parseInt(match?.[1] ?? '', 16);
  if (match && code > 0 && code <= 0x10ffff) {
    const span = { start: at, end: at + match[0].length };
    return { end: span.end, parts: [{ kind: 'text', span, text: String.fromCodePoint(code) }] };
  }
  const isBreak = at + 1 >= limit || text.charAt(at + 1).trim() === '';
  return isBreak ? { end: at + 1, parts: [] } : undefined;
};

const SHORTHANDS: readonly (readonly [string, string])[] = [
  ['~', '\u00A0'],
  ['-?', ''],
  ['---', '—'],
  ['--', '–'],
  ['...', '…'],
];

/** A no-break space, a soft hyphen, dashes, an ellipsis. */
const shorthand: InlineRule = ({ text }, at, limit) => {
  const [sign, prose] = SHORTHANDS.find(([sign]) => text.startsWith(sign, at)) ?? [];
  if (sign === undefined || prose === undefined || at + sign.length > limit) return undefined;
  const span = { start: at, end: at + sign.length };
  return { end: span.end, parts: prose === '' ? [] : [{ kind: 'text', span, text: prose }] };
};

export const rules = rulesOf([
  ['#', call],
  ['*', between('*', 'words')],
  ['_', between('_', 'words')],
  ['`', enclosed('```', '```')],
  ['`', between('`', 'object')],
  ['$', enclosed('$', '$')],
  ['<', label],
  ['@', reference],
  ['/', comment],
  ['/', blockComment],
  ['~-.', shorthand],
  ['\\', unicode],
  ['\\', escaped],
]);
