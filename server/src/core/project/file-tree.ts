/** The files of a project as a host lends them. Paths start from the tree's root, with forward slashes and none at the start. */
import type { Localized } from '../text/localized.ts';
import { problemText } from './problem-texts.ts';

export interface FileTree {
  /** The file's text, why there is none, or undefined where there is no such file. */
  read(path: string, mostBytes: number): string | { readonly problem: Localized } | undefined;
  /** The name that settings know a file by, or why it can't be used. */
  nameOf(path: string): string | { readonly problem: Localized };
}

/** Said of a file that a link leads to, out of the project. */
export const LINK_OUTSIDE = { problem: problemText('linkOutside') };

/** The folder that a file or folder is in; the root's own is ''. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

export function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** The path from a folder; undefined where it does not lie in it. */
export function pathFrom(folder: string, path: string): string | undefined {
  if (folder === '') return path;
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}

/** All folders that a path lies in, and the path itself, from the root down: `a`, `a/b`, `a/b/c.md`. */
export function stepsTo(path: string): readonly string[] {
  const names = path.split('/');
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

/** A path that a file names, from the root, or what is wrong with it. */
export function resolvePath(folder: string, path: string): string | { readonly problem: Localized } {
  if (path.trim() === '') return { problem: problemText('pathEmpty') };
  if (/^[a-z][a-z0-9+.-]+:/i.test(path)) return { problem: problemText('pathElsewhere') };
  if (/^([/\\~]|[a-z]:)/i.test(path)) return { problem: problemText('pathAbsolute') };
  const names = folder === '' ? [] : folder.split('/');
  for (const name of path.split(/[\\/]/)) {
    if (name === '' || name === '.') continue;
    if (name !== '..') names.push(name);
    else if (names.pop() === undefined) return { problem: problemText('pathOutside') };
  }
  return names.join('/');
}
