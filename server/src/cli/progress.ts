/** Tells on a terminal how far a long run is. */

/** Milliseconds. */
const QUIET_START = 1000;
const PAUSE = 100;

export interface Progress {
  /** Told after each text. */
  done(texts: number): void;
  /** Takes the line away. */
  end(): void;
}

/** `show` takes the newest line, or undefined for none; `now` gives milliseconds. */
export function createProgress(
  show: (line: string | undefined) => void,
  now: () => number,
  total: () => number | undefined,
): Progress {
  let next = now() + QUIET_START;
  let shown = false;
  return {
    done(texts) {
      const time = now();
      if (time < next) return;
      next = time + PAUSE;
      shown = true;
      const all = total();
      show(all === undefined ? `${texts} texts checked …` : `${texts} of ${all} texts checked …`);
    },
    end() {
      if (shown) show(undefined);
    },
  };
}
