/** Timers that a test winds forward itself. */
import type { Timers } from '../../../server/src/lsp/host.ts';

export interface ManualTimers extends Timers {
  /** Lets time pass and calls back what is due, in order. */
  pass(milliseconds: number): void;
  readonly waiting: number;
}

export function createManualTimers(): ManualTimers {
  const due = new Map<number, { readonly at: number; readonly callback: () => void }>();
  let now = 0;
  let last = 0;
  return {
    start(callback, milliseconds) {
      last += 1;
      due.set(last, { at: now + milliseconds, callback });
      return last;
    },
    stop(timer) {
      due.delete(timer as number);
    },
    pass(milliseconds) {
      now += milliseconds;
      const ready = [...due].filter(([, { at }]) => at <= now).sort(([, a], [, b]) => a.at - b.at);
      for (const [timer, { callback }] of ready) {
        due.delete(timer);
        callback();
      }
    },
    get waiting() {
      return due.size;
    },
  };
}
