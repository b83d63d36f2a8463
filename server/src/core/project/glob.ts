/** Reads globs: `*`, `?`, `**`, `[…]` and `{…,…}`. Paths have forward slashes and none at the start. */

import type { Localized } from '../text/localized.ts';
import { type Part, type PlainPart, rowsOf } from './glob-parts.ts';
import { type Matcher, matcherOf } from './glob-states.ts';
import { problemText } from './problem-texts.ts';

/** Longer ones are no globs that people wrote. */
export const MOST_GLOB_CHARACTERS = 500;

/** How the two kinds of globs differ. */
interface Dialect {
  /** Whether `{a,b}` is a choice. */
  readonly braces: boolean;
}

/** A glob of a project file: without a slash it matches names in any folder, and a folder stands for all in it. */
export function readGlob(glob: string): Matcher | { readonly problem: Localized } {
  if (glob.trim() === '') return { problem: problemText('globEmpty') };
  if (glob.length > MOST_GLOB_CHARACTERS) return { problem: problemText('globLong', { most: MOST_GLOB_CHARACTERS }) };
  if (glob.startsWith('!')) return { problem: problemText('globNegated') };
  if (glob.includes('\\')) return { problem: problemText('globBackslash') };
  const plain = glob.replace(/^\.\//, '');
  if (plain.split('/').includes('..')) return { problem: problemText('globOutside') };
  const parts = readParts(anchored(plain), { braces: true });
  if (!parts) return { problem: problemText('globOpen') };
  const rows = rowsOf(parts);
  if (!rows) return { problem: problemText('globMany') };
  const { covers, matches } = matcherOf(rows);
  // A slash at the end means a folder, which the path of a file never is.
  return plain.endsWith('/')
    ? { covers: (path) => covers(path) && !matches(path), matches: () => false }
    : { covers, matches };
}

/** A gitignore pattern; undefined where it can match nothing, as git has it. */
export function readPattern(pattern: string): Matcher | undefined {
  const rows = rowsOf(readParts(anchored(pattern), { braces: false }) ?? NOTHING);
  return rows && matcherOf(rows);
}

/** With `**` before it where it may match in any folder, and without slashes around it. */
function anchored(glob: string): string {
  const body = glob.replace(/\/$/, '');
  return body.includes('/') ? body.replace(/^\//, '') : `**/${body}`;
}

function readParts(glob: string, { braces }: Dialect): readonly Part[] | undefined {
  const characters = [...glob.normalize('NFC')];
  let at = 0;
  const read = (nested: boolean): Part[] | undefined => {
    const parts: Part[] = [];
    while (at < characters.length) {
      const character = characters[at] as string;
      if (nested && (character === ',' || character === '}')) return parts;
      const part = readOne(character);
      if (!part) return undefined;
      parts.push(part);
    }
    return nested ? undefined : parts;
  };
  const readOne = (character: string): Part | undefined => {
    at++;
    if (character === '*') return readStars();
    if (character === '?') return { kind: 'set', takes: notSlash };
    if (character === '[') return readSet();
    if (character === '{' && braces) return readChoice();
    if (character !== '\\') return literal(character);
    const escaped = characters[at++];
    return escaped === undefined ? undefined : literal(escaped);
  };
  const readStars = (): Part => {
    const before = characters[at - 2];
    const opens = before === undefined || before === '/' || (braces && (before === '{' || before === ','));
    let count = 1;
    for (; characters[at] === '*'; at++) count++;
    const next = characters[at];
    if (count < 2 || !opens) return { kind: 'star' };
    if (next === '/') {
      at++;
      return { kind: 'folders' };
    }
    return next === undefined || (braces && (next === ',' || next === '}')) ? { kind: 'rest' } : { kind: 'star' };
  };
  const readSet = (): Part | undefined => {
    const negated = characters[at] === '!' || characters[at] === '^';
    if (negated) at++;
    const ranges: (readonly [string, string])[] = [];
    for (let first = true; first || characters[at] !== ']'; first = false) {
      const low = readMember();
      const isRange = characters[at] === '-' && characters[at + 1] !== ']' && characters[at + 1] !== undefined;
      if (isRange) at++;
      const high = isRange ? readMember() : low;
      if (low === undefined || high === undefined || at >= characters.length) return undefined;
      ranges.push([low, high]);
    }
    at++;
    const holds = (character: string) => ranges.some(([low, high]) => low <= character && character <= high);
    return { kind: 'set', takes: (character) => notSlash(character) && holds(character) !== negated };
  };
  const readMember = (): string | undefined => {
    if (characters[at] === '\\') at++;
    return characters[at++];
  };
  const readChoice = (): Part | undefined => {
    const alternatives: (readonly Part[])[] = [];
    for (let mark: string | undefined = ','; mark === ','; ) {
      const alternative = read(true);
      if (!alternative) return undefined;
      alternatives.push(alternative);
      mark = characters[at++];
    }
    return { kind: 'choice', alternatives };
  };
  return read(false);
}

const notSlash = (character: string): boolean => character !== '/';
/** No choice at all. */
const NOTHING: readonly Part[] = [{ kind: 'choice', alternatives: [] }];

function literal(letter: string): PlainPart {
  return { kind: 'letter', letter };
}
