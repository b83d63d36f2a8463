/** The host's timers in Node. */
import type { Timers } from '../lsp/host.ts';

export const timers: Timers = {
  start(callback, milliseconds) {
    if (milliseconds > 0) {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    }
    // A timer takes a millisecond at least. The library hands on a message a turn, so that one that has come in
    // together with this one comes first, and may stop the second wait.
    let wait = setImmediate(() => {
      wait = setImmediate(callback);
    });
    return () => clearImmediate(wait);
  },
  stop: (timer) => (timer as (() => void) | undefined)?.(),
};
