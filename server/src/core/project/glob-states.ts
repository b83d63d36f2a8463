/** Matches a row of parts with all states at once, as bits: no glob takes longer than its length times the path's. */
import type { PlainPart } from './glob-parts.ts';

export interface Matcher {
  /** Whether the whole path matches. */
  matches(path: string): boolean;
  /** Whether the path matches, or a folder that it lies in does. */
  covers(path: string): boolean;
}

/** A bit for each state; a state stands before what it takes, and the last one at the end. */
interface States {
  /** Takes a character and stays. */
  readonly stays: Uint32Array;
  /** The same for all characters but the slash. */
  readonly staysInName: Uint32Array;
  /** Is left for the next state without a character. */
  readonly skips: Uint32Array;
  /** Is left for the two next states without a character. */
  readonly forks: Uint32Array;
  /** Takes the character and goes on to the next state. */
  takes(character: string): Uint32Array;
  readonly words: number;
  readonly end: number;
}

export function matcherOf(rows: readonly (readonly PlainPart[])[]): Matcher {
  const all = rows.map(statesOf);
  const run = (path: string, isEnough: (rest: string | undefined) => boolean) => {
    const characters = [...path.normalize('NFC')];
    return all.some((states) => accepts(states, characters, isEnough));
  };
  return {
    matches: (path) => run(path, (rest) => rest === undefined),
    covers: (path) => run(path, (rest) => rest === undefined || rest === '/'),
  };
}

function statesOf(row: readonly PlainPart[]): States {
  const words = ((row.length * 2) >> 5) + 1;
  const empty = () => new Uint32Array(words);
  const put = (bits: Uint32Array, state: number) => {
    bits[state >> 5] = (bits[state >> 5] ?? 0) | (1 << (state & 31));
  };
  const [stays, staysInName, skips, forks] = [empty(), empty(), empty(), empty()];
  const letters = new Map<string, Uint32Array>();
  const sets: { readonly state: number; readonly takes: (character: string) => boolean }[] = [];
  const letter = (character: string, state: number) => {
    const bits = letters.get(character) ?? empty();
    letters.set(character, bits);
    put(bits, state);
  };
  let state = 0;
  for (const part of row) {
    if (part.kind === 'letter') letter(part.letter, state);
    if (part.kind === 'set') sets.push({ state, takes: part.takes });
    if (part.kind === 'rest') sets.push({ state: state++, takes: () => true });
    if (part.kind === 'folders') {
      put(forks, state++);
      letter('/', state);
    }
    if (part.kind === 'star') put(staysInName, state);
    if (part.kind === 'rest' || part.kind === 'folders') put(stays, state);
    if (part.kind === 'star' || part.kind === 'rest') put(skips, state);
    state++;
  }
  const known = new Map<string, Uint32Array>();
  const takes = (character: string): Uint32Array => {
    const bits = known.get(character) ?? Uint32Array.from(letters.get(character) ?? empty());
    if (!known.has(character)) for (const set of sets) if (set.takes(character)) put(bits, set.state);
    known.set(character, bits);
    return bits;
  };
  return { stays, staysInName, skips, forks, takes, words, end: state };
}

function accepts(
  { stays, staysInName, skips, forks, takes, words, end }: States,
  characters: readonly string[],
  isEnough: (rest: string | undefined) => boolean,
): boolean {
  let now = new Uint32Array(words);
  let next = new Uint32Array(words);
  now[0] = 1;
  for (let i = 0; ; i++) {
    // Forks lead to the next state and the one behind it, which may be one that is skipped.
    for (let w = 0, once = 0, twice = 0; w < words; w++) {
      const forked = (now[w] as number) & (forks[w] as number);
      now[w] = (now[w] as number) | (forked << 1) | once | (forked << 2) | twice;
      once = forked >>> 31;
      twice = forked >>> 30;
    }
    for (let w = 0, carry = 0; w < words; w++) {
      now[w] = (now[w] as number) | carry;
      const skipped = (now[w] as number) & (skips[w] as number);
      now[w] = (now[w] as number) | (skipped << 1);
      carry = skipped >>> 31;
    }
    const character = characters[i];
    if (((now[end >> 5] as number) & (1 << (end & 31))) !== 0 && isEnough(character)) return true;
    if (character === undefined) return false;
    const taken = takes(character);
    let any = 0;
    for (let w = 0, carry = 0; w < words; w++) {
      const here = now[w] as number;
      const on = here & (taken[w] as number);
      const kept = (stays[w] as number) | (character === '/' ? 0 : (staysInName[w] as number));
      next[w] = (on << 1) | carry | (here & kept);
      carry = on >>> 31;
      any |= next[w] as number;
    }
    if (any === 0) return false;
    [now, next] = [next, now];
  }
}
