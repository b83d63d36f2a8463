/** Where a document's project is: its root, by URI, and the path from there. */
import type { FileTree } from '../core/index.ts';
import { folderOf, LINK_OUTSIDE } from '../core/index.ts';
import type { FileAccess } from './host.ts';
import { type Folders, pathIn } from './workspace-folders.ts';

export interface ProjectPlace {
  /** The folder of the repository that the document is in, or else the workspace folder. */
  readonly root: string;
  /** The document's path from the root. */
  readonly path: string;
}

/** Undefined for documents outside all workspace folders. */
export function projectPlaceOf(files: FileAccess, folders: Folders, uri: string): ProjectPlace | undefined {
  const workspace = folders.of(uri);
  const whole = workspace === undefined ? undefined : pathIn(workspace, uri);
  if (workspace === undefined || whole === undefined) return undefined;
  for (let folder = folderOf(whole); folder !== ''; folder = folderOf(folder)) {
    const root = uriOf(workspace, folder);
    if (files.exists(`${root}/.git`)) return { root, path: whole.slice(folder.length + 1) };
  }
  return { root: workspace, path: whole };
}

export function uriOf(root: string, path: string): string {
  return [root, ...path.split('/').map(encodeURIComponent)].join('/');
}

/** The files below a root. What links lead out of it to is not read, as nobody may trust the workspace. */
export function projectFiles(files: FileAccess, root: string, folders: Folders): FileTree {
  const isInside = (uri: string) => {
    const home = files.identity(root);
    const place = files.identity(uri);
    return place.startsWith(home) && /[\\/]/.test(place.charAt(home.length));
  };
  return {
    read(path, mostBytes) {
      const uri = uriOf(root, path);
      if (!files.exists(uri)) return undefined;
      return isInside(uri) ? files.read(uri, mostBytes) : LINK_OUTSIDE;
    },
    nameOf(path) {
      const uri = uriOf(root, path);
      if (files.exists(uri) && !isInside(uri)) return LINK_OUTSIDE;
      // Settings name files from the workspace folder; the dot keeps a name such as "~" from being more than a name.
      const workspace = folders.of(uri);
      return `./${(workspace === undefined ? undefined : pathIn(workspace, uri)) ?? path}`;
    },
  };
}
