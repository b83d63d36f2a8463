/** What the library's client does when the server's process ends. The status item says it; nothing pops up. */
import type { CloseAction, ErrorAction, ErrorHandler } from 'vscode-languageclient';

const MOST = 4;
const WITHIN_MILLISECONDS = 3 * 60 * 1000;

// The library's numbers, so that this is tested without an editor.
const CONTINUE: ErrorAction.Continue = 1;
const STAY_STOPPED: CloseAction.DoNotRestart = 1;
const RESTART: CloseAction.Restart = 2;

/** `now` is in milliseconds. */
export function restarting(now: () => number = Date.now): ErrorHandler {
  let ends: number[] = [];
  return {
    // Some requests are written before it is known that the process is gone. By default a few of them end it for good.
    error: () => ({ action: CONTINUE, handled: true }),
    closed() {
      const end = now();
      ends = [...ends.filter((earlier) => end - earlier <= WITHIN_MILLISECONDS), end];
      if (ends.length <= MOST) return { action: RESTART, handled: true };
      const message = `The language server ended ${ends.length} times within three minutes, and is not started again.`;
      return { action: STAY_STOPPED, handled: true, message };
    },
  };
}
