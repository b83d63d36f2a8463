/** Goes over a text once for the runs of letters that phrases begin with. */
import { decodeEntity, endOfEntity } from '../../formats/entities.ts';
import { mayJoin } from './markup.ts';
import type { RunPhrases } from './run-phrases.ts';

export interface Listener {
  /** Told of each such run, by its index among them, from `start` up to `end`; answers whether to stop. */
  run(index: number, start: number, end: number): boolean;
  /** Told of the sign of a phrase that has no letter of ASCII. */
  sign(): void;
}

/**
 * Goes on until the listener has heard enough, or to the end. Answers true where it was stopped, and where a run
 * may be hidden: parted by markup that begins with one of the `joints`, or written as a character reference.
 */
export type Scan = (text: string, joints: string, listener: Listener) => boolean;

/** Small letters of ASCII by code unit, 0 for all else. */
const LETTERS = Uint8Array.from({ length: 128 }, (_, unit) =>
  unit >= 97 && unit <= 122 ? unit : unit >= 65 && unit <= 90 ? unit + 32 : 0,
);

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const AMPERSAND = 38;

export function createScan(phrases: Pick<RunPhrases<unknown>, 'firstRuns' | 'signs'>): Scan {
  const runs = phrases.firstRuns();
  const { hashes, indices, mask, hasTwins } = tableOf(runs);
  let beginnings: ReadonlySet<string> | undefined;
  const begins = (run: string): boolean => {
    beginnings ??= beginningsOf(runs);
    return beginnings.has(run);
  };
  const telling = createTelling(phrases.signs);
  return (text, joints, listener) => {
    if (hasTwins) return true;
    const isJoint = jointsOf(joints);
    const { length } = text;
    let i = 0;
    while (i < length) {
      const unit = text.charCodeAt(i);
      if (unit >= 128) {
        const told = telling(unit);
        if (told === ASCII) return true;
        if (told === SIGN) listener.sign();
        i++;
        continue;
      }
      let letter = LETTERS[unit] as number;
      if (letter === 0) {
        if (unit === AMPERSAND && isHidden(text, i, telling)) return true;
        i++;
        continue;
      }
      const start = i;
      let hash = SEED;
      let next = 0;
      do {
        hash = Math.imul(hash ^ letter, PRIME);
        i++;
        // Behind the end there is no number, which no table holds.
        next = i < length ? text.charCodeAt(i) : 128;
        letter = next < 128 ? (LETTERS[next] as number) : 0;
      } while (letter !== 0);
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (hashes[slot] !== 0) {
        if (hashes[slot] === hash) {
          // Another run of the same hash is taken for it, which does no harm.
          if (listener.run(indices[slot] as number, start, i)) return true;
          break;
        }
        slot = (slot + 1) & mask;
      }
      if (next < 128 && isJoint[next] === 1 && begins(text.slice(start, i).toLowerCase()) && mayJoin(text, i))
        return true;
    }
    return false;
  };
}

/** Open addressing: a hash stands in its slot or in the next free one. */
interface Table {
  readonly hashes: Int32Array;
  readonly indices: Int32Array;
  readonly mask: number;
  /** Two runs have the same hash, so that one would hide the other. */
  readonly hasTwins: boolean;
}

function tableOf(runs: readonly string[]): Table {
  let size = 1024;
  while (size < runs.length * 4) size *= 2;
  const hashes = new Int32Array(size);
  const indices = new Int32Array(size);
  let hasTwins = false;
  for (const [index, run] of runs.entries()) {
    let hash = SEED;
    for (let i = 0; i < run.length; i++) hash = Math.imul(hash ^ run.charCodeAt(i), PRIME);
    let slot = (hash ^ (hash >>> 15)) & (size - 1);
    for (; hashes[slot] !== 0; slot = (slot + 1) & (size - 1)) hasTwins ||= hashes[slot] === hash;
    hasTwins ||= hash === 0;
    hashes[slot] = hash;
    indices[slot] = index;
  }
  return { hashes, indices, mask: size - 1, hasTwins };
}

function beginningsOf(runs: readonly string[]): ReadonlySet<string> {
  const beginnings = new Set<string>();
  for (const run of runs) for (let end = 1; end < run.length; end++) beginnings.add(run.slice(0, end));
  return beginnings;
}

const known = new Map<string, Uint8Array>();

function jointsOf(joints: string): Uint8Array {
  const same = known.get(joints) ?? new Uint8Array(128);
  for (const joint of joints) same[joint.charCodeAt(0)] = 1;
  known.set(joints, same);
  return same;
}

const NOTHING = 1;
const SIGN = 2;
const ASCII = 3;

/** Whether a code unit beyond ASCII is a phrase's sign, or a letter of ASCII in another guise, such as the Kelvin sign. */
function createTelling(signs: ReadonlySet<string>): (unit: number) => number {
  const answers = new Uint8Array(65_536);
  const answer = (unit: number): number => {
    const lower = String.fromCharCode(unit).toLowerCase();
    if (/[a-z]/.test(lower)) return ASCII;
    return signs.has(lower.charAt(0)) ? SIGN : NOTHING;
  };
  return (unit) => {
    if (answers[unit] === 0) answers[unit] = answer(unit);
    return answers[unit] as number;
  };
}

/** Whether a character reference stands for something that tells. */
function isHidden(text: string, at: number, telling: (unit: number) => number): boolean {
  const end = endOfEntity(text, at, text.length);
  const decoded = end === undefined ? undefined : decodeEntity(text.slice(at, end));
  if (decoded === undefined) return false;
  for (let i = 0; i < decoded.length; i++) {
    const unit = decoded.charCodeAt(i);
    if (unit < 128 ? LETTERS[unit] !== 0 : telling(unit) !== NOTHING) return true;
  }
  return false;
}
