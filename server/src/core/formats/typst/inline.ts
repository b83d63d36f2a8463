/** Typst's inline markup and the code in it. */
import { between, enclosed, escaped, type InlineRule, type Part, rulesOf } from '../light/inline.ts';

/** Functions whose content is somebody else's words or no prose. */
const NO_PROSE = new Set([
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
    else if (!NO_PROSE.has(name)) parts.push({ kind: 'words', span });
  }
  if (parts.length > 0) return { end, parts };
  return { end, parts: [{ kind: name === 'footnote' ? 'gap' : 'object', span: { start: at, end } }] };
};

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
const comment: InlineRule = ({ text }, at, limit) => {
  if (!text.startsWith('//', at) || text.charAt(at - 1) === ':') return undefined;
  let end = at;
  while (end < limit && !/[\r\n]/.test(text.charAt(end))) end++;
  return { end, parts: [{ kind: 'gap', span: { start: at, end } }] };
};

/** A no-break space, and a soft hyphen. */
const shorthand: InlineRule = ({ text }, at) => {
  if (text.charAt(at) === '~')
    return { end: at + 1, parts: [{ kind: 'text', span: { start: at, end: at + 1 }, text: '\u00A0' }] };
  return text.startsWith('-?', at) ? { end: at + 2, parts: [] } : undefined;
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
  ['/', enclosed('/*', '*/')],
  ['~-', shorthand],
  ['\\', escaped],
]);
