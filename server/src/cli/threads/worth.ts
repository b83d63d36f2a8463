/** Whether a run is long enough for more threads. */

/** Milliseconds of work of one thread. A thread takes about a tenth of a second to start, and then is slow at first. */
const FIRST_LOOK = 100;
const WORTH = 400;

/**
 * Measures the work, rather than guess it: `sizeOf` gives the size of a job, asked once for each where the run is not
 * short. Looks again each time the run has become twice as long.
 */
export function createWorth(count: number, sizeOf: (job: number) => number) {
  let nextLook = FIRST_LOOK;
  let sizes: readonly number[] | undefined;
  return (done: number, milliseconds: number): boolean => {
    if (milliseconds < nextLook || done === 0) return false;
    nextLook = milliseconds * 2;
    sizes ??= Array.from({ length: count }, (_, job) => sizeOf(job));
    const sum = (from: number, to: number) => (sizes ?? []).slice(from, to).reduce((total, size) => total + size, 0);
    // A text has a cost besides its length.
    const cost = (from: number, to: number) => sum(from, to) + (to - from) * 1000;
    return (cost(done, count) * milliseconds) / cost(0, done) > WORTH;
  };
}
