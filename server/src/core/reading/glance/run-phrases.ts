/** Phrases as runs of letters and digits, which stand in a text whatever marks part them: "GPT-4o" is `gpt`, `4`, `o`. */

/** What a phrase means, and what else must stand in the text where it is no run. */
export interface RunValue<T> {
  readonly value: T;
  readonly phrase: string;
  /** Digits right before the first run. */
  readonly digits?: string;
  /** A letter beyond ASCII before the first run, in lower case. */
  readonly sign?: string;
}

export interface RunNode<T> {
  readonly next: Map<string, RunNode<T>>;
  readonly values: RunValue<T>[];
}

export interface RunPhrases<T> {
  add(phrase: string, value: T): void;
  /** The first runs of all phrases, in lower case. */
  firstRuns(): readonly string[];
  /** What goes on behind a first run, by its index. */
  behind(first: number): RunNode<T>;
  /** Of the phrases without a letter of ASCII: one letter each, in lower case. */
  readonly signs: ReadonlySet<string>;
  /** Whether a phrase has no letter at all, so that no text can be told to be without it. */
  readonly hasUnseen: boolean;
}

const FIRST = /[a-z]+/;
/** A letter beyond ASCII. */
const SIGN = /(?![a-z])[\p{L}\p{M}]/u;

/** All phrases that begin with one run. */
interface Beginning<T> {
  readonly list: [phrase: string, value: T][];
  node: RunNode<T> | undefined;
}

/** Phrases wait by their first run until a text has it, as there are thousands. */
export function createRunPhrases<T>(): RunPhrases<T> {
  const byRun = new Map<string, Beginning<T>>();
  const beginnings: Beginning<T>[] = [];
  const signs = new Set<string>();
  let hasUnseen = false;
  return {
    signs,
    get hasUnseen() {
      return hasUnseen;
    },
    add(phrase, value) {
      const lower = phrase.toLowerCase();
      const first = FIRST.exec(lower)?.[0];
      if (first === undefined) {
        const sign = signOf(lower);
        if (sign === undefined) hasUnseen = true;
        else signs.add(sign);
        return;
      }
      let beginning = byRun.get(first);
      if (!beginning) {
        beginning = { list: [], node: undefined };
        byRun.set(first, beginning);
        beginnings.push(beginning);
      }
      beginning.list.push([phrase, value]);
    },
    firstRuns: () => [...byRun.keys()],
    behind(first) {
      const beginning = beginnings[first] as Beginning<T>;
      beginning.node ??= planted(beginning.list);
      return beginning.node;
    },
  };
}

/** What a phrase that goes on from a node may mean. */
export function valuesBelow<T>(node: RunNode<T>): readonly RunValue<T>[] {
  return [...node.next.values()].flatMap((child) => [...child.values, ...valuesBelow(child)]);
}

/** Runs of letters and of digits, in lower case. */
export function runsOf(phrase: string): readonly string[] {
  return phrase.toLowerCase().match(/[a-z]+|[0-9]+/g) ?? [];
}

function planted<T>(list: readonly (readonly [phrase: string, value: T])[]): RunNode<T> {
  const root: RunNode<T> = { next: new Map(), values: [] };
  for (const [phrase, value] of list) {
    const lower = phrase.toLowerCase();
    const start = lower.search(FIRST);
    const runs = runsOf(lower.slice(start)).slice(1);
    let node = root;
    for (const run of runs) {
      const child = node.next.get(run) ?? { next: new Map(), values: [] };
      node.next.set(run, child);
      node = child;
    }
    const before = lower.slice(0, start);
    const digits = /[0-9]+(?=[^0-9]*$)/.exec(before)?.[0];
    const sign = signOf(before);
    node.values.push({ value, phrase, ...(digits ? { digits } : {}), ...(sign ? { sign } : {}) });
  }
  return root;
}

/** As a single code unit, or undefined. Halves of pairs have no case and serve too. */
function signOf(lower: string): string | undefined {
  return SIGN.exec(lower)?.[0].charAt(0);
}
