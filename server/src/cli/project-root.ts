/** Where a project ends: at its repository; outside one, at the working directory or at what was named. */
import { existsSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** Returns the root for a file or folder. Outside a repository, folders above may be anybody's. `named` are absolute paths. */
export function createRootFinder(workingDirectory: string, named: readonly string[]): (path: string) => string {
  const repositories = new Map<string, string | undefined>();
  const repositoryOf = (folder: string): string | undefined => {
    if (repositories.has(folder)) return repositories.get(folder);
    const above = dirname(folder);
    const found = existsSync(join(folder, '.git')) ? folder : above === folder ? undefined : repositoryOf(above);
    repositories.set(folder, found);
    return found;
  };
  return (path) => {
    const folder = dirname(path);
    const repository = repositoryOf(folder);
    if (repository !== undefined) return repository;
    return [workingDirectory, ...named].find((top) => isWithin(top, folder)) ?? folder;
  };
}

/** Whether a path is a folder or lies in it. */
export function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}
