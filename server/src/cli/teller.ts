/** Tells problems of project and registry files, each once, and counts them. */
import type { Host } from './host.ts';
import { warn } from './warn.ts';

export type Tell = (problem: string) => void;

export interface Teller {
  readonly tell: Tell;
  /** How many were told. */
  count(): number;
}

export function createTeller(host: Pick<Host, 'warn'>): Teller {
  const told = new Set<string>();
  return {
    tell(problem) {
      if (!told.has(problem)) warn(host, problem);
      told.add(problem);
    },
    count: () => told.size,
  };
}

/** Keeps what is told during a piece of work, as its turn to be told may come later. */
export interface Collector {
  readonly tell: Tell;
  during<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly told: readonly string[] }>;
}

/** `otherwise` is told what comes up between pieces of work. */
export function createCollector(otherwise: Tell): Collector {
  let lines: string[] | undefined;
  return {
    tell(problem) {
      if (lines) lines.push(problem);
      else otherwise(problem);
    },
    async during(work) {
      const told: string[] = [];
      lines = told;
      try {
        return { result: await work(), told };
      } catch (error) {
        for (const line of told) otherwise(line);
        throw error;
      } finally {
        lines = undefined;
      }
    },
  };
}
