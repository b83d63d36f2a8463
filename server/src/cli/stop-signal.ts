/** Lets a stream of texts end well where the process is told to end: what was begun is finished, then the signal has its way. */

/** A signal that asks the process to end. */
export interface StopSignal {
  /** Resolves once it came. */
  readonly came: Promise<void>;
  /** Ends the process as the signal would have at once; does nothing where none came. */
  obey(): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** From now on the first signal only resolves `came`; a second one ends the process at once. */
export function listenForStop(): StopSignal {
  let got: NodeJS.Signals | undefined;
  const came = new Promise<void>((resolve) => {
    const take = (signal: NodeJS.Signals) => {
      got = signal;
      for (const other of SIGNALS) process.removeListener(other, take);
      resolve();
    };
    for (const signal of SIGNALS) process.on(signal, take);
  });
  return {
    came,
    obey() {
      if (got) process.kill(process.pid, got);
    },
  };
}

/** What the stream gives until `stop` resolves. */
export async function* until<T>(stream: AsyncIterable<T>, stop: Promise<void>): AsyncGenerator<T> {
  const items = stream[Symbol.asyncIterator]();
  let stopped = false;
  let tell = () => {};
  void stop.then(() => {
    stopped = true;
    tell();
  });
  // A race of promises would leave something behind at the one that lasts, for each item.
  const next = () =>
    new Promise<IteratorResult<T> | undefined>((resolve, reject) => {
      tell = () => resolve(undefined);
      items.next().then(resolve, reject);
    });
  try {
    while (!stopped) {
      const item = await next();
      if (!item || item.done) return;
      yield item.value;
    }
  } finally {
    // A stream that waits for data would keep this waiting too.
    void items.return?.();
  }
}
