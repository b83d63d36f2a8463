/** Shares out the numbers of a list among threads, so that each job is done once, and in about the order of the list. */

const NEXT = 0;
const TURN = 1;
const STOPPED = 2;
const FIELDS = 3;

/** How far ahead of the job that is reported next others may be done: their outcomes wait in memory. */
const LEAD = 512;
/** Jobs that a thread takes at once: a message costs about as much as a short text. */
const MOST_AT_ONCE = 8;
/** Milliseconds. */
const LONGEST_WAIT = 1000;

/** A half-open range of jobs. */
export interface Share {
  readonly from: number;
  readonly to: number;
}

export interface Turns {
  readonly memory: SharedArrayBuffer;
  /** The next job, for the thread that reports; undefined where all are taken, or enough for now. */
  takeOne(): number | undefined;
  /** The next jobs, for another thread, which waits while it is too far ahead; undefined once there are none. */
  takeShare(threads: number): Share | undefined;
  /** Says which job is reported next. */
  advance(turn: number): void;
  /** Ends the work: nobody gets a job any more. */
  stop(): void;
}

export function createTurns(count: number, memory = new SharedArrayBuffer(FIELDS * 4)): Turns {
  const fields = new Int32Array(memory);
  const leadOver = () => Atomics.load(fields, NEXT) - Atomics.load(fields, TURN) >= LEAD;
  const isStopped = () => Atomics.load(fields, STOPPED) === 1;
  const take = (most: number): Share | undefined => {
    const from = Atomics.add(fields, NEXT, most);
    if (from < count) return { from, to: Math.min(from + most, count) };
    // Others only ask whether it is past the end.
    Atomics.store(fields, NEXT, count);
    return undefined;
  };
  return {
    memory,
    takeOne: () => (isStopped() || leadOver() ? undefined : take(1)?.from),
    takeShare(threads) {
      while (!isStopped() && leadOver()) {
        const turn = Atomics.load(fields, TURN);
        if (leadOver()) Atomics.wait(fields, TURN, turn, LONGEST_WAIT);
      }
      if (isStopped()) return undefined;
      // Smaller shares towards the end keep all threads at work until it.
      const left = count - Atomics.load(fields, NEXT);
      return take(Math.max(1, Math.min(MOST_AT_ONCE, Math.floor(left / (threads * 4)))));
    },
    advance(turn) {
      Atomics.store(fields, TURN, turn);
      Atomics.notify(fields, TURN);
    },
    stop() {
      Atomics.store(fields, STOPPED, 1);
      Atomics.notify(fields, TURN);
    },
  };
}
