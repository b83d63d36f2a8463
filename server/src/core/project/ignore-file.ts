/** Reads files in the syntax of gitignore: which line, if any, decides on a path. */
import { MOST_GLOB_CHARACTERS, readPattern } from './glob.ts';

export interface IgnoreRule {
  /** Counts from 1. */
  readonly line: number;
  /** Whether the line takes back what another one ignores. */
  readonly keeps: boolean;
}

export interface IgnoreFile {
  /** The last line that matches. `path` is relative to the file's folder; folders above it are to be asked before it. */
  decide(path: string, isFolder: boolean): IgnoreRule | undefined;
}

/** Lines after that many are not read. */
const MOST_LINES = 5000;

/** Total: what git would not understand matches nothing here either. */
export function readIgnoreFile(text: string): IgnoreFile {
  const rules = text
    .replace(/^\uFEFF/, '')
    .split('\n', MOST_LINES)
    .flatMap((line, index) => readLine(line, index + 1) ?? [])
    .reverse();
  return {
    decide: (path, isFolder) => rules.find(({ foldersOnly, matches }) => (isFolder || !foldersOnly) && matches(path)),
  };
}

interface Rule extends IgnoreRule {
  readonly foldersOnly: boolean;
  matches(path: string): boolean;
}

function readLine(raw: string, line: number): Rule | undefined {
  const text = withoutEnd(raw);
  if (text === '' || text.startsWith('#') || text.length > MOST_GLOB_CHARACTERS) return undefined;
  const keeps = text.startsWith('!');
  const pattern = keeps ? text.slice(1) : text;
  if (pattern === '' || pattern === '/') return undefined;
  const matcher = readPattern(pattern);
  return matcher && { line, keeps, foldersOnly: pattern.endsWith('/'), matches: matcher.matches };
}

/** Blanks at the end don't count, unless a backslash stands before them. */
function withoutEnd(raw: string): string {
  const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
  let end = line.length;
  while (end > 0 && line[end - 1] === ' ') end--;
  let slashes = 0;
  while (line[end - 1 - slashes] === '\\') slashes++;
  return slashes % 2 === 1 && end < line.length ? line.slice(0, end + 1) : line.slice(0, end);
}
