/** Whether a run is long enough for more threads. */

/**
 * Milliseconds of the processor's time, compiling included. Each thread compiles the program for itself, at first as much
 * as it reads, and on another processor where there is one. With two processors, two threads needed more of both than one
 * thread did for 2.5 megabytes, and less for 11.
 */
const FEW = { firstLook: 2000, worth: 6000 };
const MANY = { firstLook: 300, worth: 1000 };

/**
 * Measures the work, rather than guess it: `sizeOf` gives the size of a job, asked once for each where the run is not
 * short. Looks again each time the run has become twice as long.
 */
export function createWorth(count: number, sizeOf: (job: number) => number, processors: number) {
  const { firstLook, worth } = processors > 2 ? MANY : FEW;
  let nextLook = firstLook;
  let sizes: readonly number[] | undefined;
  return (done: number, milliseconds: number): boolean => {
    if (milliseconds < nextLook || done === 0) return false;
    nextLook = milliseconds * 2;
    sizes ??= Array.from({ length: count }, (_, job) => sizeOf(job));
    const sum = (from: number, to: number) => (sizes ?? []).slice(from, to).reduce((total, size) => total + size, 0);
    // A text has a cost besides its length.
    const cost = (from: number, to: number) => sum(from, to) + (to - from) * 1000;
    return (cost(done, count) * milliseconds) / cost(0, done) > worth;
  };
}
