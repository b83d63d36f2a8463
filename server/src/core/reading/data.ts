/** Passages that are records rather than prose: `name: "Llama 3", description: "…"`. Their quotation marks bound values. */
import type { Token } from '../text/tokens.ts';

/** `key: "`, `"key": '`, `key = [ "`, at the start of a line or behind a bracket or comma. */
const KEYED =
  /(?:^|[\n{[(,])[ \t]{0,40}(["'`]?)[\w$][\w$. -]{0,40}\1[ \t]{0,8}(?::|=>?)[ \t]{0,8}[[{(]?[ \t]{0,8}["'`]/;
/** Keys whose value is not what the writer says: `myth: "…"`, `"prompt": "…"`. */
const OTHERS_WORD =
  /\b(?:myth|claims?|wrong|false|prompt|avoid|input|query|instructions?|quote|mythe|faux|citation|requête)["'`]?[ \t]{0,8}[:=]/i;
/** Questions with answers are the writer's own; questions alone are for somebody else. */
const QUESTION = /\bquestion["'`]?[ \t]{0,8}[:=]/i;
const ANSWER = /\b(?:answer|réponse|reponse)["'`]?[ \t]{0,8}[:=]/i;

/** Whether a passage holds keyed values, or lines that are each one string. */
export function isData(prose: string): boolean {
  if (OTHERS_WORD.test(prose) || (QUESTION.test(prose) && !ANSWER.test(prose))) return false;
  if (isKeyLines(prose)) return true;
  if (!/["'`]/.test(prose)) return false;
  if (startsWithCapital(prose)) return false;
  if (KEYED.test(prose) || isTuple(prose)) return true;
  const lines = prose.split('\n').filter((line) => line.trim() !== '');
  const strings = lines.filter(isString);
  // One string with a comma behind it is a line of code.
  if (lines.length === 1 && strings.length === 1) return /[,;)\]}][ \t]*$/.test(prose);
  return strings.length > 1 && strings.length * 2 > lines.length;
}

/** Two lines or more, each "Key: value". */
function isKeyLines(prose: string): boolean {
  if (!prose.includes('\n')) return false;
  const all = prose.split('\n').filter((line) => line.trim() !== '');
  // "KEY FACTS" may stand above them.
  const lines = isTitle(all[0] ?? '') ? all.slice(1) : all;
  return (
    lines.length > 1 && lines.every((line) => /^[ \t]*[\p{L}_][\p{L}\p{N}_ -]{0,24}[ \u00a0]?:(?:[ \t]|$)/u.test(line))
  );
}

/** A few words without a mark. */
function isTitle(line: string): boolean {
  return /^[\p{L} ]{2,40}$/u.test(line.trim());
}

/** `('Llama 3', 'llama-3', '…')`: a row of strings. */
function isTuple(prose: string): boolean {
  const joints = prose.match(/["'`], ?(?:\w{1,12}, ?)?["'`]|\w\(["'`]/g);
  // A row of a table in plain text: `7,"…",https://…`
  return (joints !== null && joints.length > 1) || (/\w,"\S/.test(prose) && /\S",\S/.test(prose));
}

/** A line that is one string, perhaps with a comma or bracket behind it. */
function isString(line: string): boolean {
  let start = 0;
  let end = line.length;
  while (' \t'.includes(line.charAt(start)) && start < end) start++;
  while (end > start && ' \t,;)]}+\\'.includes(line.charAt(end - 1))) end--;
  const mark = line.charAt(start);
  return end - start > 1 && QUOTES.includes(mark) && line.charAt(end - 1) === mark;
}

const QUOTES = '"\'`';

/** 'Zuckerberg: "Llama 3 is …"' names a speaker, no key. */
function startsWithCapital(prose: string): boolean {
  const keyed = KEYED.exec(prose);
  return keyed !== null && keyed[1] === '' && keyed[0].includes(':') && /^[\n{[(,]?[ \t]*\p{Lu}\p{Ll}/u.test(keyed[0]);
}

/** What begins a comment behind a value. */
const COMMENT = new Set(['#', '/']);
const BEHIND_VALUE = new Set([',', ';', ')', ']', '}']);

/** Whether a value ends before this token: a quotation mark, then a comma or bracket, or a line's end. */
export function endsValue(prose: string, tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const token = tokens[index];
  if (!before || !token) return false;
  if (prose.slice(before.end, Math.min(token.start, before.end + 200)).includes('\n')) return true;
  if (COMMENT.has(token.norm) && !token.tight) return true;
  return BEHIND_VALUE.has(before.norm) && QUOTES.includes(tokens[index - 2]?.norm ?? ' ');
}
