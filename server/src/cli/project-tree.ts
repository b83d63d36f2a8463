/** Lends the core the files of a project: data only, of limited size, and none that links lead out of it to. */
import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type FileTree, LINK_OUTSIDE } from '../core/index.ts';
import { realPath } from './folders.ts';
import { readLimitedText } from './registry-file.ts';

/** `root` is an absolute path. */
export function projectTree(root: string): FileTree {
  let realRoot: string | undefined;
  const isInside = (path: string) => {
    realRoot ??= withSeparator(realPath(root));
    return realPath(path).startsWith(realRoot);
  };
  return {
    read(path, mostBytes) {
      const full = join(root, path);
      if (!existsSync(full)) return undefined;
      if (!isInside(full)) return LINK_OUTSIDE;
      const text = readLimitedText(full, path, mostBytes);
      // The command line speaks English only.
      return typeof text === 'string' ? text : { problem: { en: text.reason, fr: text.reason } };
    },
    nameOf(path) {
      const full = join(root, path);
      return isInside(full) ? full : LINK_OUTSIDE;
    },
  };
}

function withSeparator(path: string): string {
  return path.endsWith(sep) ? path : `${path}${sep}`;
}
