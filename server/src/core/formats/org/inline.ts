/** Org's inline markup. */
import { between, enclosed, type InlineRule, rulesOf } from '../light/inline.ts';

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

export const rules = rulesOf([
  ['*', between('*', 'words')],
  ['/', between('/', 'words')],
  ['_', between('_', 'words')],
  ['+', between('+', 'words')],
  ['=', between('=', 'object')],
  ['~', between('~', 'object')],
  ['$', between('$', 'object')],
  ['\\', enclosed('\\(', '\\)')],
  ['\\', enclosed('\\[', '\\]')],
  ['@', enclosed('@@', '@@')],
  ['[', bracket],
]);
