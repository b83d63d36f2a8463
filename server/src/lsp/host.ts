/** What a host lends the server: a checker factory and timers, as this layer has neither Node nor a browser. */
import { bundledRegistry, type Checker, createChecker, type Settings } from '../core/index.ts';

export interface Timers {
  /** Calls back once, after the given milliseconds. */
  start(callback: () => void, milliseconds: number): unknown;
  stop(timer: unknown): void;
}

export interface Host {
  createChecker(settings: Settings): Checker;
  readonly timers: Timers;
  /** YYYY-MM-DD. */
  today(): string;
}

/** A host whose checkers know the registry that ships with the product. */
export function bundledHost(timers: Timers, today: () => string): Host {
  return { createChecker: (settings) => createChecker(bundledRegistry(), settings), timers, today };
}
