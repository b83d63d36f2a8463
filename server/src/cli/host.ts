/** What the command line needs of the world around it; tests lend another one. */
import type { Checker, Registry, Settings } from '../core/index.ts';
import type { DocumentKind } from './documents/kinds.ts';
import type { DocumentReader } from './documents/reader.ts';
import type { StopSignal } from './stop-signal.ts';

/** What checkers are made from. */
export type CheckerHost = Pick<Host, 'workingDirectory' | 'registry' | 'createChecker'>;

/** 0: nothing found; 1: something found; 2: wrong usage or unreadable input. */
export type ExitStatus = 0 | 1 | 2;

export interface Host {
  readonly version: string;
  readonly workingDirectory: string;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Whether output may be coloured, by terminal and environment. */
  readonly colour: boolean;
  /** Width of the terminal, in columns. */
  readonly columns: number;
  /** True once nobody reads the output any more: what is left need not be done. */
  readonly outputClosed: boolean;
  /** Writes to standard output; resolves when more may be written. */
  write(text: string): Promise<void>;
  /** Writes to standard error, what standard output has no room for. */
  writeAside(text: string): Promise<void>;
  /** Does work that a signal must not cut short. From then on signals are told between such pieces of work. */
  uninterrupted<T>(work: () => T): Promise<T>;
  /** From now on a signal that asks the process to end only says so. Absent where there are none. */
  readonly listenForStop?: () => StopSignal;
  /** Writes one line to standard error. */
  warn(line: string): void;
  /** Shows one line that the next replaces, or none; absent where standard error is no terminal. */
  readonly progress?: (line: string | undefined) => void;
  /** Names this very program with its registry: another build has another name. */
  program(): Promise<string>;
  /** The file that other threads run; absent where there are none. */
  readonly threadProgram?: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  registry(): Registry;
  createChecker(settings: Settings, registry: Registry): Checker;
  /** Loads what reads documents of this kind. */
  documentReader(kind: DocumentKind): DocumentReader;
  /** Starts the language server on standard input and output. */
  startServer(): void;
  /** Starts the server for writing assistants on standard input and output. */
  startAssistantServer(): void;
}
