/** What a host lends the server: a checker factory and timers, as this layer has neither Node nor a browser. */
import {
  bundledRegistry,
  type Checker,
  createChecker,
  type Localized,
  type OwnFiles,
  type Settings,
  withOwnFiles,
} from '../core/index.ts';

export interface Timers {
  /** Calls back once, after the given milliseconds; after none, once the messages that came in together are taken in. */
  start(callback: () => void, milliseconds: number): unknown;
  stop(timer: unknown): void;
}

/** Files that the server may read: data, never run. All names are URIs. */
export interface FileAccess {
  /** Files that end in `.json` right in a folder, sorted; none where there is no such folder. */
  jsonFilesIn(folder: string): readonly string[];
  /** Whether there is such a file or folder. */
  exists(file: string): boolean;
  /** The file's text, or why there is none, such as that it is larger than `mostBytes`. */
  read(file: string, mostBytes?: number): string | { readonly problem: Localized };
  /** The URI of a path, which may be relative to a folder, or why there is none. */
  resolve(folder: string | undefined, path: string): string | { readonly problem: Localized };
  /** The same for all URIs of one file, however they are written. */
  identity(file: string): string;
}

export interface Host {
  /** `own` are the user's own entries. */
  createChecker(settings: Settings, own: OwnFiles): Checker;
  /** Makes ready what the first text needs, once the editor has been answered. */
  prepare?(): void;
  /** Absent where the server can't read files, as in a browser. */
  readonly files?: FileAccess;
  readonly timers: Timers;
  /** YYYY-MM-DD. */
  today(): string;
}

/** A host whose checkers know the registry that ships with the product. */
export function bundledHost(timers: Timers, today: () => string, files?: FileAccess): Host {
  return {
    createChecker: (settings, own) => createChecker(withOwnFiles(bundledRegistry(), own), settings),
    prepare: () => void bundledRegistry(),
    timers,
    today,
    ...(files ? { files } : {}),
  };
}
