/** The other threads that do jobs of a list, and what they send. */
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { UsageError } from '../arguments.ts';
import type { Outcome } from '../outcome.ts';
import { type Errand, HELPER, type Report } from './messages.ts';

export interface Crew {
  /** Puts what has come into `outcomes`, by the jobs' numbers. Throws what another thread threw. */
  collect(outcomes: Map<number, Outcome>): void;
  /** Waits for news. */
  news(): Promise<void>;
  dismiss(): void;
}

/** `program` is the file that the threads run. */
export function startCrew(program: string, count: number, errand: Omit<Errand, 'port'>): Crew {
  const reports: Report[] = [];
  const ports: MessagePort[] = [];
  let failure: Error | undefined;
  let wake = () => {};
  const workers = Array.from({ length: count }, () => {
    const { port1, port2 } = new MessageChannel();
    ports.push(port1);
    port1.on('message', (report: Report) => {
      reports.push(report);
      wake();
    });
    const workerData: Errand = { ...errand, port: port2 };
    const worker = new Worker(program, { argv: [HELPER], workerData, transferList: [port2] });
    worker.on('error', (error: unknown) => {
      failure ??= error instanceof Error ? error : new Error(String(error));
      wake();
    });
    worker.on('exit', (code) => {
      if (code !== 0) failure ??= new Error(`a thread ended with ${code}`);
      wake();
    });
    return worker;
  });
  return {
    collect(outcomes) {
      // Events come only while this thread waits, so that it looks for messages itself.
      for (const port of ports)
        for (let got = receiveMessageOnPort(port); got; got = receiveMessageOnPort(port)) reports.push(got.message);
      if (failure) throw failure;
      for (const { from, outcomes: done } of reports.splice(0))
        for (const [index, outcome] of done.entries()) {
          if ('usage' in outcome) throw new UsageError(outcome.usage);
          outcomes.set(from + index, outcome);
        }
    },
    news: () =>
      reports.length > 0 || failure
        ? Promise.resolve()
        : new Promise((resolve) => {
            wake = resolve;
          }),
    dismiss() {
      for (const port of ports) port.close();
      for (const worker of workers) {
        worker.removeAllListeners();
        void worker.terminate();
      }
    },
  };
}
