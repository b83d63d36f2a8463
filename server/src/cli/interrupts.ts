/** Lets no signal that ends the process cut a piece of work short. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

let listening = false;

/** The work's result. Signals are told between pieces of work, and then end the process as they would have at once. */
export async function uninterrupted<T>(work: () => T): Promise<T> {
  if (!listening) for (const signal of SIGNALS) process.once(signal, end);
  // For good: a listener that goes again may miss a signal that is on its way.
  listening = true;
  const result = work();
  await new Promise((resolve) => setImmediate(resolve));
  return result;
}

function end(signal: NodeJS.Signals): void {
  process.kill(process.pid, signal);
}
