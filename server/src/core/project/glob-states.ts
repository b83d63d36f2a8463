/** Matches globs in steps of one character over all states at once, so that no glob takes longer than its length times the path's. */

/** A state: takes one character on to `to`, or is left for others without one. */
interface State {
  readonly takes?: (character: string) => boolean;
  to: number;
  readonly or: readonly number[];
}

/** A part of a glob. */
export type Part =
  | { readonly kind: 'one'; readonly takes: (character: string) => boolean }
  /** Any number of characters of one name. */
  | { readonly kind: 'star' }
  /** Any number of whole folders, each with its slash. */
  | { readonly kind: 'folders' }
  /** Anything at all, but not nothing. */
  | { readonly kind: 'rest' }
  | { readonly kind: 'choice'; readonly alternatives: readonly (readonly Part[])[] };

export interface Matcher {
  /** Whether the whole path matches. */
  matches(path: string): boolean;
  /** Whether the path matches, or a folder that it lies in does. */
  covers(path: string): boolean;
}

export const notSlash = (character: string): boolean => character !== '/';
const anything = (): boolean => true;

export function matcherOf(parts: readonly Part[]): Matcher {
  const states: State[] = [{ to: 0, or: [] }];
  const add = (state: State): number => states.push(state) - 1;
  /** The state from which these parts lead to `next`. */
  const link = (rest: readonly Part[], next: number): number => rest.reduceRight((at, part) => before(part, at), next);
  const loop = (takes: State['takes'], next: number): number => {
    const at = add({ ...(takes ? { takes } : {}), to: 0, or: [next] });
    (states[at] as State).to = at;
    return at;
  };
  const before = (part: Part, next: number): number => {
    switch (part.kind) {
      case 'one':
        return add({ takes: part.takes, to: next, or: [] });
      case 'star':
        return loop(notSlash, next);
      case 'folders':
        return add({ to: 0, or: [next, loop(anything, add({ takes: (c) => c === '/', to: next, or: [] }))] });
      case 'rest':
        return add({ takes: anything, to: loop(anything, next), or: [] });
      case 'choice':
        return add({ to: 0, or: part.alternatives.map((alternative) => link(alternative, next)) });
    }
  };
  const END = 0;
  const start = link(parts, END);

  const run = (path: string, isEnough: (rest: string | undefined) => boolean): boolean => {
    const characters = [...path.normalize('NFC')];
    const seen = new Int32Array(states.length).fill(-1);
    let current: number[] = [];
    const enter = (first: number, round: number) => {
      const waiting = [first];
      for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
        if (seen[at] === round) continue;
        seen[at] = round;
        current.push(at);
        waiting.push(...(states[at]?.or ?? []));
      }
    };
    enter(start, 0);
    for (let i = 0; ; i++) {
      if (seen[END] === i && isEnough(characters[i])) return true;
      const character = characters[i];
      if (character === undefined || current.length === 0) return false;
      const before = current;
      current = [];
      for (const at of before) {
        const state = states[at];
        if (state?.takes?.(character)) enter(state.to, i + 1);
      }
    }
  };
  return {
    matches: (path) => run(path, (rest) => rest === undefined),
    covers: (path) => run(path, (rest) => rest === undefined || rest === '/'),
  };
}
